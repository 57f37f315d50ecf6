package org.mibwright.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.mibwright.snmp.VarBind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code mibwright set}: sets instances. */
@Command(
        name = "set",
        mixinStandardHelpOptions = true,
        description = {
            "Sets instances at an agent, all of them or none. Types: i INTEGER, u Unsigned32, c Counter32, C Counter64,",
            "t TimeTicks, a IpAddress, o OBJECT IDENTIFIER, s string, x hexadecimal, d decimal octets, b BITS, n NULL,",
            "= the object's own."
        },
        footerHeading = "%nExample:%n",
        footer = "  mibwright set -c private 192.0.2.1 ifAdminStatus.3 = down ifAlias.3 = 'to the lab'")
final class SetCommand extends AgentCommand {
    @Parameters(
            index = "1..*",
            arity = "3..*",
            paramLabel = "NAME-OR-OID TYPE VALUE",
            description = "Instances with type and value.")
    private List<String> words = List.of();

    SetCommand(Console console) {
        super(console);
    }

    @Override
    void run(AgentSession session) throws IOException {
        session.print(session.manager().set(session.target(), bindings(session, words)));
    }

    /** Reads groups of three words. */
    static VarBind[] bindings(AgentSession session, List<String> words) throws IOException {
        if (words.size() % 3 != 0) {
            throw new UsageException(
                    "name, type and value go together: '" + words.get(words.size() - 1) + "' is left over");
        }
        List<VarBind> bindings = new ArrayList<>();
        for (int i = 0; i < words.size(); i += 3) {
            bindings.add(session.binding(words.get(i), words.get(i + 1), words.get(i + 2)));
        }
        return bindings.toArray(VarBind[]::new);
    }
}
