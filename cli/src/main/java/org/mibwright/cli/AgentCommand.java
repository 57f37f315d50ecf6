package org.mibwright.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.mibwright.cli.lookup.BindingFormatter;
import org.mibwright.cli.lookup.LookupException;
import org.mibwright.cli.lookup.ValueStyle;
import org.mibwright.snmp.ErrorStatusException;
import org.mibwright.snmp.Target;
import org.mibwright.snmp.mib.MibCatalog;
import org.mibwright.snmp.smi.Oid;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands that talk to an agent have in common. */
abstract class AgentCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private SnmpOptions snmp = new SnmpOptions();

    @Mixin
    private SourceOptions sources = new SourceOptions();

    @Option(
            names = "-O",
            paramLabel = "LETTERS",
            description = "n numeric names, f full names, s short names, v values only, q no types, Q no types and =,"
                    + " e numbers for labels, t numbers for times, U no units.")
    private List<String> letters = List.of();

    @Parameters(
            index = "0",
            paramLabel = "AGENT",
            description = "host, host:port, udp:host:port or tcp:host:port (default port: 161).")
    private String agent = "";

    AgentCommand(Console console) {
        this.console = console;
    }

    @Override
    public final Integer call() throws IOException {
        ValueStyle style;
        try {
            style = ValueStyle.of(String.join("", letters));
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        }
        try (AgentSession session = new AgentSession(
                console, snmp.target(agent, Target.AGENT_PORT), sources.loader(console, new OutputOptions()), style)) {
            run(session);
        } catch (ErrorStatusException e) {
            throw new LookupException(
                    "the agent refused: " + e.status() + " (" + e.status().meaning() + ")"
                            + e.name().map(name -> " for " + nameOf(name)).orElse(""));
        }
        return ExitCode.OK;
    }

    private String nameOf(Oid name) {
        try {
            MibCatalog catalog = sources.loader(console, new OutputOptions())
                    .lookupFor(name.toString())
                    .catalog();
            return new BindingFormatter(catalog, ValueStyle.of("")).name(name);
        } catch (IOException e) {
            return name.toString();
        }
    }

    /** Does what the command is for. */
    abstract void run(AgentSession session) throws IOException;
}
