package org.mibwright.cli.demo;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles Java sources with the JDK's own compiler, as strictly as it can be told to. */
public final class Javac {
    private static final List<String> OPTIONS = List.of("-Xlint:all", "-Werror", "-proc:none", "-encoding", "UTF-8");

    private Javac() {}

    /**
     * Compiles all sources below a folder.
     *
     * @param sources the folder
     * @param classes where the classes go
     * @return how many files were compiled
     * @throws IOException if this is a Java runtime without a compiler, or the sources do not compile
     */
    public static int compile(Path sources, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new IOException("this Java has no compiler: the demo needs a JDK, not only a JRE ("
                    + System.getProperty("java.home") + ")");
        }
        List<Path> files;
        try (Stream<Path> below = Files.walk(sources)) {
            files = below.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
        Files.createDirectories(classes);
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<String> options = Stream.concat(
                            OPTIONS.stream(),
                            Stream.of("-d", classes.toString(), "-classpath", System.getProperty("java.class.path")))
                    .toList();
            boolean compiled = compiler.getTask(
                            messages, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
                    .call();
            if (!compiled) {
                throw new IOException("the sources below " + sources + " do not compile:\n" + messages);
            }
        }
        return files.size();
    }
}
