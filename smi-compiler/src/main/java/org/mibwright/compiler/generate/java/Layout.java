package org.mibwright.compiler.generate.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.regex.Pattern;

/** Breaks the declaration of a constant into lines only where it is too long for one. */
final class Layout {
    /** JavaPoet breaks lines here by itself where we let it. */
    private static final int WIDTH = 100;

    private static final int INDENT = 4;
    private static final int MODIFIERS = "public static final ".length();
    private static final Pattern PACKAGES = Pattern.compile("\\b(?:[a-z_][a-zA-Z0-9_]*\\.)+(?=[A-Z])");

    private Layout() {}

    /**
     * The initialiser of a constant: a call and what is called on its result.
     *
     * @param type the type of the constant
     * @param name its name
     * @param method what is called
     * @param arguments without the parentheses
     * @param tail starts with a dot, or is empty
     */
    static CodeBlock initializer(TypeName type, String name, CodeBlock method, CodeBlock arguments, CodeBlock tail) {
        int call = width(method) + width(arguments) + 2;
        int left = INDENT + MODIFIERS + width(CodeBlock.of("$T $L = ", type, name));
        if (left + call + width(tail) < WIDTH) {
            return CodeBlock.of("$L($L)$L", method, arguments, tail);
        }
        String rest = tail.isEmpty() ? "" : "\n$>$>$L$<$<";
        Object[] values = tail.isEmpty() ? new Object[] {method, arguments} : new Object[] {method, arguments, tail};
        boolean fits = 3 * INDENT + call < WIDTH;
        String format = fits ? "\n$>$>$L($L)" + rest + "$<$<" : "\n$>$>$L(\n$>$>$L)$<$<" + rest + "$<$<";
        return CodeBlock.of(format, values);
    }

    /** The width of code in which all types are imported. */
    private static int width(CodeBlock code) {
        return PACKAGES.matcher(code.toString()).replaceAll("").length();
    }
}
