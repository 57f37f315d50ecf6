package org.mibwright.cli;

import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code mibwright getnext}: asks for what follows. */
@Command(
        name = "getnext",
        mixinStandardHelpOptions = true,
        description = "Asks an agent for the instances that follow the names.")
final class GetNextCommand extends AgentCommand {
    @Parameters(index = "1..*", arity = "1..*", paramLabel = "NAME-OR-OID", description = "Where to begin.")
    private List<String> names = List.of();

    GetNextCommand(Console console) {
        super(console);
    }

    @Override
    void run(AgentSession session) throws IOException {
        session.print(session.manager().getNext(session.target(), session.oids(names)));
    }
}
