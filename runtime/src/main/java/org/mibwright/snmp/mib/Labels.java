package org.mibwright.snmp.mib;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The labels of one enumeration or BITS construct, found by number or by name.
 *
 * @param <L> the label type
 */
public final class Labels<L extends Label> {
    private final Map<Integer, L> byNumber;
    private final Map<String, L> byName;

    private Labels(Collection<? extends L> labels) {
        Map<Integer, L> numbers = new LinkedHashMap<>(labels.size() * 2);
        Map<String, L> names = new LinkedHashMap<>(labels.size() * 2);
        for (L label : labels) {
            numbers.putIfAbsent(label.number(), label);
            names.putIfAbsent(label.label(), label);
        }
        byNumber = Collections.unmodifiableMap(numbers);
        byName = Collections.unmodifiableMap(names);
    }

    /**
     * The constants of a generated enumeration.
     *
     * @param type the enumeration
     * @param <E> the enumeration's type
     */
    public static <E extends Enum<E> & Label> Labels<E> of(Class<E> type) {
        return new Labels<>(List.of(type.getEnumConstants()));
    }

    /**
     * Labels that are not a Java enumeration, in the order of the MIB module.
     *
     * @param labels the labels; of two with one number the first wins
     * @param <L> the label type
     */
    public static <L extends Label> Labels<L> of(Collection<? extends L> labels) {
        return new Labels<>(labels);
    }

    /** The label with this number or bit position, if the MIB module lists it. */
    public Optional<L> find(int number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    /** The label with this name, in the MIB module's own spelling. */
    public Optional<L> find(String label) {
        return Optional.ofNullable(byName.get(label));
    }

    /** All labels, in the order of the MIB module. */
    public Collection<L> all() {
        return byName.values();
    }
}
