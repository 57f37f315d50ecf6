package org.mibwright.cli;

import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mibwright getbulk}: asks for many instances in one request. */
@Command(
        name = "getbulk",
        mixinStandardHelpOptions = true,
        description = "Asks an agent for many instances that follow the names, in one request.",
        footerHeading = "%nExample:%n",
        footer = "  mibwright getbulk -Cn1 -Cr5 192.0.2.1 sysUpTime ifDescr ifOperStatus")
final class GetBulkCommand extends AgentCommand {
    @Option(
            names = "-C",
            paramLabel = "n|rNUMBER",
            description =
                    "-Cn1: names that get one instance (default: 0). -Cr5: instances for each other (default: 10).")
    private List<String> counts = List.of();

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "NAME-OR-OID", description = "Where to begin.")
    private List<String> names = List.of();

    GetBulkCommand(Console console) {
        super(console);
    }

    @Override
    void run(AgentSession session) throws IOException {
        int nonRepeaters = count('n', 0);
        int repetitions = count('r', 10);
        session.print(session.manager().getBulk(session.target(), nonRepeaters, repetitions, session.oids(names)));
    }

    private int count(char letter, int usual) {
        int count = usual;
        for (String text : counts) {
            if (!text.matches("[nr][0-9]{1,9}")) {
                throw new UsageException("-C" + text + " is not known; there are -CnNUMBER and -CrNUMBER");
            }
            if (text.charAt(0) == letter) {
                count = Integer.parseInt(text.substring(1));
            }
        }
        return count;
    }
}
