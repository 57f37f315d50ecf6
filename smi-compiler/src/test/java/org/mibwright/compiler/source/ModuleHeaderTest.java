package org.mibwright.compiler.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModuleHeaderTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ACME-MIB DEFINITIONS ::= BEGIN",
                "ACME-MIB\r\n  DEFINITIONS\r\n  ::=\r\n  BEGIN",
                "ACME-MIB -- of 1999\n -- again\n DEFINITIONS ::= -- so\n BEGIN",
                "ACME-MIB { iso org(3) 7 } DEFINITIONS ::= BEGIN",
                "ACME-MIB DEFINITIONS IMPLICIT TAGS ::= BEGIN",
                "\uFEFFACME-MIB DEFINITIONS ::= BEGIN",
                "Dear reader,\n\nACME-MIB DEFINITIONS ::= BEGIN"
            })
    void headsAreFoundHoweverLaidOut(String text) {
        assertThat(ModuleHeader.findAll(text)).singleElement().satisfies(header -> {
            assertThat(header.name()).isEqualTo("ACME-MIB");
            assertThat(header.missing()).isEmpty();
            assertThat(text.substring(0, header.bodyStart())).endsWith("BEGIN");
        });
    }

    @Test
    void theObjectIdentifierIsLocated() {
        String text = "ACME-MIB { iso 3 } DEFINITIONS ::= BEGIN";
        ModuleHeader header = ModuleHeader.next(text, 0).orElseThrow();
        assertThat(text.substring(header.oidStart(), header.oidEnd())).isEqualTo("{ iso 3 }");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-- ACME-MIB DEFINITIONS ::= BEGIN",
                "the DEFINITIONS of terms",
                "OBJECT-TYPE MACRO ::= BEGIN END"
            })
    void whatOnlyLooksLikeAHeadIsNone(String text) {
        assertThat(ModuleHeader.findAll(text)).isEmpty();
        assertThat(ModuleHeader.loose(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ACME-MIB ::= BEGIN", "ACME-MIB DEFINITION ::= BEGIN", "ACME-MIB DEFINITIONSX ::= BEGIN"})
    void headsWithoutTheirWordAreFoundWhenAskedFor(String text) {
        assertThat(ModuleHeader.loose(text).orElseThrow().name()).isEqualTo("ACME-MIB");
    }
}
