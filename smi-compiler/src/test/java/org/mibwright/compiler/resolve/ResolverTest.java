package org.mibwright.compiler.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mibwright.compiler.TestModules.module;
import static org.mibwright.compiler.TestModules.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mibwright.compiler.TestModules;
import org.mibwright.compiler.ast.ModuleNode;
import org.mibwright.compiler.diagnostic.Diagnostic;
import org.mibwright.compiler.model.BaseType;
import org.mibwright.compiler.model.Column;
import org.mibwright.compiler.model.DefaultValue;
import org.mibwright.compiler.model.Definition;
import org.mibwright.compiler.model.LeafObject;
import org.mibwright.compiler.model.LostDefinition;
import org.mibwright.compiler.model.MibModule;
import org.mibwright.compiler.model.ModuleCompliance;
import org.mibwright.compiler.model.Node;
import org.mibwright.compiler.model.Notification;
import org.mibwright.compiler.model.Oid;
import org.mibwright.compiler.model.Row;
import org.mibwright.compiler.model.Scalar;
import org.mibwright.compiler.model.StructuredType;
import org.mibwright.compiler.model.SymbolKey;
import org.mibwright.compiler.model.Table;
import org.mibwright.compiler.model.TypeDefinition;

class ResolverTest {
    private static final String TABLE = """
            acme OBJECT IDENTIFIER ::= { enterprises 99999 }
            acmeTable OBJECT-TYPE SYNTAX SEQUENCE OF AcmeEntry MAX-ACCESS not-accessible STATUS current
                DESCRIPTION "t" ::= { acme 1 }
            acmeEntry OBJECT-TYPE SYNTAX AcmeEntry MAX-ACCESS not-accessible STATUS current
                DESCRIPTION "r" INDEX { acmeSlot, IMPLIED acmeName } ::= { acmeTable 1 }
            AcmeEntry ::= SEQUENCE { acmeSlot Integer32, acmeName DisplayString }
            acmeName OBJECT-TYPE SYNTAX DisplayString (SIZE (1..32)) MAX-ACCESS not-accessible STATUS current
                DESCRIPTION "n" ::= { acmeEntry 2 }
            acmeSlot OBJECT-TYPE SYNTAX Integer32 (1..8) MAX-ACCESS not-accessible STATUS current
                DESCRIPTION "s" ::= { acmeEntry 1 }
            acmeForgotten OBJECT-TYPE SYNTAX TruthValue MAX-ACCESS read-write STATUS current
                DESCRIPTION "f" DEFVAL { true } ::= { acmeEntry 3 }
            """;

    @Test
    void columnsAreWhatHangsBelowTheRowInTheOrderOfTheirIdentifiers() {
        MibModule acme = acme(TABLE);
        Table table = (Table) find(acme, "acmeTable");
        Row row = table.row().orElseThrow();
        assertThat(row.columns()).extracting(Definition::name).containsExactly("acmeSlot", "acmeName", "acmeForgotten");
        assertThat(row.table()).contains(new SymbolKey("ACME-MIB", "acmeTable"));
        assertThat(row.columns()).allSatisfy(column -> assertThat(column.row()).isEqualTo(row.key()));
        assertThat(row.columns().get(2).oid()).contains(Oid.parse("1.3.6.1.4.1.99999.1.1.3"));
    }

    @Test
    void indexKnowsItsObjectsTheirSyntaxAndImplied() {
        Row row = (Row) find(acme(TABLE), "acmeEntry");
        assertThat(row.index())
                .extracting(part -> part.name() + " " + part.implied())
                .containsExactly("acmeSlot false", "acmeName true");
        assertThat(row.effectiveIndex().get(0).syntax().effective().ranges()).hasToString("[1..8]");
        assertThat(row.effectiveIndex().get(1).syntax().effective().sizes()).hasToString("[1..32]");
    }

