package org.mibwright.snmp.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mibwright.snmp.testing.AcmeAgent;
import org.mibwright.snmp.testing.AcmeMib.Index;
import org.mibwright.snmp.testing.AcmeMib.State;
import org.mibwright.snmp.testing.NetSnmp;

/** Net-SNMP's tools against our agent. */
class NetSnmpManagerTest {
    private static final String ACME = ".1.3.6.1.4.1.99999.1";
    private static final String B = ".2.98";
    private static final String AA = ".2.97.97";
    private static final String UPLINK = ".3.117.112.108.105.110.107";

    private AcmeAgent acme;

    @BeforeEach
    void start() {
        NetSnmp.require("snmpget", "snmpwalk", "snmpbulkwalk", "snmpset", "snmpgetnext", "snmpbulkget");
        acme = new AcmeAgent();
    }

    @AfterEach
    void stop() {
        if (acme != null) {
            acme.close();
        }
    }

    private List<String> run(String program, String version, String community, String... arguments) {
        Object[] all = new Object[arguments.length + 6];
        all[0] = version;
        all[1] = "-c";
        all[2] = community;
        all[3] = "-On";
        all[4] = "-r1";
        all[5] = acme.address();
        System.arraycopy(arguments, 0, all, 6, arguments.length);
        return NetSnmp.run(program, all);
    }

    @Test
    void everyWayOfWalkingFindsTheSame() {
        List<String> expected = List.of(
                ACME + ".1.0 = Gauge32: 3",
                ACME + ".2.0 = INTEGER: 10",
                ACME + ".3.1.3" + AA + " = INTEGER: 1",
                ACME + ".3.1.3" + B + " = INTEGER: 1",
                ACME + ".3.1.3" + UPLINK + " = INTEGER: 1",
                ACME + ".3.1.4" + AA + " = \"\"",
                ACME + ".3.1.4" + B + " = \"\"",
                ACME + ".3.1.4" + UPLINK + " = \"\"",
                ACME + ".3.1.5" + AA + " = Counter64: 7",
                ACME + ".3.1.5" + UPLINK + " = Counter64: 18446744073709551615");
        assertThat(run("snmpwalk", "-v2c", "public", ACME)).isEqualTo(expected);
        assertThat(run("snmpbulkwalk", "-v2c", "public", ACME)).isEqualTo(expected);
        // SNMPv1 has no Counter64: such instances are passed over (RFC 3584 section 4.2.2.1).
        assertThat(run("snmpwalk", "-v1", "public", ACME)).isEqualTo(expected.subList(0, 8));
    }

    @Test
    void theSystemAndSnmpGroupsAreLive() {
        assertThat(run("snmpwalk", "-v2c", "public", ".1.3.6.1.2.1.1"))
                .contains(".1.3.6.1.2.1.1.1.0 = STRING: \"Acme\"", ".1.3.6.1.2.1.1.4.0 = STRING: \"somebody\"")
                .anyMatch(line -> line.startsWith(".1.3.6.1.2.1.1.3.0 = Timeticks: ("))
                .anyMatch(line -> line.startsWith(".1.3.6.1.2.1.1.9.1.2.1 = OID: .1.3.6.1.6.3.1"));
        String first = run("snmpget", "-v2c", "public", ".1.3.6.1.2.1.11.1.0").get(0);
        String second = run("snmpget", "-v2c", "public", ".1.3.6.1.2.1.11.1.0").get(0);
        assertThat(first).startsWith(".1.3.6.1.2.1.11.1.0 = Counter32: ").isNotEqualTo(second);
    }

    @Test
    void getsTellWhatIsMissing() {
        assertThat(run("snmpget", "-v2c", "public", ACME + ".1.0", ACME + ".1.1", ACME + ".9.0", ACME + ".3.1.5" + B))
                .containsExactly(
                        ACME + ".1.0 = Gauge32: 3",
                        ACME + ".1.1 = No Such Instance currently exists at this OID",
                        ACME + ".9.0 = No Such Object available on this agent at this OID",
                        ACME + ".3.1.5" + B + " = No Such Instance currently exists at this OID");
        assertThat(run("snmpget", "-v1", "public", ACME + ".1.0", ACME + ".1.1"))
                .anyMatch(line -> line.contains("noSuchName"));
    }

