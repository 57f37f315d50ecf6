package org.mibwright.compiler.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mibwright.compiler.TestModules;

/** What the descriptor of a module carries, line by line. */
class ModuleDescriptorTest {
    private static final String MODULE = """
            ACME-COMPLIANCE-MIB DEFINITIONS ::= BEGIN
            IMPORTS OBJECT-TYPE, Integer32, enterprises FROM SNMPv2-SMI
                OBJECT-GROUP, MODULE-COMPLIANCE FROM SNMPv2-CONF;
            acme OBJECT IDENTIFIER ::= { enterprises 99996 }
            acmeSpeed OBJECT-TYPE SYNTAX INTEGER { slow(1), fast(2), warp(3) } MAX-ACCESS read-write
                STATUS current DESCRIPTION "Speed." ::= { acme 1 }
            acmeLimit OBJECT-TYPE SYNTAX Integer32 (0..1000) MAX-ACCESS read-write STATUS current
                DESCRIPTION "Limit." ::= { acme 2 }
            acmeGroup OBJECT-GROUP OBJECTS { acmeSpeed } STATUS current DESCRIPTION "Basics." ::= { acme 3 1 }
            acmeLimits OBJECT-GROUP OBJECTS { acmeLimit } STATUS current DESCRIPTION "Limits." ::= { acme 3 2 }
            acmeCompliance MODULE-COMPLIANCE STATUS current DESCRIPTION "What is asked."
                MODULE MANDATORY-GROUPS { acmeGroup, acmeGone }
                    GROUP acmeLimits DESCRIPTION "Where there are limits."
                    OBJECT acmeSpeed SYNTAX INTEGER { slow(1), fast(2) } WRITE-SYNTAX INTEGER { slow(1) }
                        DESCRIPTION "No warp."
                    OBJECT acmeLimit MIN-ACCESS read-only DESCRIPTION "Need not be set."
                MODULE ACME-OTHER-MIB
                    GROUP acmeOther DESCRIPTION "For others."
                ::= { acme 4 }
            END
            """;

    @Test
    void tellsAllThatAComplianceAsksFor() {
        assertThat(lines(true))
                .endsWith(
                        "node\tkind=compliance\tname=acmeCompliance\toid=1.3.6.1.4.1.99996.4\tstatus=current"
                                + "\tmembers=ACME-COMPLIANCE-MIB::acmeGroup\tdescription=What is asked.",
                        "require\tmodule=ACME-COMPLIANCE-MIB"
                                + "\tgroups=ACME-COMPLIANCE-MIB::acmeGroup,ACME-COMPLIANCE-MIB::acmeGone",
                        "group\tname=ACME-COMPLIANCE-MIB::acmeLimits\tdescription=Where there are limits.",
                        "refine\tname=ACME-COMPLIANCE-MIB::acmeSpeed\tbase=Integer32\ttype=INTEGER"
                                + "\tlabels=slow:1,fast:2\tdescription=No warp.",
                        "write\tbase=Integer32\ttype=INTEGER\tlabels=slow:1",
                        "refine\tname=ACME-COMPLIANCE-MIB::acmeLimit\taccess=read-only"
                                + "\tdescription=Need not be set.",
                        "require\tmodule=ACME-OTHER-MIB",
                        "group\tname=ACME-OTHER-MIB::acmeOther\tdescription=For others.");
    }

    @Test
    void keepsNoTextWithoutDescriptions() {
        assertThat(lines(false)).noneMatch(line -> line.contains("description="));
    }

    private static List<String> lines(boolean descriptions) {
        return new ModuleDescriptor(
                        TestModules.resolve(MODULE)
                                .mib()
                                .module("ACME-COMPLIANCE-MIB")
                                .orElseThrow(),
                        descriptions)
                .text()
                .lines()
                .toList();
    }
}
