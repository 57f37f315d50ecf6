package org.mibwright.benchmarks.generator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.mibwright.compiler.diagnostic.DiagnosticLog;
import org.mibwright.compiler.generate.DirectorySink;
import org.mibwright.compiler.generate.java.JavaOptions;
import org.mibwright.compiler.generate.java.JavaOutput;
import org.mibwright.compiler.model.Mib;

/** Generates some modules with all that they refer to, and compiles them, in a directory of its own. */
final class Shard {
    /**
     * What came of a shard.
     *
     * @param sources how many source files there are
     * @param classes how many class files
     * @param classBytes how large those are together
     * @param jarBytes how large they are in a jar
     * @param mibJarBytes how large they are in a jar that carries the modules' texts and descriptors too
     * @param largest the largest class file and its size
     * @param generateSeconds from the model to source files
     * @param javacSeconds from there to class files
     * @param complaints what javac said, warnings too
     */
    record Outcome(
            int sources,
            int classes,
            long classBytes,
            long jarBytes,
            long mibJarBytes,
            String largest,
            double generateSeconds,
            double javacSeconds,
            List<String> complaints) {}

    private final Mib mib;
    private final Path directory;

    Shard(Mib mib, Path directory) {
        this.mib = mib;
        this.directory = directory;
    }

    Outcome run(List<String> modules) throws IOException {
        Path sourceRoot = directory.resolve("sources");
        Path classRoot = Files.createDirectories(directory.resolve("classes"));
        long start = System.nanoTime();
        DirectorySink sink = new DirectorySink(sourceRoot);
        new JavaOutput(JavaOptions.of("corpus")).write(mib, modules, sink, new DiagnosticLog());
        List<Path> sources = sink.files().stream()
                .filter(file -> file.toString().endsWith(".java"))
                .toList();
        long generated = System.nanoTime();
        List<String> complaints = javac(sources, classRoot);
        long compiled = System.nanoTime();
        List<Path> classes = files(classRoot);
        List<Path> resources = sink.files().stream()
                .filter(file -> !file.toString().endsWith(".java"))
                .toList();
        long bytes = classes.stream().mapToLong(Shard::size).sum();
        String largest = classes.stream()
                .max(Comparator.comparingLong(Shard::size))
                .map(file -> classRoot.relativize(file) + " " + size(file) + " B")
                .orElse("");
        Outcome outcome = new Outcome(
                sources.size(),
                classes.size(),
                bytes,
                jarSize(entries(classRoot, classes)),
                jarSize(entries(classRoot, classes), entries(sourceRoot, resources)),
                largest,
                (generated - start) / 1e9,
                (compiled - generated) / 1e9,
                complaints);
        delete();
        return outcome;
    }

    private static List<String> javac(List<Path> sources, Path classes) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        List<String> options = List.of(
                "-Xlint:all",
                "-proc:none",
                "-d",
                classes.toString(),
                "-classpath",
                System.getProperty("java.class.path"));
        try (StandardJavaFileManager manager = javac.getStandardFileManager(said, null, StandardCharsets.UTF_8)) {
            javac.getTask(null, manager, said, options, null, manager.getJavaFileObjectsFromPaths(sources))
                    .call();
        }
        List<String> lines = new ArrayList<>();
        for (Diagnostic<? extends JavaFileObject> diagnostic : said.getDiagnostics()) {
            lines.add(diagnostic.toString());
        }
        return lines;
    }

    private static Map<String, Path> entries(Path root, List<Path> files) {
        Map<String, Path> entries = new TreeMap<>();
        files.forEach(file -> entries.put(root.relativize(file).toString(), file));
        return entries;
    }

    @SafeVarargs
    private static long jarSize(Map<String, Path>... entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes)) {
            for (Map<String, Path> some : entries) {
                for (Map.Entry<String, Path> entry : some.entrySet()) {
                    jar.putNextEntry(new ZipEntry(entry.getKey()));
                    Files.copy(entry.getValue(), jar);
                }
            }
        }
        return bytes.size();
    }

    private void delete() throws IOException {
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(path -> path.toString().endsWith(".class")).toList();
        }
    }

    private static long size(Path file) {
        return file.toFile().length();
    }
}
