package org.mibwright.snmp.mib;

import java.lang.invoke.MethodHandles.Lookup;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.mibwright.snmp.smi.Oid;

/**
 * A conceptual table (RFC 2578 section 7.1.12): the index of its rows and its columnar objects.
 *
 * @param <E> the generated class of its rows
 * @param <I> the type of its index
 */
public final class Table<E extends Row<I>, I> {
    private final String name;
    private final Oid oid;
    private final Oid entryOid;
    private final IndexCodec<I> index;
    private final Function<Cells<I>, E> row;
    private final Supplier<List<? extends Column<I, ?>>> columns;

    private Table(
            String name,
            Oid oid,
            Oid entryOid,
            IndexCodec<I> index,
            Function<Cells<I>, E> row,
            Supplier<List<? extends Column<I, ?>>> columns) {
        this.name = name;
        this.oid = oid;
        this.entryOid = entryOid;
        this.index = index;
        this.row = row;
        this.columns = columns;
    }

    /**
     * A table.
     *
     * @param name its descriptor
     * @param entryOid the OID of its conceptual row, one arc below its own
     * @param index how its index is encoded
     * @param row makes a typed row of cells
     * @param columns its columnar objects in the order of their OIDs, asked for when first needed
     */
    public static <E extends Row<I>, I> Table<E, I> of(
            String name,
            String entryOid,
            IndexCodec<I> index,
            Function<Cells<I>, E> row,
            Supplier<List<? extends Column<I, ?>>> columns) {
        Oid entry = Oid.of(entryOid);
        return new Table<>(name, entry.parent(), entry, index, row, columns);
    }

    /**
     * The table of a generated class.
     *
     * @param rows the class of the rows; it has a constructor that takes {@link Cells}, and a public constant for each
     *     column
     * @param name the table's descriptor
     * @param entryOid the OID of its conceptual row, one arc below its own
     * @param index the record of the row's index
     * @param parts the objects of the INDEX clause, of the types of the record's components
     */
    public static <E extends Row<I>, I extends Record> Table<E, I> of(
            Lookup rows, String name, String entryOid, Class<I> index, IndexPart<?>... parts) {
        return of(rows, name, entryOid, IndexCodec.of(rows, index, parts));
    }

    /**
     * The table of a generated class whose rows have the index of other rows: they augment them, or depend on them
     * (RFC 2578 sections 7.7 and 7.8.1).
     *
     * @param rows the class of the rows; it has a constructor that takes {@link Cells}, and a public constant for each
     *     column
     * @param name the table's descriptor
     * @param entryOid the OID of its conceptual row, one arc below its own
     * @param index how the index of the other rows is encoded
     */
    public static <E extends Row<I>, I> Table<E, I> of(Lookup rows, String name, String entryOid, IndexCodec<I> index) {
        RowClass<E, I> type = new RowClass<>(rows);
        return of(name, entryOid, index, type::row, type::columns);
    }

    /**
     * A columnar object of this table whose access is read-only.
     *
     * @param arc its number below the row
     */
    public <T> Column<I, T> column(int arc, String descriptor, Syntax<T> syntax) {
        return column(arc, descriptor, Access.READ_ONLY, syntax);
    }

    /**
     * A columnar object of this table that cannot be written.
     *
     * @param arc its number below the row
     */
    public <T> Column<I, T> column(long arc, String descriptor, Access access, Syntax<T> syntax) {
        return new Column<>(this, descriptor, entryOid.append(arc), access, syntax, null);
    }

    /**
     * A columnar object of this table that can be written.
     *
     * @param arc its number below the row
     */
    public <T> WritableColumn<I, T> writableColumn(long arc, String descriptor, Access access, Syntax<T> syntax) {
        return new WritableColumn<>(this, descriptor, entryOid.append(arc), access, syntax, null);
    }

    /** The descriptor, such as {@code ifTable}. */
    public String name() {
        return name;
    }

    /** The OID of the table. */
    public Oid oid() {
        return oid;
    }

    /** The OID of the conceptual row, to which a column's number is appended. */
    public Oid entryOid() {
        return entryOid;
    }

    /** How the index is encoded in instance names. */
    public IndexCodec<I> index() {
        return index;
    }

    /** The columnar objects that have instances, in the order of their OIDs. */
    public List<? extends Column<I, ?>> columns() {
        return columns.get();
    }

    /** A typed row of these cells. */
    public E row(Cells<I> cells) {
        return row.apply(cells);
    }

    /** The descriptor. */
    @Override
    public String toString() {
        return name;
    }
}
