package org.mibwright.compiler.generate.java;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mibwright.compiler.model.Access;
import org.mibwright.compiler.model.Column;
import org.mibwright.compiler.model.Oid;
import org.mibwright.compiler.model.Row;
import org.mibwright.compiler.model.SymbolKey;

/** The names within the class of a row. */
final class RowMembers {
    /** Methods of Row and Object that a row's accessors must not override. */
    private static final Set<String> METHODS = Set.of(
            "clone", "columns", "finalize", "getClass", "hashCode", "index", "notify", "notifyAll", "toString", "wait");

    /**
     * A column that gets a constant.
     *
     * @param column the column
     * @param access its access; that of a column whose module does not say is read-only
     * @param field the constant
     * @param accessor the method that gives its value, used only where the access is readable
     */
    record Cell(Column column, Access access, String field, String accessor) {}

    private final String table;
    private final List<Cell> cells = new ArrayList<>();
    private final Map<SymbolKey, String> fields = new HashMap<>();

    RowMembers(Row row, Set<String> hidden, Set<SymbolKey> notified) {
        NameScope fieldScope = NameScope.ofMembers().reserve(hidden);
        NameScope methodScope = NameScope.ofMembers().reserve(METHODS);
        table = fieldScope.take(JavaNames.member(tableName(row)));
        Oid entry = row.oid().orElse(Oid.ROOT);
        for (Column column : row.columns()) {
            Access access = column.facts().access().orElse(Access.READ_ONLY);
            if (isBelow(entry, column) && hasInstances(access) | notified.contains(column.key())) {
                String name = JavaNames.member(column.name());
                String field = fieldScope.take(name);
                cells.add(new Cell(column, access, field, methodScope.take(name)));
                fields.putIfAbsent(column.key(), field);
            }
        }
    }

    static String tableName(Row row) {
        return row.table().map(SymbolKey::name).orElse(row.name());
    }

    private static boolean isBelow(Oid entry, Column column) {
        return OidLimits.fits(column)
                && column.oid()
                        .filter(oid -> oid.size() == entry.size() + 1 && oid.startsWith(entry))
                        .isPresent();
    }

    private static boolean hasInstances(Access access) {
        return access != Access.NOT_ACCESSIBLE && access != Access.NOT_IMPLEMENTED;
    }

    /** The constant of the table. */
    String table() {
        return table;
    }

    /** The columns that get a constant, in the order of their OIDs. */
    List<Cell> cells() {
        return cells;
    }

    /** The constant of a column. */
    Optional<String> field(SymbolKey column) {
        return Optional.ofNullable(fields.get(column));
    }
}
