package org.mibwright.compiler.generate.java;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.mibwright.compiler.diagnostic.DiagnosticLog;
import org.mibwright.compiler.generate.OutputSink;
import org.mibwright.compiler.model.Mib;

/** Generated files in memory, and javac to hold them against. */
final class JavaSources implements OutputSink {
    private final Map<String, String> files = new ConcurrentHashMap<>();

    /** Generates modules. */
    static JavaSources of(Mib mib, Collection<String> modules, JavaOptions options, DiagnosticLog log)
            throws IOException {
        JavaSources sources = new JavaSources();
        new JavaOutput(options).write(mib, modules, sources, log);
        return sources;
    }

    @Override
    public void file(String path, byte[] content) {
        if (files.put(path, new String(content, StandardCharsets.UTF_8)) != null) {
            throw new AssertionError(path + " is written twice");
        }
    }

    /** All files by path. */
    SortedMap<String, String> files() {
        return new TreeMap<>(files);
    }

    /** The text of a file. */
    String file(String path) {
        String text = files.get(path);
        if (text == null) {
            throw new AssertionError("no " + path + " among " + files().keySet());
        }
        return text;
    }

    /**
     * Compiles the sources with all warnings, and puts the other files beside the classes.
     *
     * @return what javac says; empty if nothing
     */
    List<String> compile(Path directory) throws IOException {
        for (Map.Entry<String, String> file : files().entrySet()) {
            if (!file.getKey().endsWith(".java")) {
                Path target = directory.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.writeString(target, file.getValue());
            }
        }
        return compile(List.of("-d", directory.toString()), manager -> manager);
    }

    /**
     * Compiles the sources with all warnings.
     *
     * @param classes takes the classes
     * @return what javac says; empty if nothing
     */
    List<String> compile(CompiledClasses classes) throws IOException {
        return compile(List.of(), classes::manager);
    }

    private List<String> compile(List<String> more, UnaryOperator<JavaFileManager> manage) throws IOException {
        List<String> options = new ArrayList<>(
                List.of("-Xlint:all", "-Werror", "-proc:none", "-classpath", System.getProperty("java.class.path")));
        options.addAll(more);
        List<JavaFileObject> sources = files().entrySet().stream()
                .filter(file -> file.getKey().endsWith(".java"))
                .<JavaFileObject>map(file -> new Source(file.getKey(), file.getValue()))
                .toList();
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        try (JavaFileManager manager = manage.apply(javac.getStandardFileManager(said, null, StandardCharsets.UTF_8))) {
            javac.getTask(null, manager, said, options, null, sources).call();
        }
        return said.getDiagnostics().stream().map(JavaSources::line).toList();
    }

    private static String line(Diagnostic<? extends JavaFileObject> diagnostic) {
        String file =
                diagnostic.getSource() == null ? "" : diagnostic.getSource().getName();
        return file + ":" + diagnostic.getLineNumber() + ": " + diagnostic.getMessage(null);
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String path, String text) {
            super(Path.of("/" + path).toUri(), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
