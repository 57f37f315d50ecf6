package org.mibwright.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.mibwright.cli.lookup.Describer;
import org.mibwright.cli.lookup.Lookup;
import org.mibwright.cli.lookup.LookupException;
import org.mibwright.snmp.smi.Oid;
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

    @Option(names = "--json", description = "Write all that is known as JSON, for programs.")
    private boolean json;

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
        MibLoader loader = sources.loader(console, output);
        List<Map<String, String>> described = new ArrayList<>();
        for (String text : texts) {
            try {
                Lookup lookup = loader.lookupFor(text);
                Oid oid = lookup.oid(text);
                if (json) {
                    described.add(new Describer(lookup).describe(oid));
                } else {
                    print(lookup, oid, text);
                }
            } catch (LookupException e) {
                console.out().flush();
                console.err().println("mibwright: " + e.getMessage());
                code = ExitCode.INPUT;
            }
        }
        if (json) {
            console.out().println(json(described));
        }
        return code;
    }

    private void print(Lookup lookup, Oid oid, String text) {
        if (describe) {
            if (!text.equals(texts.get(0))) {
                console.out().println();
            }
            new Describer(lookup).describe(oid).forEach(this::print);
        } else {
            console.out().println(Lookup.isNumeric(text) ? lookup.catalog().name(oid) : oid.toString());
        }
    }

    private static String json(List<Map<String, String>> described) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.useDefaultPrettyPrinter();
            json.writeStartArray();
            for (Map<String, String> facts : described) {
                json.writeStartObject();
                for (Map.Entry<String, String> fact : facts.entrySet()) {
                    json.writeStringField(fact.getKey(), fact.getValue());
                }
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        return text.toString();
    }

    private void print(String name, String value) {
        String indent = "\n" + " ".repeat(14);
        console.out()
                .println(output.out(console).name(String.format("%-13s", name)) + " "
                        + String.join(indent, value.split("\n", -1)));
    }
}
