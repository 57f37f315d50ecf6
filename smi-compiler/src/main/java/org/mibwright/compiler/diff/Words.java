package org.mibwright.compiler.diff;

import java.util.Optional;

/** Compares texts that people read. */
final class Words {
    private Words() {}

    /** Whether two texts have the same words; how they are broken into lines means nothing. */
    static boolean same(Optional<String> before, Optional<String> after) {
        return plain(before).equals(plain(after));
    }

    static String quoted(Optional<String> text) {
        return text.map(words -> '"' + words + '"').orElse("none");
    }

    private static String plain(Optional<String> text) {
        return text.map(words -> words.strip().replaceAll("\\s+", " ")).orElse("");
    }
}
