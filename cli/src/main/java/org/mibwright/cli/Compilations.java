package org.mibwright.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.mibwright.compiler.CompilationRequest;
import org.mibwright.compiler.CompilationResult;
import org.mibwright.compiler.Compiler;
import org.mibwright.compiler.source.SourceFile;

/** Compiles what a command was given, shows how far it is, and tells what was not found. */
final class Compilations {
    /** What stands for standard input among inputs. */
    static final String STANDARD_INPUT = "-";

    private final Console console;
    private final SourceOptions sources;
    private final OutputOptions output;

    Compilations(Console console, SourceOptions sources, OutputOptions output) {
        this.console = console;
        this.sources = sources;
        this.output = output;
    }

    /** A request for some inputs, from all places where modules can be; whatever is found in them makes no failure. */
    CompilationRequest.Builder request(List<String> inputs) throws IOException {
        CompilationRequest.Builder request = CompilationRequest.builder()
                .sources(sources.sources)
                .systemModules(true)
                .cache(console.cache())
                .neverFail();
        for (String input : inputs) {
            if (input.equals(STANDARD_INPUT)) {
                byte[] content = console.input();
                request.file(new SourceFile("<stdin>", () -> content));
            } else {
                request.input(input);
            }
        }
        return request;
    }

    CompilationResult compile(CompilationRequest request) throws IOException {
        try (ProgressBar progress = ProgressBar.of(console, output)) {
            return new Compiler().compile(request, progress);
        }
    }

    /** With {@code -v}, tells where modules were found. */
    void tellPlaces(CompilationResult result) {
        if (output.verbose) {
            result.mib()
                    .modules()
                    .forEach(module -> console.err()
                            .println("mibwright: " + module.name() + " is in "
                                    + module.place().source().name()));
        }
    }

    /** Tells which inputs hold no module. */
    void tellMissing(List<String> inputs) {
        for (String input : inputs) {
            String reason = isPath(input) ? "holds no module" : "is neither a file nor a module that can be found";
            console.err().println("mibwright: '" + input + "' " + reason);
        }
    }

    /** The exit code that a result asks for. */
    static int exitCode(CompilationResult result, boolean failed) {
        if (!result.unreadable().isEmpty()) {
            return ExitCode.IO;
        }
        return failed ? ExitCode.INPUT : ExitCode.OK;
    }

    /** True if an input is a file or folder rather than the name of a module. */
    static boolean isPath(String input) {
        try {
            return Files.exists(Path.of(input));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
