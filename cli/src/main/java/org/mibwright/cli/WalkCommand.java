package org.mibwright.cli;

import java.io.IOException;
import org.mibwright.snmp.VarBind;
import org.mibwright.snmp.smi.Oid;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code mibwright walk}: all instances below a name. */
@Command(
        name = "walk",
        aliases = "bulkwalk",
        mixinStandardHelpOptions = true,
        description = "Asks an agent for all instances below a name, by GETBULK where the version has it.",
        footerHeading = "%nExample:%n",
        footer = "  mibwright walk 192.0.2.1 ifTable")
final class WalkCommand extends AgentCommand {
    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "NAME-OR-OID",
            defaultValue = "1.3.6.1.2.1",
            description = "Where to begin (default: mib-2).")
    private String name = "1.3.6.1.2.1";

    WalkCommand(Console console) {
        super(console);
    }

    @Override
    void run(AgentSession session) throws IOException {
        Oid root = session.oid(name);
        session.loader().preload(root.toString());
        boolean found = false;
        for (VarBind binding : session.manager().walk(session.target(), root)) {
            session.print(binding);
            found = true;
        }
        if (!found) {
            session.print(session.manager().get(session.target(), root));
        }
    }
}
