package org.mibwright.snmp.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mibwright.snmp.mib.Access;
import org.mibwright.snmp.mib.ComplianceReport;
import org.mibwright.snmp.mib.ComplianceReport.Finding;
import org.mibwright.snmp.mib.ComplianceReport.Kind;
import org.mibwright.snmp.mib.MibCatalog;
import org.mibwright.snmp.mib.MibModule;
import org.mibwright.snmp.mib.Notification;
import org.mibwright.snmp.mib.Requirement;
import org.mibwright.snmp.mib.Scalar;
import org.mibwright.snmp.mib.Syntax;
import org.mibwright.snmp.mib.WritableScalar;

class ComplianceTest {
    private static final String ACME = "1.3.6.1.4.1.99999.";
    private static final String MODULE = """
            module\tlanguage=SMIv2
            node\tkind=scalar\tname=acmeSpeed\toid=1.3.6.1.4.1.99999.1\taccess=read-write\tbase=Integer32
            node\tkind=scalar\tname=acmeLimit\toid=1.3.6.1.4.1.99999.2\taccess=read-write\tbase=Integer32
            node\tkind=scalar\tname=acmeHint\toid=1.3.6.1.4.1.99999.3\taccess=accessible-for-notify\tbase=Integer32
            node\tkind=notification\tname=acmeFast\toid=1.3.6.1.4.1.99999.0.1
            node\tkind=object-group\tname=acmeGroup\toid=1.3.6.1.4.1.99999.9.1\tmembers=ACME-MIB::acmeSpeed,ACME-MIB::acmeHint
            node\tkind=object-group\tname=acmeLimits\toid=1.3.6.1.4.1.99999.9.2\tmembers=ACME-MIB::acmeLimit
            node\tkind=notification-group\tname=acmeTold\toid=1.3.6.1.4.1.99999.9.3\tmembers=ACME-MIB::acmeFast
            node\tkind=compliance\tname=acmeFull\toid=1.3.6.1.4.1.99999.9.4
            require\tmodule=ACME-MIB\tgroups=ACME-MIB::acmeGroup,ACME-MIB::acmeTold
            group\tname=ACME-MIB::acmeLimits\tdescription=Where there\\n   are limits.
            node\tkind=compliance\tname=acmeReadOnly\toid=1.3.6.1.4.1.99999.9.5
            require\tmodule=ACME-MIB\tgroups=ACME-MIB::acmeGroup
            refine\tname=ACME-MIB::acmeSpeed\taccess=read-only\tbase=Integer32\trange=1..9
            write\tbase=Integer32\trange=1
            require\tmodule=OTHER-MIB\tgroups=OTHER-MIB::otherGroup
            """;
    private static final WritableScalar<Integer> SPEED =
            WritableScalar.of("acmeSpeed", ACME + 1, Access.READ_WRITE, Syntax.integer32());
    private static final Scalar<Integer> LIMIT = Scalar.of("acmeLimit", ACME + 2, Access.READ_ONLY, Syntax.integer32());
    private static final Notification FAST = Notification.of("acmeFast", ACME + "0.1", List::of);

    private final MibCatalog catalog = MibCatalog.of(List.of(MibModule.parse("ACME-MIB", MODULE)));
    private final SnmpAgent agent = SnmpAgent.builder().open();

    @AfterEach
    void close() {
        agent.close();
    }

    @Test
    void whatIsMissingIsTold() {
        ComplianceReport report = agent.compliance(catalog, "acmeFull");

        assertThat(report.isCompliant()).isFalse();
        assertThat(report.findings())
                .extracting(Finding::kind, Finding::name)
                .containsExactly(
                        tuple(Kind.MISSING_OBJECT, "ACME-MIB::acmeSpeed"),
                        tuple(Kind.MISSING_NOTIFICATION, "ACME-MIB::acmeFast"));
        assertThat(report).hasToString("""
                ACME-MIB::acmeFull: does not comply
                  ACME-MIB::acmeGroup: incomplete (mandatory)
                    ACME-MIB::acmeSpeed is not implemented
                  ACME-MIB::acmeTold: absent (mandatory)
                    ACME-MIB::acmeFast is not sent
                  ACME-MIB::acmeLimits: absent (if: Where there are limits.)
                """);
    }

    @Test
    void allThatIsAskedForComplies() {
        Registration speed = agent.scalar(SPEED, () -> 1, value -> SetAction.assign(1, value, now -> {}));
        assertThat(agent.compliance(catalog, "ACME-MIB::acmeFull", FAST).isCompliant())
                .isTrue();

        speed.close();
        assertThat(agent.compliance(catalog, "ACME-MIB::acmeFull", FAST).isCompliant())
                .isFalse();
    }

    @Test
    void accessIsHeldAgainstMaxAccessUnlessLessIsAskedFor() {
        agent.scalar((Scalar<Integer>) SPEED, () -> 1);

        assertThat(agent.compliance(catalog, "acmeFull", FAST).findings())
                .singleElement()
                .hasToString("ACME-MIB::acmeSpeed is read-only, but must be read-write");
        assertThat(agent.compliance(catalog, "acmeReadOnly").findings())
                .singleElement()
                .hasToString("OTHER-MIB::otherGroup is defined by no module that is known here");
    }

    @Test
    void conditionalGroupsThatAreThereInPartAreIncomplete() {
        agent.scalar(SPEED, () -> 1, value -> SetAction.assign(1, value, now -> {}));
        agent.scalar(LIMIT, () -> 1);

        ComplianceReport report = agent.compliance(catalog, "acmeFull", FAST);

        assertThat(report.conditional()).singleElement().satisfies(limits -> {
            assertThat(limits.condition()).contains("Where there\n   are limits.");
            assertThat(limits.group().isImplemented()).isFalse();
            assertThat(limits.group().isAbsent()).isFalse();
        });
        assertThat(report.findings()).extracting(Finding::kind).containsExactly(Kind.ACCESS_TOO_LOW);
    }

    @Test
    void refinementsCanBeRead() {
        Requirement requirement =
                catalog.find("acmeReadOnly").orElseThrow().requirements().get(0);

        assertThat(requirement.objects()).singleElement().satisfies(object -> {
            assertThat(object.minAccess()).contains(Access.READ_ONLY);
            assertThat(object.syntax().orElseThrow().parse("9")).hasToString("9");
            assertThatThrownBy(() -> object.writeSyntax().orElseThrow().parse("9"))
                    .hasMessageContaining("9 is not in (1)");
        });
        assertThatThrownBy(() -> agent.compliance(catalog, "acmeGroup"))
                .hasMessage("ACME-MIB::acmeGroup is no MODULE-COMPLIANCE");
    }
}
