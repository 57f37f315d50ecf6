package org.mibwright.compiler.generate.java;

import com.palantir.javapoet.CodeBlock;

/** Writes texts into Java source in plain ASCII, so that no reader's encoding matters. */
final class JavaText {
    private JavaText() {}

    /** A text as a string literal in code. */
    static CodeBlock code(String text) {
        return CodeBlock.of("$L", literal(text));
    }

    /** A text as a string literal. */
    static String literal(String text) {
        StringBuilder literal = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> literal.append("\\\"");
                case '\\' -> literal.append("\\\\");
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                case '\t' -> literal.append("\\t");
                default -> {
                    if (c < ' ' || c > '~') {
                        literal.append(String.format("\\u%04x", (int) c));
                    } else {
                        literal.append(c);
                    }
                }
            }
        }
        return literal.append('"').toString();
    }
}
