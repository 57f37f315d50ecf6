package org.mibwright.compiler.generate.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks the declaration of a constant into lines only where it is too long for one. */
final class Layout {
    private static final int WIDTH = 120;
    private static final int INDENT = 4;
    private static final int MODIFIERS = "private static final ".length();
    private static final Pattern PACKAGES = Pattern.compile("\\b(?:[a-z_][a-zA-Z0-9_]*\\.)+(?=[A-Z])");

    private Layout() {}

    /**
     * The initialiser of a constant: a call and what is called on its result.
     *
     * @param depth how many classes the constant is in
     * @param type the type of the constant
     * @param name its name
     * @param method what is called
     * @param arguments its arguments
     * @param tail starts with a dot, or is empty
     */
    static CodeBlock initializer(
            int depth, TypeName type, String name, CodeBlock method, List<CodeBlock> arguments, CodeBlock tail) {
        CodeBlock joined = CodeBlock.join(arguments, ", ");
        int left = depth * INDENT + MODIFIERS + width(CodeBlock.of("$T $L = ", type, name));
        int continued = (depth + 2) * INDENT;
        int call = width(method);
        int all = width(joined);
        int end = width(tail) + ");".length();
        if (left + call + 1 + all + end <= WIDTH) {
            return CodeBlock.of("$L($L)$L", method, joined, tail);
        }
        CodeBlock rest = tail.isEmpty() ? tail : CodeBlock.of("\n$>$>$L$<$<", tail);
        if (continued + call + 1 + all + 2 <= WIDTH) {
            return CodeBlock.of("\n$>$>$L($L)$L$<$<", method, joined, rest);
        }
        boolean nested = left + call + 1 > WIDTH;
        boolean inOne = (nested ? continued + 2 * INDENT : continued) + all + 2 <= WIDTH;
        CodeBlock inside = inOne ? joined : CodeBlock.join(arguments, ",\n");
        return nested
                ? CodeBlock.of("\n$>$>$L(\n$>$>$L)$<$<$L$<$<", method, inside, rest)
                : CodeBlock.of("$L(\n$>$>$L)$<$<$L", method, inside, rest);
    }

    /** The width of code in which all types are imported. */
    private static int width(CodeBlock code) {
        return PACKAGES.matcher(code.toString()).replaceAll("").length();
    }
}