    @Test
    void augmentingRowOfAnotherModuleHasTheIndexOfItsBase() {
        Resolution resolution = resolve(module("ACME-MIB", TABLE), module("OTHER-MIB", """
                        other OBJECT IDENTIFIER ::= { enterprises 88888 }
                        otherTable OBJECT-TYPE SYNTAX SEQUENCE OF OtherEntry MAX-ACCESS not-accessible STATUS current
                            DESCRIPTION "t" ::= { other 1 }
                        otherEntry OBJECT-TYPE SYNTAX OtherEntry MAX-ACCESS not-accessible STATUS current
                            DESCRIPTION "r" AUGMENTS { acmeEntry } ::= { otherTable 1 }
                        OtherEntry ::= SEQUENCE { otherCount Counter32 }
                        otherCount OBJECT-TYPE SYNTAX Counter32 MAX-ACCESS read-only STATUS current
                            DESCRIPTION "c" ::= { otherEntry 1 }
                        """));
        Row row = resolution.mib().row(new SymbolKey("OTHER-MIB", "otherEntry")).orElseThrow();
        assertThat(row.augments().orElseThrow().target()).contains(new SymbolKey("ACME-MIB", "acmeEntry"));
        assertThat(row.index()).isEmpty();
        assertThat(row.effectiveIndex())
                .extracting(part -> part.object().target().orElseThrow())
                .containsExactly(new SymbolKey("ACME-MIB", "acmeSlot"), new SymbolKey("ACME-MIB", "acmeName"));
        assertThat(codes(resolution)).containsExactly("name-guessed");
    }

    @Test
    void constraintsOfAChainOfTypesAreIntersected() {
        MibModule acme = acme("""
                Narrow ::= TEXTUAL-CONVENTION DISPLAY-HINT "d-1" STATUS current DESCRIPTION "n" SYNTAX Integer32 (1..10 | 20..30)
                Narrower ::= TEXTUAL-CONVENTION STATUS current DESCRIPTION "m" SYNTAX Narrow (5..25)
                value OBJECT-TYPE SYNTAX Narrower (8..100) MAX-ACCESS read-only STATUS current DESCRIPTION "v"
                    ::= { enterprises 1 }
                """);
        LeafObject value = (LeafObject) find(acme, "value");
        assertThat(value.syntax().effective().ranges()).hasToString("[8..10, 20..25]");
        assertThat(value.syntax().effective().displayHint()).contains("d-1");
        assertThat(value.syntax().effective().chain())
                .extracting(SymbolKey::name)
                .containsExactly("Narrower", "Narrow", "Integer32");
        assertThat(value.syntax().effective().textualConvention())
                .map(SymbolKey::name)
                .contains("Narrower");
        assertThat(value.syntax().constraint().orElseThrow().ranges()).hasToString("[8..100]");
        assertThat(value.syntax().base()).isEqualTo(BaseType.INTEGER);
    }

    @Test
    void typesThatAreMadeOfThemselvesAreReportedAndUnknown() {
        Resolution resolution = resolve(module("ACME-MIB", "One ::= Two\nTwo ::= One\n"));
        MibModule acme = resolution.mib().module("ACME-MIB").orElseThrow();
        assertThat(((TypeDefinition) find(acme, "One")).base()).isEqualTo(BaseType.UNKNOWN);
        assertThat(codes(resolution)).containsExactly("type-recursive");
    }

    @Test
    void identifiersMayPointForwardAndCyclesAreLostWithTheirFacts() {
        Resolution resolution = resolve(module("ACME-MIB", """
                late OBJECT IDENTIFIER ::= { middle 2 }
                middle OBJECT IDENTIFIER ::= { iso org(3) dod(6) 1 }
                hen OBJECT IDENTIFIER ::= { egg 1 }
                egg OBJECT IDENTIFIER ::= { hen 1 }
                chick OBJECT-TYPE SYNTAX Integer32 MAX-ACCESS read-only STATUS current DESCRIPTION "c" ::= { egg 7 }
                """));
        MibModule acme = resolution.mib().module("ACME-MIB").orElseThrow();
        assertThat(((Node) find(acme, "late")).oid()).contains(Oid.parse("1.3.6.1.2"));
        assertThat(acme.lost()).extracting(LostDefinition::name).containsExactlyInAnyOrder("hen", "egg", "chick");
        assertThat(((Scalar) find(acme, "chick")).description()).contains("c");
        assertThat(codes(resolution)).contains("oid-recursive");
    }

