package org.mibwright.compiler.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mibwright.compiler.TestModules;
import org.mibwright.compiler.model.Language;

class LanguagesTest {
    private static final String OBJECT = """
            value OBJECT-TYPE SYNTAX INTEGER %s read-only STATUS mandatory ::= { enterprises 99999 1 }
            """;

    @Test
    void moduleThatBorrowsATextualConventionIsStillOfTheFirstVersion() {
        assertThat(of("enterprises FROM RFC1155-SMI DateAndTime FROM SNMPv2-TC OBJECT-TYPE FROM RFC-1212", "ACCESS"))
                .isEqualTo(Language.SMIV1);
        assertThat(of("enterprises FROM RFC1155-SMI OBJECT-TYPE FROM RFC-1212", "MAX-ACCESS"))
                .isEqualTo(Language.SMIV1);
    }

    @Test
    void importsFromTheSecondVersionDecide() {
        assertThat(of("enterprises, OBJECT-TYPE FROM SNMPv2-SMI", "ACCESS")).isEqualTo(Language.SMIV2);
    }

    @Test
    void withoutImportsTheClausesDecide() {
        assertThat(of("enterprises FROM X", "MAX-ACCESS")).isEqualTo(Language.SMIV2);
        assertThat(of("enterprises FROM X", "ACCESS")).isEqualTo(Language.SMIV1);
    }

    private static Language of(String imports, String access) {
        String text = "A-MIB DEFINITIONS ::= BEGIN IMPORTS " + imports + ";\n" + OBJECT.formatted(access) + "END\n";
        return Languages.of(TestModules.parse(text).get(0));
    }
}
