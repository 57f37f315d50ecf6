package org.mibwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mibwright.snmp.manager.NotificationReceiver;
import org.mibwright.snmp.manager.ReceivedNotification;

class AgentCommandsTest {
    private static final String TABLE = """
            ACME-LINK-MIB::acmeLinkState.3.'lab "2"' = INTEGER: up(1)
            ACME-LINK-MIB::acmeLinkState.3.'uplink' = INTEGER: up(1)
            ACME-LINK-MIB::acmeLinkAdminState.3.'lab "2"' = INTEGER: up(1)
            ACME-LINK-MIB::acmeLinkAdminState.3.'uplink' = INTEGER: up(1)
            ACME-LINK-MIB::acmeLinkFaults.3.'lab "2"' = BITS: A0 noCarrier(0) overheated(2)
            ACME-LINK-MIB::acmeLinkFaults.3.'uplink' = BITS: A0 noCarrier(0) overheated(2)
            ACME-LINK-MIB::acmeLinkOctets.3.'lab "2"' = Counter64: 98765432101 octets
            ACME-LINK-MIB::acmeLinkOctets.3.'uplink' = Counter64: 98765432101 octets
            """;

    @TempDir
    private Path folder;

    private final TestAgent agent = new TestAgent();
    private String mib = "";

    @BeforeEach
    void write() throws IOException {
        mib = AcmeModule.write(folder).toString();
    }

    @AfterEach
    void close() {
        agent.close();
    }

    private Run run(String command, String... arguments) {
        List<String> words = new ArrayList<>(List.of(command, "-I", mib));
        words.addAll(List.of(arguments));
        return Run.of(words.toArray(String[]::new));
    }

    @Test
    void getNamesInstancesAndValues() {
        assertThat(run(
                        "get",
                        agent.address(),
                        "sysDescr.0",
                        "sysObjectID.0",
                        "acmeLinkState.3.'uplink'",
                        "sysDescr.1",
                        "ifDescr.1"))
                .isEqualTo(new Run(0, """
                                SNMPv2-MIB::sysDescr.0 = STRING: A test device
                                SNMPv2-MIB::sysObjectID.0 = OID: SNMPv2-SMI::zeroDotZero
                                ACME-LINK-MIB::acmeLinkState.3.'uplink' = INTEGER: up(1)
                                SNMPv2-MIB::sysDescr.1 = No Such Instance currently exists at this OID
                                IF-MIB::ifDescr.1 = No Such Object available on this agent at this OID
                                """, ""));
    }

    @Test
    void lettersChooseTheStyle() {
        String state = "acmeLinkFaults.3.'uplink'";
        assertThat(run("get", "-On", agent.address(), "sysName.0").out())
                .isEqualTo(".1.3.6.1.2.1.1.5.0 = STRING: tester\n");
        assertThat(run("get", "-Oqs", agent.address(), "sysName.0", "acmeLinkState.3.'uplink'")
                        .out())
                .isEqualTo("sysName.0 tester\nacmeLinkState.3.'uplink' up\n");
        assertThat(run(
                                "get",
                                "-O",
                                "e",
                                "-OU",
                                agent.address(),
                                "acmeLinkState.3.'uplink'",
                                "acmeLinkOctets.3.'uplink'")
                        .out())
                .isEqualTo("""
                        ACME-LINK-MIB::acmeLinkState.3.'uplink' = INTEGER: 1
                        ACME-LINK-MIB::acmeLinkOctets.3.'uplink' = Counter64: 98765432101
                        """);
        assertThat(run("get", "-Ofv", agent.address(), state).out()).isEqualTo("BITS: A0 noCarrier(0) overheated(2)\n");
        assertThat(run("get", "-Of", agent.address(), "sysName.0").out())
                .isEqualTo(".iso.org.dod.internet.mgmt.mib-2.system.sysName.0 = STRING: tester\n");
        assertThat(run("get", "-Oy", agent.address(), "sysName.0").code()).isEqualTo(2);
    }

    @Test
    void getNextAndGetBulkTellWhatFollows() {
        assertThat(run("getnext", agent.address(), "acmeLinkTable").out()).isEqualTo(lines(0, 1));
        assertThat(run("getbulk", "-Cn1", "-Cr3", agent.address(), "sysDescr", "acmeLinkTable")
                        .out())
                .isEqualTo("SNMPv2-MIB::sysDescr.0 = STRING: A test device\n" + lines(0, 3));
        assertThat(run("getbulk", "-Cx3", agent.address(), "sysDescr").code()).isEqualTo(2);
    }

    @Test
    void walkShowsAllBelow() {
        assertThat(run("walk", agent.address(), "acmeLinkMIB")).isEqualTo(new Run(0, TABLE, ""));
        assertThat(run("walk", "-v", "1", agent.address(), "ACME-LINK-MIB::acmeLinkState")
                        .out())
                .isEqualTo(lines(0, 2));
        assertThat(run("walk", agent.address(), "sysName.0").out())
                .isEqualTo("SNMPv2-MIB::sysName.0 = STRING: tester\n");
    }

