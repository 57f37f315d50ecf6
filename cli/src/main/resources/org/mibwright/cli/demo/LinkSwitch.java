package org.example.demo;

import static org.example.mibs.acme_link_mib.AcmeLinkEntry.acmeLinkAdminState;
import static org.example.mibs.acme_link_mib.AcmeLinkEntry.acmeLinkFaults;
import static org.example.mibs.acme_link_mib.AcmeLinkEntry.acmeLinkOctets;
import static org.example.mibs.acme_link_mib.AcmeLinkEntry.acmeLinkState;
import static org.example.mibs.acme_link_mib.AcmeLinkEntry.acmeLinkTable;
import static org.example.mibs.acme_link_mib.AcmeLinkMib.acmeLinkContact;
import static org.example.mibs.acme_link_mib.AcmeLinkMib.acmeLinkCount;
import static org.example.mibs.acme_link_mib.AcmeLinkMib.acmeLinkDown;
import static org.example.mibs.acme_link_mib.AcmeLinkState.DOWN;
import static org.example.mibs.acme_link_mib.AcmeLinkState.TESTING;
import static org.example.mibs.acme_link_mib.AcmeLinkState.UP;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.example.mibs.acme_link_mib.AcmeLinkEntry.Index;
import org.example.mibs.acme_link_mib.AcmeLinkFaults;
import org.example.mibs.acme_link_mib.AcmeLinkState;
import org.mibwright.snmp.ErrorStatus;
import org.mibwright.snmp.Target;
import org.mibwright.snmp.agent.SetAction;
import org.mibwright.snmp.agent.SnmpAgent;
import org.mibwright.snmp.mib.Bits;
import org.mibwright.snmp.mib.Enumerated;
import org.mibwright.snmp.smi.Counter64;
import org.mibwright.snmp.smi.Gauge32;

/** A switch with three links, served by an SNMP agent. */
final class LinkSwitch implements AutoCloseable {
    private final Map<Index, Link> links = Collections.synchronizedMap(new LinkedHashMap<>());
    private final SnmpAgent agent;
    private volatile String contact = "noc@acme.example";

    private static final class Link {
        final Counter64 octets;
        volatile AcmeLinkState state;
        volatile Bits<AcmeLinkFaults> faults = Bits.of();

        Link(AcmeLinkState state, long octets) {
            this.state = state;
            this.octets = Counter64.of(octets);
        }
    }

    LinkSwitch(Target trapSink) {
        links.put(new Index(1, "uplink"), new Link(UP, 98_765_432_101L));
        links.put(new Index(1, "backup"), new Link(DOWN, 0));
        links.put(new Index(7, "lab"), new Link(UP, 4_711));

        agent = SnmpAgent.builder()
                .bindLoopback()
                .readOnly("public")
                .readWrite("private")
                .description("Acme switch")
                .sendTrapsTo(trapSink)
                .open();
        agent.scalar(acmeLinkCount, () -> Gauge32.of(links.size()));
        agent.scalar(acmeLinkContact, () -> contact, value -> SetAction.assign(contact, value, v -> contact = v));
        agent.table(acmeLinkTable, links::keySet, row -> row.column(acmeLinkState, i -> Enumerated.of(link(i).state))
                .column(acmeLinkAdminState, i -> Enumerated.of(link(i).state), this::prepare)
                .column(acmeLinkFaults, i -> link(i).faults)
                .column(acmeLinkOctets, i -> link(i).octets));
    }

    private Link link(Index index) {
        return links.get(index);
    }

    /** A SET is first prepared, then made with all others of its request, or not at all. */
    private SetAction prepare(Index index, Enumerated<AcmeLinkState> wanted) {
        Link link = link(index);
        if (wanted.is(TESTING) && link.state == UP) {
            return SetAction.refuse(ErrorStatus.INCONSISTENT_VALUE); // no tests on a link with traffic
        }
        return SetAction.assign(link.state, wanted.label().orElseThrow(), state -> link.state = state);
    }

    /** What would happen if somebody pulled the plug. */
    void pullPlug(Index index) {
        link(index).state = DOWN;
        link(index).faults = Bits.of(AcmeLinkFaults.NO_CARRIER, AcmeLinkFaults.CRC_ERRORS);
        agent.send(acmeLinkDown, index, trap -> {}); // its OBJECTS are read from the table
    }

    int port() {
        return agent.address().getPort();
    }

    @Override
    public void close() {
        agent.close();
    }
}
