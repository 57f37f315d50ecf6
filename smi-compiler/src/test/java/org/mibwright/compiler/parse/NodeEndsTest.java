package org.mibwright.compiler.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mibwright.compiler.ast.ModuleNode;
import org.mibwright.compiler.ast.TextualConventionDefinition;
import org.mibwright.compiler.diagnostic.DiagnosticLog;
import org.mibwright.compiler.source.SourceText;

class NodeEndsTest {
    @Test
    void nodesEndWithTheirLastTokenAlsoAfterOtherDefinitions() {
        DiagnosticLog log = new DiagnosticLog();
        List<ModuleNode> modules = ModuleParser.parse(new SourceText("A-MIB", """
                        A-MIB DEFINITIONS ::= BEGIN
                        acme OBJECT IDENTIFIER ::= { enterprises 1 }
                        State ::= TEXTUAL-CONVENTION
                            STATUS current
                            DESCRIPTION "What it does."
                            SYNTAX INTEGER { up(1), down(2) }
                        END
                        """), log);
        assertThat(log.diagnostics()).isEmpty();
        assertThat(modules.get(0).definitions())
                .filteredOn(TextualConventionDefinition.class::isInstance)
                .singleElement()
                .extracting(definition ->
                        ((TextualConventionDefinition) definition).syntax().toString())
                .asString()
                .contains("up")
                .doesNotContain("up(");
    }
}
