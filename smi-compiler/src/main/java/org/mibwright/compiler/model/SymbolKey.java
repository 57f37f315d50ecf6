package org.mibwright.compiler.model;

import java.util.Comparator;

/**
 * The identity of a symbol: the module that defines it and its descriptor there.
 *
 * @param module name of the defining module, such as {@code IF-MIB}
 * @param name descriptor or type name, such as {@code ifDescr}
 */
public record SymbolKey(String module, String name) implements Comparable<SymbolKey> {
    private static final Comparator<SymbolKey> ORDER =
            Comparator.comparing(SymbolKey::module).thenComparing(SymbolKey::name);

    @Override
    public int compareTo(SymbolKey other) {
        return ORDER.compare(this, other);
    }

    /** Returns the usual written form, {@code IF-MIB::ifDescr}. */
    @Override
    public String toString() {
        return module + "::" + name;
    }
}