    @Test
    void identifierAtTheEndOfALongChainIsResolved() {
        StringBuilder chain = new StringBuilder("n0 OBJECT IDENTIFIER ::= { enterprises 1 }\n");
        for (int i = 5000; i > 0; i--) {
            chain.append("n%d OBJECT IDENTIFIER ::= { n%d 1 }%n".formatted(i, i - 1));
        }
        assertThat(((Node) find(acme(chain.toString()), "n5000"))
                        .oid()
                        .orElseThrow()
                        .size())
                .isEqualTo(5007);
    }

    @Test
    void labelsInsideAValueNameTheirNodes() {
        MibModule acme = acme("""
                first OBJECT IDENTIFIER ::= { enterprises acme-1(999) acme-1-2(2) 5 }
                second OBJECT IDENTIFIER ::= { acme-1-2 6 }
                third OBJECT IDENTIFIER ::= { iso-ccitt mhs(6) 1 }
                """);
        assertThat(((Node) find(acme, "second")).oid()).contains(Oid.parse("1.3.6.1.4.1.999.2.6"));
        assertThat(((Node) find(acme, "third")).oid()).contains(Oid.parse("2.6.1"));
    }

    @Test
    void valuesOfUnrelatedModulesAreGuessesAndSaidToBe() {
        Resolution resolution = resolve(
                module("VENDOR-MIB", "shared OBJECT IDENTIFIER ::= { enterprises 7 }"),
                module("ACME-MIB", "mine OBJECT IDENTIFIER ::= { shared 1 }"));
        assertThat(codes(resolution)).containsExactly("name-guessed");
        assertThat(resolution.mib().module("ACME-MIB").orElseThrow().lost()).isEmpty();
    }

    @Test
    void typesThatDifferInCaseFromCommonOnesAreThose() {
        Resolution resolution = resolve(module("ACME-MIB", """
                acme OBJECT-TYPE SYNTAX COUNTER MAX-ACCESS read-only STATUS current DESCRIPTION "a" ::= { enterprises 1 }
                """));
        MibModule acme = resolution.mib().module("ACME-MIB").orElseThrow();
        assertThat(((Scalar) find(acme, "acme")).syntax().base()).isEqualTo(BaseType.COUNTER32);
        assertThat(codes(resolution)).containsExactly("identifier-case-assumed");
    }

    @Test
    void objectAndTypeOfOneNameAreBothFound() {
        Resolution resolution = resolve(module("ACME-MIB", TABLE.replace("AcmeEntry ", "acmeEntry ")));
        MibModule acme = resolution.mib().module("ACME-MIB").orElseThrow();
        assertThat(acme.find("acmeEntry", Row.class).orElseThrow().columns()).hasSize(3);
        assertThat(acme.find("acmeEntry", StructuredType.class)).isPresent();
        assertThat(resolution.mib().row(new SymbolKey("ACME-MIB", "acmeEntry"))).isPresent();
    }

    @Test
    void trapsGetTheIdentifiersOfTheCoexistenceRules() {
        MibModule acme = resolve("""
                        ACME-MIB DEFINITIONS ::= BEGIN
                        IMPORTS enterprises FROM RFC1155-SMI TRAP-TYPE FROM RFC-1215;
                        acme OBJECT IDENTIFIER ::= { enterprises 99999 }
                        snmp OBJECT IDENTIFIER ::= { iso org(3) dod(6) internet(1) mgmt(2) mib-2(1) 11 }
                        acmeHot TRAP-TYPE ENTERPRISE acme DESCRIPTION "h" ::= 4
                        linkDown TRAP-TYPE ENTERPRISE snmp DESCRIPTION "l" ::= 2
                        END
                        """).mib().module("ACME-MIB").orElseThrow();
        Notification hot = (Notification) find(acme, "acmeHot");
        assertThat(hot.oid()).contains(Oid.parse("1.3.6.1.4.1.99999.0.4"));
        assertThat(hot.trap().orElseThrow().number()).isEqualTo(4);
        assertThat(hot.trap().orElseThrow().enterpriseOid()).contains(Oid.parse("1.3.6.1.4.1.99999"));
        assertThat(((Notification) find(acme, "linkDown")).oid()).contains(Oid.parse("1.3.6.1.6.3.1.1.5.3"));
    }