    @Test
    void tableShowsRows() {
        assertThat(run("table", agent.address(), "acmeLinkTable")).isEqualTo(new Run(0, """
                                index        acmeLinkState  acmeLinkAdminState  acmeLinkFaults                 acmeLinkOctets
                                3.'lab "2"'  up             up                  A0 noCarrier(0) overheated(2)  98765432101
                                3.'uplink'   up             up                  A0 noCarrier(0) overheated(2)  98765432101
                                """, ""));
        assertThat(run("table", agent.address(), "sysName"))
                .isEqualTo(new Run(1, "", "mibwright: 'sysName' is no table\n"));
    }

    @Test
    void setTakesLabelsAndTypesAndTellsRefusals() {
        String admin = "acmeLinkAdminState.3.'uplink'";
        assertThat(run("set", "-c", "private", agent.address(), admin, "=", "down", "sysContact.0", "s", "noc"))
                .isEqualTo(new Run(0, """
                                ACME-LINK-MIB::acmeLinkAdminState.3.'uplink' = INTEGER: down(2)
                                SNMPv2-MIB::sysContact.0 = STRING: noc
                                """, ""));
        assertThat(run("set", "-c", "private", agent.address(), admin, "i", "3"))
                .isEqualTo(new Run(
                        1,
                        "",
                        "mibwright: the agent refused: inconsistentValue (the value is inconsistent with other"
                                + " values now) for ACME-LINK-MIB::acmeLinkAdminState.3.'uplink'\n"));
        assertThat(run("set", "-c", "private", agent.address(), admin, "=", "sideways")
                        .err())
                .startsWith("mibwright: 'sideways' is no value of type =");
        assertThat(run("set", "-c", "private", agent.address(), admin, "=", "up", "sysContact.0", "s"))
                .isEqualTo(new Run(2, "", "mibwright: name, type and value go together: 's' is left over\n"));
    }

    @Test
    void trapArrives() {
        CompletableFuture<ReceivedNotification> received = new CompletableFuture<>();
        try (NotificationReceiver receiver =
                NotificationReceiver.builder().bindLoopback().open()) {
            receiver.onAny(received::complete);
            String address = "127.0.0.1:" + receiver.address().getPort();
            String state = "acmeLinkState.3.'uplink'";
            assertThat(run("trap", "-Ci", address, "acmeLinkDown", state, "=", "down"))
                    .isEqualTo(new Run(0, "", ""));
            ReceivedNotification notification =
                    received.orTimeout(10, TimeUnit.SECONDS).join();
            assertThat(notification.isInform()).isTrue();
            assertThat(notification.oid()).hasToString("1.3.6.1.4.1.32473.1.0.1");
            assertThat(notification.bindings())
                    .singleElement()
                    .hasToString("1.3.6.1.4.1.32473.1.1.3.1.3.3.117.112.108.105.110.107 = 2");
        }
    }

    @Test
    void versionThreeTakesUserAndSecrets() {
        List<String> words = List.of("-v", "3", "-u", "operator", "-A", "maplesyrup", "-X", "goldensyrup");
        List<String> get = new ArrayList<>(words);
        get.addAll(List.of("-l", "authPriv", agent.address(), "sysName.0"));
        assertThat(run("get", get.toArray(String[]::new)))
                .isEqualTo(new Run(0, "SNMPv2-MIB::sysName.0 = STRING: tester\n", ""));
        get.set(5, "wrong secret");
        assertThat(run("get", get.toArray(String[]::new)).code()).isEqualTo(3);
        assertThat(run("get", "-v", "3", agent.address(), "sysName.0"))
                .isEqualTo(new Run(2, "", "mibwright: version 3 needs a user: -u NAME\n"));
    }

    @Test
    void whoDoesNotAnswerIsAnIoProblem() {
        agent.close();
        assertThat(run("get", "-r", "0", "-t", "0.1", agent.address(), "sysDescr.0"))
                .isEqualTo(new Run(
                        3, "", "mibwright: no response from udp:" + agent.address() + " (v2c) after 1 attempt\n"));
        assertThat(run("get", "-v", "4", "127.0.0.1", "sysDescr.0"))
                .isEqualTo(new Run(2, "", "mibwright: version '4' is not known; there are 1, 2c and 3\n"));
    }

    /** The firewall against bugs that our agent and our tools share. */
    @Test
    void netSnmpSaysTheSame() throws IOException, InterruptedException {
        Assumptions.assumeTrue(
                Files.isExecutable(Path.of("/usr/bin/snmpwalk")), "Net-SNMP's snmpwalk is not installed");
        for (String module : List.of("SNMPv2-SMI", "SNMPv2-TC", "SNMPv2-CONF")) {
            assertThat(Run.of("compile", "-q", "-f", "smi", "--no-deps", "-o", folder.toString(), module)
                            .code())
                    .isZero();
        }
        Process walk = new ProcessBuilder(
                        "snmpwalk",
                        "-v2c",
                        "-cpublic",
                        "-M",
                        folder.toString(),
                        "-m",
                        "ACME-LINK-MIB",
                        agent.address(),
                        "acmeLinkTable")
                .redirectErrorStream(true)
                .start();
        String said = new String(walk.getInputStream().readAllBytes());
        assertThat(walk.waitFor()).isZero();
        assertThat(said.lines().map(String::stripTrailing))
                .containsExactlyElementsOf(TABLE.lines().toList());
    }

    private static String lines(int from, int to) {
        return String.join("\n", TABLE.lines().toList().subList(from, to)) + "\n";
    }
}
