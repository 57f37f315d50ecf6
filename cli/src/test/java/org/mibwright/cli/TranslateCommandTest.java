package org.mibwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranslateCommandTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '`',
            value = {
                "IF-MIB::ifDescr.1 1.3.6.1.2.1.2.2.1.2.1",
                "SNMPv2-MIB::sysDescr.0 1.3.6.1.2.1.1.1.0",
                "SNMPv2-SMI::enterprises.32473.1 1.3.6.1.4.1.32473.1",
                "IF-MIB::linkDown 1.3.6.1.6.3.1.1.5.3",
                "IP-MIB::ipAdEntAddr.10.0.0.1 1.3.6.1.2.1.4.20.1.1.10.0.0.1",
                "BRIDGE-MIB::dot1dTpFdbAddress.'00:1b:21:aa:bb:cc' 1.3.6.1.2.1.17.4.3.1.1.0.27.33.170.187.204",
                "SNMP-TARGET-MIB::snmpTargetAddrTDomain.'abc' 1.3.6.1.6.3.12.1.2.1.2.97.98.99",
                "SNMP-VIEW-BASED-ACM-MIB::vacmGroupName.2.\"abc\" 1.3.6.1.6.3.16.1.2.1.3.2.3.97.98.99",
                "SNMP-USER-BASED-SM-MIB::usmUserStatus.0x8000000102.\"\" 1.3.6.1.6.3.15.1.2.2.1.13.5.128.0.0.1.2.0",
                "TCP-MIB::tcpConnectionState.ipv4.\"127.0.0.1\".22.ipv4.\"10.0.0.2\".4000"
                        + " 1.3.6.1.2.1.6.19.1.7.1.4.127.0.0.1.22.1.4.10.0.0.2.4000",
                // Arcs that the INDEX clause cannot have made stay as they are.
                "SNMP-VIEW-BASED-ACM-MIB::vacmGroupName.2.9.97.98.99 1.3.6.1.6.3.16.1.2.1.3.2.9.97.98.99",
                "IF-MIB::ifDescr.1.2.3 1.3.6.1.2.1.2.2.1.2.1.2.3",
            })
    void namesAndNumbersGoBothWays(String name, String oid) {
        assertThat(Run.of("translate", name)).isEqualTo(new Run(0, oid + "\n", ""));
        assertThat(Run.of("translate", oid)).isEqualTo(new Run(0, name + "\n", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '`',
            value = {
                "ifDescr.1 1.3.6.1.2.1.2.2.1.2.1",
                ".1.3.6.1.2.1.2.2.1.2 IF-MIB::ifDescr",
                "iso.org.dod.internet.mgmt.mib-2.system.sysDescr.0 1.3.6.1.2.1.1.1.0",
                ".iso.3.6 1.3.6",
                "system.sysUpTime.0 1.3.6.1.2.1.1.3.0",
                "ipAdEntAddr.\"10.0.0.1\" 1.3.6.1.2.1.4.20.1.1.10.0.0.1",
                "tcpConnectionState.1.4.127.0.0.1.22.1.4.10.0.0.2.4000"
                        + " 1.3.6.1.2.1.6.19.1.7.1.4.127.0.0.1.22.1.4.10.0.0.2.4000",
                "snmpTargetAddrTDomain.\"abc\" 1.3.6.1.6.3.12.1.2.1.2.97.98.99",
                "1.3.6.1 SNMPv2-SMI::internet",
                "1 1",
            })
    void otherFormsAreUnderstood(String text, String translation) {
        assertThat(Run.of("translate", text)).isEqualTo(new Run(0, translation + "\n", ""));
    }

    @Test
    void unknownNamesAreExplainedAndTheOthersTranslated() {
        assertThat(Run.of(
                        "translate",
                        "IF-MIB::ifDescription",
                        "ifmib::ifDescr",
                        "noSuchName",
                        "SNMPv2-TC::DisplayString",
                        "dot1dTpFdbAddress.'short'",
                        "ipAdEntAddr.\"10.0.0\"",
                        "tcpConnectionState.ipv5",
                        "1.3.99999999999",
                        "sysDescr.0"))
                .isEqualTo(new Run(1, "1.3.6.1.2.1.1.1.0\n", """
                                mibwright: module IF-MIB does not define 'ifDescription'
                                mibwright: no module is named 'ifmib'; did you mean IF-MIB?
                                mibwright: no known module defines 'noSuchName'
                                mibwright: 'DisplayString' has no object identifier: it is a textual convention
                                mibwright: dot1dTpFdbAddress has 6 octets, but 'short' makes 5
                                mibwright: '10.0.0' does not fit ipAdEntAddr, which is IpAddress
                                mibwright: 'ipv5' does not fit tcpConnectionLocalAddressType, which is InetAddressType
                                mibwright: '1.3.99999999999' has an arc above 4294967295
                                """));
    }

    @Test
    void describeTellsAllAboutAColumn(@TempDir Path folder) throws IOException {
        Path mib = AcmeModule.write(folder);
        String name = "ACME-LINK-MIB::acmeLinkAdminState.3.'uplink'";
        assertThat(Run.of("translate", "-I", mib.toString(), "--describe", name))
                .isEqualTo(new Run(0, """
                                name          ACME-LINK-MIB::acmeLinkAdminState.3.'uplink'
                                oid           1.3.6.1.4.1.32473.1.1.3.1.4.3.117.112.108.105.110.107
                                path          iso(1).org(3).dod(6).internet(1).private(4).enterprises(1).32473\
                                .acmeLinkMIB(1).acmeLinkObjects(1).acmeLinkTable(3).acmeLinkEntry(1)\
                                .acmeLinkAdminState(4).3.117.112.108.105.110.107
                                kind          column of acmeLinkTable
                                syntax        AcmeLinkState
                                type          ACME-LINK-MIB::AcmeLinkState > INTEGER
                                labels        up(1), down(2), testing(3)
                                access        read-write
                                default       up
                                status        current
                                description   What the operator wants the link to do.
                                place         FILE:104:1
                                """.replace("FILE", mib.toString()), ""));
    }

    @Test
    void describeTellsHintUnitsAndObjects(@TempDir Path folder) throws IOException {
        String mib = AcmeModule.write(folder).toString();
        Run run = Run.of("translate", "-I", mib, "--describe", "acmeLinkContact", "acmeLinkOctets", "acmeLinkDown");
        assertThat(run.out()
                        .lines()
                        .filter(line -> line.isEmpty() || line.matches("(kind|syntax|hint|units|content) .*")))
                .containsExactly(
                        "kind          scalar",
                        "syntax        DisplayString (SIZE (0..40))",
                        "hint          \"255a\"",
                        "",
                        "kind          column of acmeLinkTable",
                        "syntax        Counter64",
                        "units         octets",
                        "",
                        "kind          notification",
                        "content       OBJECTS { acmeLinkState, acmeLinkFaults }");
    }

    @Test
    void jsonIsForPrograms(@TempDir Path folder) throws IOException {
        String mib = AcmeModule.write(folder).toString();
        assertThat(Run.of("translate", "-I", mib, "--json", "acmeLinkCount.0", "noSuchName"))
                .isEqualTo(new Run(1, """
                                [ {
                                  "name" : "ACME-LINK-MIB::acmeLinkCount.0",
                                  "oid" : "1.3.6.1.4.1.32473.1.1.1.0",
                                  "path" : "iso(1).org(3).dod(6).internet(1).private(4).enterprises(1).32473\
                                .acmeLinkMIB(1).acmeLinkObjects(1).acmeLinkCount(1).0",
                                  "kind" : "scalar",
                                  "syntax" : "Gauge32",
                                  "type" : "SNMPv2-SMI::Gauge32 > Gauge32",
                                  "access" : "read-only",
                                  "units" : "links",
                                  "status" : "current",
                                  "description" : "How many links there are now.",
                                  "place" : "FILE:36:1"
                                } ]
                                """.replace("FILE", mib), "mibwright: no known module defines 'noSuchName'\n"));
    }

    @Test
    void wrongUsageIsExplained() {
        assertThat(Run.of("translate")).isEqualTo(new Run(2, "", """
                                mibwright: Missing required parameter: 'NAME-OR-OID'
                                See: mibwright translate --help
                                """));
        assertThat(Run.of("translat", "x").code()).isEqualTo(2);
    }
}
