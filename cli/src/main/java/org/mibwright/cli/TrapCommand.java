package org.mibwright.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mibwright.cli.lookup.ValueStyle;
import org.mibwright.snmp.Target;
import org.mibwright.snmp.agent.SnmpAgent;
import org.mibwright.snmp.smi.Oid;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mibwright trap}: sends a notification. */
@Command(
        name = "trap",
        mixinStandardHelpOptions = true,
        description = "Sends a notification, as a trap, or as an inform that must be acknowledged.",
        footerHeading = "%nExample:%n",
        footer = "  mibwright trap 192.0.2.9 IF-MIB::linkDown ifIndex.3 = 3 ifAdminStatus.3 = up ifOperStatus.3 = down")
final class TrapCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private SnmpOptions snmp = new SnmpOptions();

    @Mixin
    private SourceOptions sources = new SourceOptions();

    @Option(
            names = {"-Ci", "--inform"},
            description = "Send an inform and wait until it is acknowledged.")
    private boolean inform;

    @Parameters(index = "0", paramLabel = "RECEIVER", description = "host or host:port (default port: 162).")
    private String receiver = "";

    @Parameters(index = "1", paramLabel = "NOTIFICATION", description = "Name or number of the notification.")
    private String notification = "";

    @Parameters(
            index = "2..*",
            arity = "0..*",
            paramLabel = "NAME-OR-OID TYPE VALUE",
            description = "What it carries, as set takes it.")
    private @Nullable List<String> words;

    TrapCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Target target = snmp.target(receiver, Target.NOTIFICATION_PORT);
        try (AgentSession session = new AgentSession(
                        console, target, sources.loader(console, new OutputOptions()), ValueStyle.of(""));
                SnmpAgent agent = SnmpAgent.builder().open()) {
            if (inform) {
                agent.sendInformsTo(target);
            } else {
                agent.sendTrapsTo(target);
            }
            Oid oid = session.oid(notification);
            agent.send(oid, SetCommand.bindings(session, words == null ? List.of() : words))
                    .join();
        }
        return ExitCode.OK;
    }
}
