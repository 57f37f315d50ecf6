package org.mibwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreeCommandTest {
    @Test
    void moduleWithItsWayThere(@TempDir Path folder) throws IOException {
        Path acme = AcmeModule.write(folder);
        assertThat(Run.of("tree", "-I", acme.toString(), "ACME-LINK-MIB")).isEqualTo(new Run(0, """
                                ACME-LINK-MIB::acmeLinkMIB 1.3.6.1.4.1.32473.1  module identity
                                +-acmeLinkNotifications(0)
                                | +-acmeLinkDown(1)                             notification                    \
                                OBJECTS { acmeLinkState, acmeLinkFaults }
                                +-acmeLinkObjects(1)
                                | +-acmeLinkCount(1)                            scalar              read-only   Gauge32
                                | +-acmeLinkContact(2)                          scalar              read-write  \
                                DisplayString (SIZE (0..40))
                                | +-acmeLinkTable(3)                            table
                                |   +-acmeLinkEntry(1)                          row                             \
                                INDEX { acmeLinkSlot, IMPLIED acmeLinkName }
                                |     +-acmeLinkSlot(1)                         column                          \
                                Unsigned32 (1..64)
                                |     +-acmeLinkName(2)                         column                          \
                                DisplayString (SIZE (1..16))
                                |     +-acmeLinkState(3)                        column              read-only   \
                                AcmeLinkState
                                |     +-acmeLinkAdminState(4)                   column              read-write  \
                                AcmeLinkState
                                |     +-acmeLinkFaults(5)                       column              read-only   \
                                BITS { noCarrier(0), crcErrors(1), overheated(2) }
                                |     +-acmeLinkOctets(6)                       column              read-only   Counter64
                                +-acmeLinkConformance(2)
                                  +-acmeLinkGroup(1)                            object group
                                  +-acmeLinkNotificationGroup(2)                notification group
                                  +-acmeLinkCompliance(3)                       compliance
                                """, "18 nodes\n"));
    }

    @Test
    void fileIsReadAsItIs(@TempDir Path folder) throws IOException {
        Path acme = AcmeModule.write(folder);
        assertThat(Run.of("tree", acme.toString())).isEqualTo(Run.of("tree", "-I", folder.toString(), "ACME-LINK-MIB"));
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(Run.of("tree", empty.toString()))
                .isEqualTo(new Run(1, "", "mibwright: '" + empty + "' holds no module\n"));
    }

    @Test
    void jsonIsForPrograms() {
        assertThat(Run.of("tree", "-q", "--json", "--depth", "1", "IF-MIB::ifStackTable"))
                .isEqualTo(new Run(0, """
                        [ {
                          "oid" : "1.3.6.1.2.1.31.1.2",
                          "module" : "IF-MIB",
                          "name" : "ifStackTable",
                          "kind" : "table",
                          "access" : "not-accessible",
                          "status" : "current",
                          "children" : [ {
                            "oid" : "1.3.6.1.2.1.31.1.2.1",
                            "module" : "IF-MIB",
                            "name" : "ifStackEntry",
                            "kind" : "row",
                            "access" : "not-accessible",
                            "status" : "current",
                            "content" : "INDEX { ifStackHigherLayer, ifStackLowerLayer }"
                          } ]
                        } ]
                        """, ""));
    }

    @Test
    void depthCutsTheTree() {
        assertThat(Run.of("tree", "--depth", "1", "IF-MIB::ifMIB").out()).isEqualTo("""
                        IF-MIB::ifMIB 1.3.6.1.2.1.31  module identity
                        +-ifMIBObjects(1)
                        +-ifConformance(2)
                        """);
    }

    @Test
    void longEnumerationsAreShortened() {
        assertThat(Run.of("tree", "ifOperStatus").out()).isEqualTo("""
                        IF-MIB::ifOperStatus 1.3.6.1.2.1.2.2.1.8  column  read-only  INTEGER { up(1), down(2), \
                        testing(3), unknown(4), dormant(5), notPresent(6), ...
                        """);
    }

    @Test
    void everythingBundledIsOneTree() {
        assertThat(Run.of("tree", "--depth", "5").out()).isEqualTo("""
                        ccitt 0
                        +-zeroDotZero(0)          object identity
                        iso 1
                        +-org(3)
                          +-dod(6)
                            +-internet(1)
                              +-directory(1)
                              +-mgmt(2)
                              | +-mib-2(1)
                              +-experimental(3)
                              +-private(4)
                              | +-enterprises(1)
                              +-security(5)
                              +-snmpV2(6)
                                +-snmpDomains(1)
                                +-snmpProxys(2)
                                +-snmpModules(3)
                        """);
    }

    @Test
    void unknownPlacesAreRefused() {
        assertThat(Run.of("tree", "IF-MIB::ifDescr.1"))
                .isEqualTo(new Run(1, "", "mibwright: nothing is known below 'IF-MIB::ifDescr.1'\n"));
        assertThat(Run.of("tree", "NO-SUCH-MIB").code()).isEqualTo(1);
    }
}
