package org.mibwright.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mibwright.cli.lookup.Lookup;
import org.mibwright.cli.lookup.TreePrinter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mibwright tree}: what stands where in the OID tree. */
@Command(
        name = "tree",
        mixinStandardHelpOptions = true,
        description = {
            "Shows the OID tree of a module, or what stands below a name or an object identifier.",
            "Without a name: everything that the sources hold."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  mibwright tree IF-MIB",
            "  mibwright tree ifXTable",
            "  mibwright tree --depth 1 1.3.6.1.2.1",
            "  mibwright tree -I mibs/ ACME-LINK-MIB"
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

    @Parameters(paramLabel = "MODULE|NAME|OID", arity = "0..1", description = "Where to begin.")
    private @Nullable String start;

    TreeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        MibLoader loader = sources.loader(console);
        if (start == null) {
            printer(loader.everything()).print();
        } else if (loader.hasModule(start)) {
            printer(loader.lookupIn(start)).printModule(start);
        } else {
            printer(loader.lookupFor(start)).print(start);
        }
        return ExitCode.OK;
    }

    private TreePrinter printer(Lookup lookup) {
        return new TreePrinter(lookup, console.out(), output.out(console)::name, depth);
    }
}
