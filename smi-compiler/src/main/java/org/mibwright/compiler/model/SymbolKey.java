package org.mibwright.compiler.model;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * The identity of a symbol: the module that defines it and its descriptor there.
 *
 * @param module name of the defining module, such as {@code IF-MIB}
 * @param name descriptor or type name, such as {@code ifDescr}
 */
public record SymbolKey(String module, String name) implements Comparable<SymbolKey> {
    private static final Comparator<SymbolKey> ORDER =
            Comparator.comparing(SymbolKey::module).thenComparing(SymbolKey::name);

    // What records come with is looked up at run time, which costs the most used key of all maps dearly.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SymbolKey key && name.equals(key.name) && module.equals(key.module);
    }

    @Override
    public int hashCode() {
        return 31 * module.hashCode() + name.hashCode();
    }

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
