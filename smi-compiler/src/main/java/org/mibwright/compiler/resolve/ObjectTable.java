package org.mibwright.compiler.resolve;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mibwright.compiler.model.SymbolKey;

/** What kind of object each OBJECT-TYPE is, and which row or table it belongs to. */
final class ObjectTable {
    /** The kinds of objects. */
    enum Kind {
        SCALAR,
        COLUMN,
        ROW,
        TABLE
    }

    private final @Nullable Kind[] kinds;
    private final @Nullable Symbol[] owners;
    private final Map<SymbolKey, List<Symbol>> members;

    ObjectTable(@Nullable Kind[] kinds, @Nullable Symbol[] owners, Map<SymbolKey, List<Symbol>> members) {
        this.kinds = kinds;
        this.owners = owners;
        this.members = members;
    }

    /** The kind of an object; null for what is no object. */
    @Nullable Kind kind(Symbol symbol) {
        return kinds[symbol.id()];
    }

    /** The row of a column, the table of a row; null where there is none. */
    @Nullable Symbol owner(Symbol symbol) {
        return owners[symbol.id()];
    }

    /** The columns of a row, or the rows of a table, as far as they are of the same module, in the order of their OIDs. */
    List<Symbol> members(Symbol owner) {
        return members.getOrDefault(owner.key(), List.of());
    }
}
