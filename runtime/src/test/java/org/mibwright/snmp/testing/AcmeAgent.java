package org.mibwright.snmp.testing;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.mibwright.snmp.ErrorStatus;
import org.mibwright.snmp.Target;
import org.mibwright.snmp.agent.SetAction;
import org.mibwright.snmp.agent.SnmpAgent;
import org.mibwright.snmp.mib.Enumerated;
import org.mibwright.snmp.smi.Counter64;
import org.mibwright.snmp.smi.Gauge32;
import org.mibwright.snmp.testing.AcmeMib.Index;
import org.mibwright.snmp.testing.AcmeMib.LinkRow;
import org.mibwright.snmp.testing.AcmeMib.State;

/** An agent that serves {@link AcmeMib} on the loopback interface: three links, one of which has no octets. */
public final class AcmeAgent implements AutoCloseable {
    /** What an agent would manage. */
    public static final class Link {
        public volatile State state = State.UP;
        public volatile String alias = "";
        public volatile boolean jammed;
        final long octets;

        public Link(long octets) {
            this.octets = octets;
        }
    }

    public final Map<Index, Link> links = new ConcurrentHashMap<>();
    public final SnmpAgent agent;
    public volatile int limit = 10;

    public AcmeAgent() {
        this(SnmpAgent.builder());
    }

    public AcmeAgent(SnmpAgent.Builder builder) {
        links.put(new Index(3, "uplink"), new Link(-1));
        links.put(new Index(2, "b"), new Link(0));
        links.put(new Index(2, "aa"), new Link(7));
        agent = builder.bindLoopback()
                .readOnly("public")
                .readWrite("private")
                .description("Acme")
                .contact("somebody")
                .open();
        agent.scalar(AcmeMib.COUNT, () -> Gauge32.of(links.size()));
        agent.scalar(AcmeMib.LIMIT, () -> limit, value -> SetAction.assign(limit, value, after -> limit = after));
        agent.table(
                LinkRow.TABLE,
                links::keySet,
                row -> row.column(LinkRow.STATE, i -> Enumerated.of(links.get(i).state), this::prepareState)
                        .column(LinkRow.ALIAS, i -> links.get(i).alias, (i, value) -> {
                            Link link = links.get(i);
                            return SetAction.assign(link.alias, value, after -> link.alias = after);
                        })
                        .sparse(
                                LinkRow.OCTETS,
                                i -> Optional.of(links.get(i).octets)
                                        .filter(octets -> octets != 0)
                                        .map(Counter64::of)));
    }

    /** "jammed" links fail when the change is committed; the uplink cannot go down. */
    private SetAction prepareState(Index index, Enumerated<State> value) {
        Link link = links.get(index);
        if (index.name().equals("uplink") && value.is(State.DOWN)) {
            return SetAction.refuse(ErrorStatus.INCONSISTENT_VALUE);
        }
        State before = link.state;
        return SetAction.of(
                () -> {
                    if (link.jammed) {
                        throw new IllegalStateException("jammed");
                    }
                    link.state = value.label().orElseThrow();
                },
                () -> link.state = before);
    }

    public Target target(String community) {
        return Target.builder(agent.address()).community(community).build();
    }

    public String address() {
        return "127.0.0.1:" + agent.address().getPort();
    }

    @Override
    public void close() {
        agent.close();
    }
}
