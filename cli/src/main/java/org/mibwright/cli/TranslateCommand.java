package org.mibwright.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.mibwright.cli.lookup.Describer;
import org.mibwright.cli.lookup.Instance;
import org.mibwright.cli.lookup.LookupException;
import org.mibwright.cli.lookup.Names;
import org.mibwright.compiler.model.Mib;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mibwright translate}: names to numbers and back. */
@Command(
        name = "translate",
        mixinStandardHelpOptions = true,
        description = {
            "Turns names into object identifiers and back.",
            "Indexes are read and written as their types say: strings quoted, addresses dotted, labels of enumerations."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  mibwright translate IF-MIB::ifDescr.1",
            "  mibwright translate 1.3.6.1.2.1.2.2.1.2.1",
            "  mibwright translate --describe ifOperStatus",
            "  mibwright translate -I mibs/ 'ACME-LINK-MIB::acmeLinkState.3.\"uplink\"'"
        })
final class TranslateCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private SourceOptions sources = new SourceOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(names = "--describe", description = "Tell what it is: kind, syntax, access, status, description, place.")
    private boolean describe;

    @Parameters(
            paramLabel = "NAME-OR-OID",
            arity = "1..*",
            description = "MODULE::name.index, name.index, a path of labels, or numbers.")
    private List<String> texts = List.of();

    TranslateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        int code = ExitCode.OK;
        MibLoader loader = sources.loader(console);
        for (String text : texts) {
            try {
                translate(loader.mibFor(text), text);
            } catch (LookupException e) {
                console.out().flush();
                console.err().println("mibwright: " + e.getMessage());
                code = ExitCode.INPUT;
            }
        }
        return code;
    }

    private void translate(Mib mib, String text) {
        Names names = new Names(mib);
        Instance instance = names.find(text);
        if (describe) {
            if (!text.equals(texts.get(0))) {
                console.out().println();
            }
            new Describer(mib).describe(instance).forEach(this::print);
        } else {
            boolean numeric = Names.isNumeric(text);
            console.out()
                    .println(numeric ? names.format(instance) : instance.oid().toString());
        }
    }

    private void print(String name, String value) {
        String indent = "\n" + " ".repeat(14);
        console.out()
                .println(output.out(console).name(String.format("%-13s", name)) + " "
                        + String.join(indent, value.split("\n", -1)));
    }
}