    @Test
    void setsChangeValuesTogetherOrNotAtAll() {
        assertThat(run("snmpset", "-v2c", "private", ACME + ".2.0", "i", "42", ACME + ".3.1.4" + B, "s", "spare"))
                .containsExactly(ACME + ".2.0 = INTEGER: 42", ACME + ".3.1.4" + B + " = STRING: \"spare\"");
        assertThat(acme.limit).isEqualTo(42);
        assertThat(acme.links.get(new Index(2, "b")).alias).isEqualTo("spare");

        assertThat(run("snmpset", "-v2c", "private", ACME + ".2.0", "i", "43", ACME + ".3.1.3" + UPLINK, "i", "2"))
                .anyMatch(line -> line.contains("inconsistentValue"))
                .anyMatch(line -> line.contains("Failed object: " + ACME + ".3.1.3" + UPLINK));
        assertThat(acme.limit).isEqualTo(42);
    }

    @Test
    void aFailedCommitUndoesTheOthers() {
        acme.links.get(new Index(2, "b")).jammed = true;
        assertThat(run("snmpset", "-v2c", "private", ACME + ".3.1.3" + AA, "i", "2", ACME + ".3.1.3" + B, "i", "2"))
                .anyMatch(line -> line.contains("commitFailed"))
                .anyMatch(line -> line.contains("Failed object: " + ACME + ".3.1.3" + B));
        assertThat(acme.links.get(new Index(2, "aa")).state).isEqualTo(State.UP);
    }

    @Test
    void refusedSetsSayWhy() {
        assertThat(refusal(ACME + ".2.0", "i", "101")).contains("wrongValue");
        assertThat(refusal(ACME + ".2.0", "s", "x")).contains("wrongType");
        assertThat(refusal(ACME + ".3.1.4" + B, "s", "much longer than it may be"))
                .contains("wrongLength");
        assertThat(refusal(ACME + ".3.1.3" + B, "i", "3")).contains("wrongValue");
        assertThat(refusal(ACME + ".3.1.3.9.98", "i", "1")).contains("noCreation");
        assertThat(refusal(ACME + ".2.1", "i", "1")).contains("noCreation");
        assertThat(refusal(ACME + ".1.0", "u", "1")).contains("notWritable");
        assertThat(refusal(ACME + ".77.0", "u", "1")).contains("notWritable");
        assertThat(refusal(".1.3.6.1.6.3.1.1.6.1.0", "i", "5")).contains("inconsistentValue");
        assertThat(String.join("", run("snmpset", "-v2c", "public", ACME + ".2.0", "i", "5")))
                .contains("noAccess");
        assertThat(String.join("", run("snmpset", "-v1", "private", ACME + ".2.0", "i", "101")))
                .contains("badValue");
        assertThat(String.join("", run("snmpset", "-v1", "private", ACME + ".1.0", "u", "1")))
                .contains("noSuchName");
        assertThat(acme.limit).isEqualTo(10);
    }

    private String refusal(String... binding) {
        return String.join(" ", run("snmpset", "-v2c", "private", binding));
    }

    @Test
    void anUnknownCommunityIsNotAnswered() {
        assertThat(NetSnmp.run("snmpget", "-v2c", "-c", "wrong", "-r0", "-t0.3", acme.address(), ACME + ".1.0"))
                .anyMatch(line -> line.startsWith("Timeout"));
    }

    @Test
    void bulkRequestsEndAtTheEndOfTheMib() {
        assertThat(run("snmpbulkget", "-v2c", "public", "-Cn1", "-Cr2000", ACME + ".1.0", ".1.3.6.1.6.3.15.1.1.5"))
                .containsExactly(
                        ACME + ".2.0 = INTEGER: 10",
                        ".1.3.6.1.6.3.15.1.1.5.0 = Counter32: 0",
                        ".1.3.6.1.6.3.15.1.1.6.0 = Counter32: 0",
                        ".1.3.6.1.6.3.15.1.1.6.0 = No more variables left in this MIB View (It is past the end of the"
                                + " MIB tree)");
    }
}
