package org.mibwright.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.mibwright.compiler.CompilationResult;
import org.mibwright.compiler.diff.DiffFormat;
import org.mibwright.compiler.diff.Impact;
import org.mibwright.compiler.diff.MibDiff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mibwright diff}: what changed between two versions of modules. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = {
            "Shows what changed between two versions of a module, or of all modules of two directories or archives,",
            "and which changes break those who use them (RFC 2578 section 10, RFC 2580 section 7).",
            "The exit code is 1 where a change is breaking, or where something cannot be found."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  mibwright diff ACME-LINK-MIB.mib.orig ACME-LINK-MIB.mib",
            "  mibwright diff release-1/mibs/ mibs/",
            "  mibwright diff -f json old.mib new.mib"
        })
final class DiffCommand implements Callable<Integer> {
    /** How changes are written. */
    enum Output {
        /** For people. */
        text,
        /** The JSON of docs/diagnostics.md. */
        json
    }

    private final Console console;

    @Mixin
    private SourceOptions sources = new SourceOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Output format = Output.text;

    @Option(names = "--breaking", description = "Show breaking changes only.")
    private boolean breaking;

    @Parameters(index = "0", paramLabel = "OLD", description = "The old version: a file, directory, archive or module.")
    private String before = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The new version.")
    private String after = "";

    DiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Compilations compilations = new Compilations(console, sources, output);
        CompilationResult old =
                compilations.compile(compilations.request(List.of(before)).build());
        CompilationResult now =
                compilations.compile(compilations.request(List.of(after)).build());
        compilations.tellPlaces(old);
        compilations.tellPlaces(now);
        if (isMissing(compilations, old, before) | isMissing(compilations, now, after)) {
            boolean unreadable =
                    !old.unreadable().isEmpty() || !now.unreadable().isEmpty();
            return unreadable ? ExitCode.IO : ExitCode.INPUT;
        }
        MibDiff diff = MibDiff.between(old.mib(), old.requested(), now.mib(), now.requested());
        DiffFormat writer = format == Output.json ? DiffFormat.json() : DiffFormat.text();
        writer.write(breaking ? diff.only(Impact.BREAKING) : diff, console.out());
        if (!output.quiet) {
            console.err().println(summary(diff));
        }
        return diff.isBreaking() ? ExitCode.INPUT : ExitCode.OK;
    }

    /** True if one side has nothing to compare, which is told. */
    private static boolean isMissing(Compilations compilations, CompilationResult result, String input) {
        if (result.requested().isEmpty()) {
            compilations.tellMissing(List.of(input));
        }
        return result.requested().isEmpty();
    }

    private static String summary(MibDiff diff) {
        return diff.count(Impact.BREAKING) + " breaking, " + diff.count(Impact.COMPATIBLE) + " compatible, "
                + diff.count(Impact.EDITORIAL) + " editorial";
    }
}
