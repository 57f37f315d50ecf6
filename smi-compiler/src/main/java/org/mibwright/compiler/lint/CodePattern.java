package org.mibwright.compiler.lint;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mibwright.compiler.diagnostic.Rule;

/**
 * A code, or many of them.
 *
 * @param text the code, with {@code *} for any characters
 */
record CodePattern(String text) {
    /**
     * Checks a pattern.
     *
     * @throws IllegalArgumentException if it fits no code, which is nearly always a slip
     */
    static CodePattern of(String text) {
        CodePattern pattern = new CodePattern(text);
        if (Arrays.stream(Rule.values()).noneMatch(rule -> pattern.matches(rule.code()))) {
            throw new IllegalArgumentException("no finding has the code '" + text + "'");
        }
        return pattern;
    }

    boolean matches(String code) {
        if (text.indexOf('*') < 0) {
            return text.equals(code);
        }
        String expression =
                Arrays.stream(text.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
        return code.matches(expression);
    }

    @Override
    public String toString() {
        return text;
    }
}
