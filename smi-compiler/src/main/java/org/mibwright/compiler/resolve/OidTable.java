package org.mibwright.compiler.resolve;

import org.jspecify.annotations.Nullable;
import org.mibwright.compiler.model.Oid;

/** The object identifier of every symbol that has one. */
final class OidTable {
    /**
     * What the value of a symbol comes to.
     *
     * @param oid the identifier; null where it could not be resolved
     * @param parent the named symbol that the value starts from; null where it starts from a root or a number
     * @param distance how many arcs below the parent the symbol is
     * @param reason why there is no identifier; empty where there is one
     */
    record Entry(@Nullable Oid oid, @Nullable Symbol parent, int distance, String reason) {}

    private final @Nullable Entry[] entries;

    OidTable(@Nullable Entry[] entries) {
        this.entries = entries;
    }

    /** What the value of a symbol comes to; null for what is no node. */
    @Nullable Entry entry(Symbol symbol) {
        return entries[symbol.id()];
    }

    /** The object identifier; null where there is none. */
    @Nullable Oid oid(Symbol symbol) {
        Entry entry = entries[symbol.id()];
        return entry == null ? null : entry.oid();
    }
}
