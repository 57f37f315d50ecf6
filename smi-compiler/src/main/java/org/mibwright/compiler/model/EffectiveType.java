package org.mibwright.compiler.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a use of a type comes to: all constraints of its chain of types put together.
 *
 * @param base the wire type
 * @param chain the named types that were followed, nearest first; empty for an inline primitive
 * @param textualConvention the nearest TEXTUAL-CONVENTION of the chain
 * @param displayHint the nearest DISPLAY-HINT of the chain
 * @param ranges allowed values, ascending and disjoint; empty where only the base type's own limits hold
 * @param sizes allowed sizes in octets, ascending and disjoint; empty where none is stated
 * @param namedNumbers the nearest enumeration or list of bits, in the order of the text; empty if there is none
 */
public record EffectiveType(
        BaseType base,
        List<SymbolKey> chain,
        Optional<SymbolKey> textualConvention,
        Optional<String> displayHint,
        List<Range> ranges,
        List<Range> sizes,
        List<NamedNumber> namedNumbers) {
    /** Makes an effective type with copies of the lists. */
    public EffectiveType {
        chain = List.copyOf(chain);
        ranges = List.copyOf(ranges);
        sizes = List.copyOf(sizes);
        namedNumbers = List.copyOf(namedNumbers);
    }

    /** Tells whether values are labelled numbers. */
    public boolean isEnumeration() {
        return base == BaseType.INTEGER && !namedNumbers.isEmpty();
    }

    /** Returns the number of octets of every value; empty where it varies or is not known. */
    public OptionalLong fixedSize() {
        if (base == BaseType.IP_ADDRESS) {
            return OptionalLong.of(4);
        }
        boolean fixed = base == BaseType.OCTET_STRING
                && sizes.size() == 1
                && sizes.get(0).isSingle();
        return fixed ? OptionalLong.of(sizes.get(0).minimum().longValue()) : OptionalLong.empty();
    }

    /** Returns the first label of a number; empty if the number has none. */
    public Optional<String> label(long value) {
        return namedNumbers.stream()
                .filter(number -> number.value() == value)
                .map(NamedNumber::label)
                .findFirst();
    }
}
