package org.mibwright.cli;

import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code mibwright get}: asks for instances. */
@Command(
        name = "get",
        mixinStandardHelpOptions = true,
        description = "Asks an agent for the values of instances.",
        footerHeading = "%nExample:%n",
        footer = "  mibwright get -c public 192.0.2.1 sysDescr.0 ifInOctets.1")
final class GetCommand extends AgentCommand {
    @Parameters(index = "1..*", arity = "1..*", paramLabel = "NAME-OR-OID", description = "Instances.")
    private List<String> names = List.of();

    GetCommand(Console console) {
        super(console);
    }

    @Override
    void run(AgentSession session) throws IOException {
        session.print(session.manager().get(session.target(), session.oids(names)));
    }
}
