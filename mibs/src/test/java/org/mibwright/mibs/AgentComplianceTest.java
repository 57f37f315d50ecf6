package org.mibwright.mibs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mibwright.mibs.if_mib.IfEntry;
import org.mibwright.mibs.snmpv2_mib.SNMPv2Mib;
import org.mibwright.snmp.agent.SnmpAgent;
import org.mibwright.snmp.mib.ComplianceReport;
import org.mibwright.snmp.mib.ComplianceReport.Finding;
import org.mibwright.snmp.mib.ComplianceReport.Kind;
import org.mibwright.snmp.mib.MibCatalog;

/** Agents hold themselves against the compliance statements of standard modules. */
class AgentComplianceTest {
    private final MibCatalog catalog = MibCatalog.fromClasspath();
    private final SnmpAgent agent = SnmpAgent.builder().open();

    @AfterEach
    void close() {
        agent.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SNMPv2-MIB::snmpBasicComplianceRev2",
                "SNMP-FRAMEWORK-MIB::snmpFrameworkMIBCompliance",
                "SNMP-MPD-MIB::snmpMPDCompliance"
            })
    void everyAgentComplies(String compliance) {
        assertThat(agent.compliance(catalog, compliance, SNMPv2Mib.coldStart, SNMPv2Mib.authenticationFailure)
                        .findings())
                .isEmpty();
    }

    @Test
    void whatAnInterfaceTableLacksIsTold() {
        agent.table(
                IfEntry.ifTable,
                () -> List.of(new IfEntry.Index(1)),
                row -> row.column(IfEntry.ifDescr, index -> "lo").column(IfEntry.ifIndex, IfEntry.Index::ifIndex));

        ComplianceReport report = agent.compliance(catalog, "IF-MIB::ifCompliance3");

        assertThat(report.findings())
                .contains(new Finding(Kind.MISSING_OBJECT, "IF-MIB::ifType", Optional.empty(), Optional.empty()))
                .extracting(Finding::name)
                .contains("IF-MIB::linkDown")
                .doesNotContain("IF-MIB::ifDescr", "IF-MIB::ifIndex");
        assertThat(report.conditional())
                .extracting(group -> group.group().name())
                .contains("IF-MIB::ifVHCPacketGroup");
    }
}
