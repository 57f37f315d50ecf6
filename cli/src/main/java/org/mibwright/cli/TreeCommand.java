package org.mibwright.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mibwright.cli.lookup.Lookup;
import org.mibwright.cli.lookup.LookupException;
import org.mibwright.cli.lookup.TreeJson;
import org.mibwright.cli.lookup.TreePart;
import org.mibwright.cli.lookup.TreePrinter;
import org.mibwright.compiler.CompilationResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mibwright tree}: what stands where in the OID tree. */
@Command(
        name = "tree",
        mixinStandardHelpOptions = true,
        description = {
            "Shows the OID tree of a module or of all modules of a file, folder or archive, or what stands below a name"
                    + " or an object identifier.",
            "Without a name: everything that the sources hold."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  mibwright tree IF-MIB",
            "  mibwright tree ifXTable",
            "  mibwright tree --depth 1 1.3.6.1.2.1",
            "  mibwright tree -I mibs/ ACME-LINK-MIB",
            "  mibwright tree --json ACME-LINK-MIB.mib"
        })
final class TreeCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private SourceOptions sources = new SourceOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(
            names = "--depth",
            paramLabel = "N",
            defaultValue = "2147483647",
            description = "Show no more than N levels below the first.")
    private int depth;

    @Option(names = "--json", description = "Write the tree as JSON, for programs.")
    private boolean json;

    @Parameters(paramLabel = "MODULE|FILE|NAME|OID", arity = "0..1", description = "Where to begin.")
    private @Nullable String start;

    TreeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        TreePart part = part();
        int nodes = json
                ? new TreeJson(depth).write(part, console.out())
                : new TreePrinter(console.out(), output.out(console)::name, depth).print(part);
        if (!output.quiet) {
            console.out().flush();
            console.err().println(nodes + (nodes == 1 ? " node" : " nodes"));
        }
        return ExitCode.OK;
    }

    private TreePart part() throws IOException {
        if (start != null && Compilations.isPath(start)) {
            return partOf(start);
        }
        MibLoader loader = sources.loader(console, output);
        if (start == null) {
            return TreePart.of(loader.everything());
        }
        return loader.hasModule(start)
                ? TreePart.of(loader.lookupIn(start), List.of(start))
                : TreePart.of(loader.lookupFor(start), start);
    }

    /** What the modules of a file, folder or archive define. */
    private TreePart partOf(String path) throws IOException {
        Compilations compilations = new Compilations(console, sources, output);
        CompilationResult result =
                compilations.compile(compilations.request(List.of(path)).build());
        compilations.tellPlaces(result);
        if (result.requested().isEmpty()) {
            throw new LookupException("'" + path + "' holds no module");
        }
        return TreePart.of(new Lookup(result.mib()), result.requested());
    }
}
