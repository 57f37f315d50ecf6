package org.mibwright.compiler.generate.java;

import java.util.ArrayList;
import java.util.List;
import org.mibwright.compiler.model.BaseType;
import org.mibwright.compiler.model.NamedNumber;

/**
 * A label as a Java constant.
 *
 * @param constant the name of the constant
 * @param number its number, or the position of its bit
 * @param label the label as the module spells it
 */
record LabelConstant(String constant, int number, String label) {
    /** More bits than an OCTET STRING can have in one UDP message. */
    private static final long MAX_BIT = 0xffff * 8L;

    /** The constants of an enumeration or a list of bits; numbers that no value can have are left out. */
    static List<LabelConstant> of(BaseType base, List<NamedNumber> numbers) {
        NameScope scope = NameScope.ofMembers();
        List<LabelConstant> constants = new ArrayList<>();
        for (NamedNumber number : numbers) {
            if (isPossible(base, number.value())) {
                String name = scope.take(JavaNames.constant(number.label()));
                constants.add(new LabelConstant(name, (int) number.value(), number.label()));
            }
        }
        return List.copyOf(constants);
    }

    /** Whether any number of a list is one that a value can have. */
    static boolean areThereAny(BaseType base, List<NamedNumber> numbers) {
        return numbers.stream().anyMatch(number -> isPossible(base, number.value()));
    }

    private static boolean isPossible(BaseType base, long number) {
        return base == BaseType.BITS ? number >= 0 && number < MAX_BIT : number == (int) number;
    }
}