    @Test
    void symbolsThatAreNotImportedAreFoundAtHomeWithAWordAboutIt() {
        Resolution resolution = resolve("""
                ACME-MIB DEFINITIONS ::= BEGIN
                IMPORTS OBJECT-TYPE FROM SNMPv2-SMI;
                acme OBJECT-TYPE SYNTAX DisplayString MAX-ACCESS read-only STATUS current DESCRIPTION "a"
                    ::= { enterprises 1 }
                END
                """);
        assertThat(resolution.mib().module("ACME-MIB").orElseThrow().lost()).isEmpty();
        assertThat(resolution.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactlyInAnyOrder(
                        "'DisplayString' is not imported; used the one of 'SNMPv2-TC'",
                        "'enterprises' is not imported; used the one of 'SNMPv2-SMI'");
    }

    @Test
    void modulesUnderOtherNamesAreFound() {
        Resolution resolution = resolve("""
                ACME-MIB DEFINITIONS ::= BEGIN
                IMPORTS OBJECT-TYPE FROM RFC1212 enterprises, Counter FROM RFC-1155-SMI;
                acme OBJECT-TYPE SYNTAX Counter ACCESS read-only STATUS mandatory ::= { enterprises 1 }
                END
                """);
        assertThat(codes(resolution)).containsExactly("module-alias", "module-alias");
        MibModule acme = resolution.mib().module("ACME-MIB").orElseThrow();
        assertThat(((Scalar) find(acme, "acme")).syntax().base()).isEqualTo(BaseType.COUNTER32);
    }

    @Test
    void refinementsOfComplianceKeepSyntaxAndAccess() {
        MibModule acme = acme(TABLE + """
                acmeGroup OBJECT-GROUP OBJECTS { acmeForgotten } STATUS current DESCRIPTION "g" ::= { acme 2 }
                acmeCompliance MODULE-COMPLIANCE STATUS current DESCRIPTION "c"
                    MODULE MANDATORY-GROUPS { acmeGroup }
                    OBJECT acmeForgotten SYNTAX TruthValue { true(1) } MIN-ACCESS read-only DESCRIPTION "o"
                    ::= { acme 3 }
                """);
        ModuleCompliance compliance = (ModuleCompliance) find(acme, "acmeCompliance");
        var module = compliance.modules().get(0);
        assertThat(module.module()).isEqualTo("ACME-MIB");
        assertThat(module.mandatoryGroups().get(0).target()).contains(new SymbolKey("ACME-MIB", "acmeGroup"));
        var refinement = module.objects().get(0);
        assertThat(refinement.minAccess().orElseThrow().keyword()).isEqualTo("read-only");
        assertThat(refinement.syntax().orElseThrow().effective().namedNumbers()).hasToString("[true(1)]");
    }

    @Test
    void defaultValuesAreTypedByTheirSyntax() {
        MibModule acme = acme(TABLE);
        DefaultValue value =
                ((Column) find(acme, "acmeForgotten")).defaultValue().orElseThrow();
        assertThat(value).isEqualTo(new DefaultValue.Label("true", java.util.OptionalLong.of(1)));
    }

    @Test
    void orderOfInputMakesNoDifference() {
        List<ModuleNode> modules = new ArrayList<>();
        modules.addAll(TestModules.parse(module("A-MIB", "x OBJECT IDENTIFIER ::= { shared 1 }")));
        modules.addAll(TestModules.parse(module("B-MIB", "shared OBJECT IDENTIFIER ::= { enterprises 2 }")));
        modules.addAll(TestModules.parse(module("C-MIB", "shared OBJECT IDENTIFIER ::= { enterprises 3 }")));
        Resolution forward = new Resolver().resolve(modules);
        Collections.reverse(modules);
        Resolution backward = new Resolver().resolve(modules);
        assertThat(backward.diagnostics()).isEqualTo(forward.diagnostics());
        assertThat(backward.mib().modules())
                .extracting(MibModule::definitions)
                .isEqualTo(forward.mib().modules().stream()
                        .map(MibModule::definitions)
                        .toList());
    }

    private static MibModule acme(String definitions) {
        Resolution resolution = resolve(module("ACME-MIB", definitions));
        assertThat(resolution.diagnostics()).isEmpty();
        return resolution.mib().module("ACME-MIB").orElseThrow();
    }

    private static Definition find(MibModule module, String name) {
        return module.find(name).orElseThrow();
    }

    private static List<String> codes(Resolution resolution) {
        return resolution.diagnostics().stream().map(Diagnostic::code).toList();
    }
}
