package org.mibwright.snmp.mib;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value of an enumerated INTEGER: a label where the MIB module lists the number, and the number in any case, because
 * devices answer with numbers that their MIB does not know (RFC 2578 section 7.1.1).
 *
 * @param <L> the generated enumeration
 */
public final class Enumerated<L extends Label> {
    private final int number;
    private final @Nullable L label;

    private Enumerated(int number, @Nullable L label) {
        this.number = number;
        this.label = label;
    }

    /** The value that a label stands for. */
    public static <L extends Label> Enumerated<L> of(L label) {
        return new Enumerated<>(label.number(), label);
    }

    /**
     * The value with this number, labelled if the enumeration knows it.
     *
     * @param number any 32-bit number
     * @param labels the enumeration's labels
     * @param <L> the label type
     */
    public static <L extends Label> Enumerated<L> of(int number, Labels<L> labels) {
        return new Enumerated<>(number, labels.find(number).orElse(null));
    }

    /** The number as it is on the wire. */
    public int number() {
        return number;
    }

    /** The label, or nothing where the MIB module does not list the number. */
    public Optional<L> label() {
        return Optional.ofNullable(label);
    }

    /** Whether this is the value that {@code other} stands for. */
    public boolean is(L other) {
        return number == other.number();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Enumerated<?> that && number == that.number;
    }

    @Override
    public int hashCode() {
        return number;
    }

    /** {@code label(number)}, or the bare number where it has no label. */
    @Override
    public String toString() {
        return label == null ? Integer.toString(number) : label.label() + "(" + number + ")";
    }
}
