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
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
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
    List<String> compile(Path classes) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        List<JavaFileObject> sources = new ArrayList<>();
        for (Map.Entry<String, String> file : files().entrySet()) {
            if (file.getKey().endsWith(".java")) {
                sources.add(new Source(file.getKey(), file.getValue()));
            } else {
                Path target = classes.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.writeString(target, file.getValue());
            }
        }
        List<String> options = List.of(
                "-Xlint:all",
                "-Werror",
                "-proc:none",
                "-d",
                classes.toString(),
                "-classpath",
                System.getProperty("java.class.path"));
        try (StandardJavaFileManager manager = javac.getStandardFileManager(said, null, StandardCharsets.UTF_8)) {
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
