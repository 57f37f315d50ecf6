package org.mibwright.compiler.generate.java;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;

/**
 * Labels that become a Java type: an enumerated INTEGER or a list of bits.
 *
 * @param type the Java type
 * @param constants the labels in the order of the module
 */
record Enumeration(ClassName type, List<LabelConstant> constants) {
    /** A Java enumeration with more constants does not fit into its static initialiser. */
    private static final int MAX_ENUM = 2000;

    /** Whether it is a Java {@code enum}, rather than a class with constants. */
    boolean isEnum() {
        return constants.size() <= MAX_ENUM;
    }

    /** The constant of a number; the first one where there are several. */
    Optional<LabelConstant> find(long number) {
        return constants.stream().filter(c -> c.number() == number).findFirst();
    }

    /** The constant of a label. */
    Optional<LabelConstant> find(String label) {
        return constants.stream().filter(c -> c.label().equals(label)).findFirst();
    }
}
