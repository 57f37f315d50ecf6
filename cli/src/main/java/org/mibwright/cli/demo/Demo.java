package org.mibwright.cli.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.mibwright.compiler.CompilationRequest;
import org.mibwright.compiler.CompilationResult;
import org.mibwright.compiler.Compiler;
import org.mibwright.compiler.diagnostic.DiagnosticLog;
import org.mibwright.compiler.generate.DirectorySink;
import org.mibwright.compiler.generate.java.JavaOptions;
import org.mibwright.compiler.generate.java.JavaOutput;

/**
 * The whole way in one run: MIB text to typed Java, through javac, to an agent and a manager that share the classes. The
 * agent and the manager are programs as users write them, compiled against what was just generated.
 */
public final class Demo {
    private static final String MODULE = "ACME-LINK-MIB.mib";
    private static final List<String> PROGRAMS = List.of("LinkSwitch.java", "LinkTour.java");
    private static final String MAIN = "org.example.demo.LinkTour";
    private static final String BASE = "org.example.mibs";

    private final PrintWriter out;
    private final UnaryOperator<String> title;
    private final Path folder;

    /**
     * Makes a demo.
     *
     * @param out what the reader sees
     * @param title how headings are marked
     * @param folder an empty folder for all files
     */
    public Demo(PrintWriter out, UnaryOperator<String> title, Path folder) {
        this.out = out;
        this.title = title;
        this.folder = folder;
    }

    /**
     * Runs the demo.
     *
     * @throws IOException if a file cannot be written, or this Java has no compiler
     */
    public void run() throws IOException {
        Path sources = folder.resolve("java");
        Path classes = folder.resolve("classes");
        heading("1. From MIB text to a model");
        CompilationResult result = compileModules();
        heading("2. From the model to typed Java");
        generate(result, sources);
        heading("3. javac, as strict as it gets");
        for (String program : PROGRAMS) {
            copy(program, sources.resolve("org/example/demo"));
        }
        int files = Javac.compile(sources, classes);
        out.println("  " + files + " files, the demo's own agent (LinkSwitch) and manager (LinkTour) among them,");
        out.println("  compile under -Xlint:all -Werror");
        heading("4. An agent, and a manager that uses the same classes");
        tour(classes);
    }

    private CompilationResult compileModules() throws IOException {
        Path module = copy(MODULE, folder);
        CompilationResult result = new Compiler()
                .compile(CompilationRequest.builder()
                        .input(module)
                        .input("SNMPv2-MIB")
                        .input("IF-MIB")
                        .build());
        result.diagnostics().forEach(out::println);
        out.println("  ACME-LINK-MIB (a vendor's module of "
                + Files.readAllLines(module).size() + " lines), SNMPv2-MIB and IF-MIB (bundled):");
        out.println("  " + result.summary());
        return result;
    }

    private void generate(CompilationResult result, Path sources) throws IOException {
        DirectorySink sink = new DirectorySink(sources);
        new JavaOutput(JavaOptions.of(BASE)).write(result.mib(), result.requested(), sink, new DiagnosticLog());
        Path row = sources.resolve(BASE.replace('.', '/')).resolve("acme_link_mib/AcmeLinkEntry.java");
        out.println("  " + sink.files().size() + " files; from " + sources.relativize(row) + ":");
        out.println();
        Excerpt.of(Files.readAllLines(row)).forEach(line -> out.println("  | " + line));
    }

    private void tour(Path classes) throws IOException {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, Demo.class.getClassLoader())) {
            Object tour = loader.loadClass(MAIN).getDeclaredConstructor().newInstance();
            @SuppressWarnings("unchecked") // LinkTour implements Consumer<PrintWriter>
            Consumer<PrintWriter> program = (Consumer<PrintWriter>) tour;
            program.accept(out);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the demo's classes are not as they were compiled", e);
        }
    }

    private static Path copy(String resource, Path folder) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(resource);
        try (InputStream in = Demo.class.getResourceAsStream(resource)) {
            Files.copy(Objects.requireNonNull(in, resource), file);
        }
        return file;
    }

    private void heading(String text) {
        out.println();
        out.println(title.apply(text));
        out.flush();
    }
}
