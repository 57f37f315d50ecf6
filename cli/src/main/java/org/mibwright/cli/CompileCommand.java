package org.mibwright.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mibwright.compiler.CompilationRequest;
import org.mibwright.compiler.CompilationResult;
import org.mibwright.compiler.diagnostic.DiagnosticLog;
import org.mibwright.compiler.diagnostic.Severity;
import org.mibwright.compiler.generate.DirectorySink;
import org.mibwright.compiler.generate.OutputFormat;
import org.mibwright.compiler.generate.java.JavaOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mibwright compile}: modules in, Java or other forms out. */
@Command(
        name = "compile",
        mixinStandardHelpOptions = true,
        description = {
            "Compiles MIB modules. Inputs are files, directories with all below, zip or jar archives, or module names.",
            "Broken modules are repaired as far as a reader could; every repair is told."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  mibwright compile -o src/generated --package com.example.mibs IF-MIB",
            "  mibwright compile -I mibs/ -o out --package com.example.mibs ACME-LINK-MIB",
            "  mibwright compile -f none --report report.json mibs/"
        })
final class CompileCommand implements Callable<Integer> {
    /** When a finding makes the command fail. */
    enum FailAt {
        /** At an error. */
        error,
        /** At a warning or an error. */
        warning,
        /** Not for a finding; inputs that are missing fail in any case. */
        never
    }

    private final Console console;

    @Mixin
    private SourceOptions sources = new SourceOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            defaultValue = ".",
            description = "Where to write (default: ${DEFAULT-VALUE}).")
    private Path directory = Path.of(".");

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "java",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.java;

    @Mixin
    private GenerationOptions generation = new GenerationOptions();

    @Option(names = "--report", paramLabel = "FILE", description = "Write what was counted as JSON; - is the output.")
    private @Nullable Path report;

    @Option(
            names = "--texts",
            negatable = true,
            description = "Write DESCRIPTION and other texts, or leave them out (default: all but pysmi write them).")
    private @Nullable Boolean texts;

    @Option(
            names = "--fail-at",
            paramLabel = "SEVERITY",
            defaultValue = "error",
            description = "Findings that make the exit code 1: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private FailAt failAt = FailAt.error;

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description = "Files, directories, archives or module names; - is the input.")
    private List<String> inputs = List.of();

    CompileCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        JavaOptions java = generation.java();
        Compilations compilations = new Compilations(console, sources, output);
        CompilationResult result = compilations.compile(request(compilations));
        FindingsPrinter printer = new FindingsPrinter(console, output);
        printer.print(result);
        compilations.tellPlaces(result);
        compilations.tellMissing(result.notFound());
        Optional<OutputFormat> writer = format.output(java, Optional.ofNullable(texts), result.diagnostics());
        String told = writer.isPresent() ? "; " + write(result, writer.get(), printer) : "";
        if (report != null) {
            CompileReport.write(result.statistics(), report, console);
        }
        if (!output.quiet) {
            console.err().println(result.summary() + told);
        }
        return Compilations.exitCode(result, result.failed());
    }

    private String write(CompilationResult result, OutputFormat writer, FindingsPrinter printer) throws IOException {
        DirectorySink sink = new DirectorySink(directory);
        DiagnosticLog log = new DiagnosticLog();
        writer.write(result.mib(), format.modules(result, generation.dependencies()), sink, log);
        printer.print(log.diagnostics());
        int files = sink.files().size();
        return files + (files == 1 ? " file" : " files") + " written to " + directory;
    }

    private CompilationRequest request(Compilations compilations) throws IOException {
        CompilationRequest.Builder request = compilations.request(inputs).filter(generation.filter());
        return switch (failAt) {
            case error -> request.failAt(Severity.ERROR).build();
            case warning -> request.failAt(Severity.WARNING).build();
            case never -> request.build();
        };
    }
}
