package org.mibwright.snmp.mib;

import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mibwright.snmp.smi.OctetString;

/**
 * A value of a BITS construct: a set of named bits, where bits without a name survive (RFC 2578 section 7.1.4).
 *
 * <p>Two values are equal if the same bits are set, however many zero octets trail.
 *
 * @param <L> the generated enumeration of bit names
 */
public final class Bits<L extends Label> {
    private final OctetString octets;
    private final BitSet set;
    private final Set<L> labels;

    private Bits(OctetString octets, BitSet set, Set<L> labels) {
        this.octets = octets;
        this.set = set;
        this.labels = labels;
    }

    /** The value in which just these bits are set; without an argument, none. */
    @SafeVarargs
    public static <L extends Label> Bits<L> of(L... labels) {
        Set<L> distinct = new LinkedHashSet<>();
        for (L label : labels) {
            distinct.add(label);
        }
        return of(distinct);
    }

    /** The value in which just these bits are set, in as many octets as the last of them needs. */
    public static <L extends Label> Bits<L> of(Iterable<? extends L> labels) {
        BitSet set = new BitSet();
        Set<L> known = new LinkedHashSet<>();
        for (L label : labels) {
            set.set(label.number());
            known.add(label);
        }
        byte[] octets = new byte[(set.length() + 7) / 8];
        set.stream().forEach(bit -> octets[bit >> 3] |= (byte) (0x80 >> (bit & 7)));
        return new Bits<>(OctetString.of(octets), set, sorted(known));
    }

    /**
     * The value that these octets encode.
     *
     * @param octets bit 0 is the most significant of the first octet
     * @param labels the names of the bits
     * @param <L> the label type
     */
    public static <L extends Label> Bits<L> of(OctetString octets, Labels<L> labels) {
        BitSet set = new BitSet();
        for (int i = 0; i < octets.length(); i++) {
            for (int bit = 0; bit < 8; bit++) {
                if ((octets.at(i) & (0x80 >> bit)) != 0) {
                    set.set(i * 8 + bit);
                }
            }
        }
        Set<L> known = new LinkedHashSet<>();
        set.stream().forEach(bit -> labels.find(bit).ifPresent(known::add));
        return new Bits<>(octets, set, sorted(known));
    }

    private static <L extends Label> Set<L> sorted(Set<L> labels) {
        return labels.stream()
                .sorted((a, b) -> Integer.compare(a.number(), b.number()))
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(LinkedHashSet::new), Collections::unmodifiableSet));
    }

    /** Whether this bit is set. */
    public boolean contains(L label) {
        return set.get(label.number());
    }

    /** The set bits that have a name, by position. */
    public Set<L> labels() {
        return labels;
    }

    /** The positions of all set bits, named or not, ascending. */
    public IntStream positions() {
        return set.stream();
    }

    /** Whether no bit is set. */
    public boolean isEmpty() {
        return set.isEmpty();
    }

    /** The octets as they are on the wire. */
    public OctetString octets() {
        return octets;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Bits<?> that && set.equals(that.set);
    }

    @Override
    public int hashCode() {
        return set.hashCode();
    }

    /** The set bits as {@code [name(0), 7]}, a bare number where a bit has no name. */
    @Override
    public String toString() {
        return set.stream()
                .mapToObj(bit -> labels.stream()
                        .filter(label -> label.number() == bit)
                        .findFirst()
                        .map(label -> label.label() + "(" + bit + ")")
                        .orElseGet(() -> Integer.toString(bit)))
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
