package org.mibwright.benchmarks.retrieval;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.mibwright.snmp.smi.Oid;

/** What is compared. */
enum Scenario {
    SNMPD_GET(
            "snmpd-get-v2c",
            "GETs of one variable from snmpd, 32 under way, v2c",
            Responder::snmpd,
            (who, at) -> Opponents.gets(who, Fleet.one(at, false), Sizes.GETS, Sizes.WINDOW)),
    SNMPD_GET_V3(
            "snmpd-get-v3",
            "GETs of one variable from snmpd, 32 under way, authPriv with SHA-256 and AES-128",
            Responder::snmpd,
            (who, at) -> Opponents.gets(who, Fleet.one(at, true), Sizes.GETS, Sizes.WINDOW)),
    SNMPD_WALK(
            "snmpd-walk",
            "Walks of snmpd's mib-2",
            Responder::snmpd,
            (who, at) -> Opponents.walk(who, at, Sizes.MIB_2, 0)) {
        @Override
        ToolPass tool(String program, String address) {
            return Opponents.tool(program, address, Sizes.MIB_2, 0);
        }
    },
    AGENT_WALK(
            "agent-walk",
            "Walks of the 200,000 variables of an agent of ours",
            () -> Responder.java(TableResponder.class),
            (who, at) -> Opponents.walk(who, at, WideTable.ENTRY, WideTable.CELLS)) {
        @Override
        ToolPass tool(String program, String address) {
            return Opponents.tool(program, address, WideTable.ENTRY, WideTable.CELLS);
        }
    },
    TABLE(
            "table",
            "The rows of a table of 10,000 x 20 cells of an agent of ours",
            () -> Responder.java(TableResponder.class),
            Opponents::table),
    ENGINES_COLD(
            "engines-cold",
            "First GETs from 1,000 engines of SNMPv3, authPriv, 32 under way",
            () -> Responder.java(EnginesResponder.class, Integer.toString(Sizes.ENGINES)),
            (who, at) -> Opponents.coldGets(who, Fleet.many(at, Sizes.ENGINES, true), Sizes.WINDOW)),
    ENGINES_WARM(
            "engines-warm",
            "Further GETs from 1,000 engines of SNMPv3, authPriv, 32 under way",
            () -> Responder.java(EnginesResponder.class, Integer.toString(Sizes.ENGINES)),
            (who, at) -> Opponents.gets(who, Fleet.many(at, Sizes.ENGINES, true), Sizes.GETS, Sizes.WINDOW)),
    TARGETS_0("targets-0", "10,000 targets asked once each, 1,000 under way", 0),
    TARGETS_3("targets-3", "10,000 targets asked once each, 1,000 under way, 3 % of the requests lost", 3),
    TARGETS_20("targets-20", "10,000 targets asked once each, 1,000 under way, 20 % of the requests lost", 20);

    /** How much of everything. */
    private static final class Sizes {
        static final Oid MIB_2 = Oid.of("1.3.6.1.2.1");
        static final int GETS = 10_000;
        static final int WINDOW = 32;
        static final int ENGINES = 1000;
        static final int TARGETS = 10_000;
    }

    private interface Start {
        Responder start() throws IOException;
    }

    private interface Maker {
        Pass make(String opponent, String address);
    }

    private final String label;
    private final String title;
    private final Start responder;
    private final Maker maker;

    Scenario(String label, String title, Start responder, Maker maker) {
        this.label = label;
        this.title = title;
        this.responder = responder;
        this.maker = maker;
    }

    Scenario(String label, String title, int loss) {
        this(
                label,
                title,
                () -> Responder.java(FleetResponder.class, Integer.toString(Sizes.TARGETS), Integer.toString(loss)),
                (who, at) -> Opponents.sweep(who, Fleet.many(at, Sizes.TARGETS, false)));
    }

    /** Starts what all opponents ask. */
    Responder responder() throws IOException {
        return responder.start();
    }

    /** What a manager in Java does. */
    Pass pass(String opponent, String address) {
        return maker.make(opponent, address);
    }

    /** What one of Net-SNMP's programs does. */
    ToolPass tool(String program, String address) {
        throw new IllegalArgumentException(program + " cannot do that");
    }

    /** Who takes part. */
    List<String> opponents() {
        return this == SNMPD_WALK || this == AGENT_WALK ? Opponents.WALKERS : Opponents.MANAGERS;
    }

    String label() {
        return label;
    }

    String title() {
        return title;
    }

    static Scenario of(String label) {
        return Arrays.stream(values())
                .filter(scenario -> scenario.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no scenario '" + label + "'; there are "
                        + Arrays.stream(values()).map(Scenario::label).toList()));
    }
}
