package com.acme.mibs.acme_hazard_mib;

import java.lang.Boolean;
import java.lang.Integer;
import java.lang.Long;
import java.lang.invoke.MethodHandles;
import java.util.Optional;
import org.mibwright.snmp.mib.Access;
import org.mibwright.snmp.mib.Cells;
import org.mibwright.snmp.mib.Column;
import org.mibwright.snmp.mib.Enumerated;
import org.mibwright.snmp.mib.Generated;
import org.mibwright.snmp.mib.IndexPart;
import org.mibwright.snmp.mib.Row;
import org.mibwright.snmp.mib.Syntax;
import org.mibwright.snmp.mib.Table;
import org.mibwright.snmp.mib.WritableColumn;
import org.mibwright.snmp.smi.Gauge32;
import org.mibwright.snmp.smi.IpAddress;
import org.mibwright.snmp.smi.Opaque;
import org.mibwright.snmp.smi.TimeTicks;

/** A row. */
@Generated(module = "ACME-HAZARD-MIB")
public final class HazardEntry extends Row<HazardEntry.Index> {
    /** The table. */
    public static final Table<HazardEntry, Index> hazardTable = Table.of(
            MethodHandles.lookup(),
            "hazardTable",
            "1.3.6.1.4.1.99999.2.30.1",
            Index.class,
            IndexPart.of("hashCode", Syntax.integer32().range(0, 2147483647)),
            IndexPart.of("toString", Syntax.text().size(0, 255)),
            IndexPart.of("CODEC", Syntax.unsigned32()),
            IndexPart.of("codec", Syntax.ipAddress()),
            IndexPart.of("clone", Syntax.truthValue()),
            IndexPart.of("string", Syntax.enumerated(String.class)),
            IndexPart.of("hashCode", Syntax.integer32().range(0, 2147483647)));

    /**
     * .
     *
     * <p>SYNTAX {@code Integer32 (0..2147483647)}, MAX-ACCESS {@code read-only}
     */
    public static final Column<Index, Integer>
            hashCode = hazardTable.column(1, "hashCode", Syntax.integer32().range(0, 2147483647));

    /**
     * .
     *
     * <p>SYNTAX {@code DisplayString}, MAX-ACCESS {@code read-only}
     */
    public static final Column<Index, java.lang.String>
            toString = hazardTable.column(2, "toString", Syntax.text().size(0, 255));

    /**
     * .
     *
     * <p>SYNTAX {@code Unsigned32}, MAX-ACCESS {@code read-only}
     */
    public static final Column<Index, Long> CODEC = hazardTable.column(3, "CODEC", Syntax.unsigned32());

    /**
     * .
     *
     * <p>SYNTAX {@code IpAddress}, MAX-ACCESS {@code read-only}
     */
    public static final Column<Index, IpAddress>
            codec = hazardTable.column(4, "codec", Syntax.ipAddress());

    /**
     * .
     *
     * <p>SYNTAX {@code TruthValue}, MAX-ACCESS {@code read-only}
     */
    public static final Column<Index, Boolean> clone = hazardTable.column(5, "clone", Syntax.truthValue());

    /**
     * .
     *
     * <p>SYNTAX {@code String}, MAX-ACCESS {@code read-only}
     */
    public static final Column<Index, Enumerated<String>>
            string = hazardTable.column(6, "string", Syntax.enumerated(String.class));

    /**
     * .
     *
     * <p>SYNTAX {@code Integer32}, MAX-ACCESS {@code read-only}
     */
    public static final Column<Index, Integer>
            getClass = hazardTable.column(7, "getClass", Syntax.integer32());

    /**
     * .
     *
     * <p>SYNTAX {@code Integer32}, MAX-ACCESS {@code read-only}
     */
    public static final Column<Index, Integer>
            notify = hazardTable.column(8, "notify", Syntax.integer32());

    /**
     * .
     *
     * <p>SYNTAX {@code Integer32}, MAX-ACCESS {@code read-only}
     */
    public static final Column<Index, Integer> index = hazardTable.column(9, "index", Syntax.integer32());

    /**
     * .
     *
     * <p>SYNTAX {@code Integer32}, MAX-ACCESS {@code read-only}
     */
    public static final Column<Index, Integer>
            columns = hazardTable.column(10, "columns", Syntax.integer32());

    /**
     * .
     *
     * <p>SYNTAX {@code Integer32}, MAX-ACCESS {@code read-only}
     */
    public static final Column<Index, Integer>
            columnList = hazardTable.column(11, "columnList", Syntax.integer32());

    /**
     * .
     *
     * <p>SYNTAX {@code Integer32}, MAX-ACCESS {@code read-only}
     */
    public static final Column<Index, Integer> get = hazardTable.column(12, "get", Syntax.integer32());

    /**
     * .
     *
     * <p>SYNTAX {@code Integer32}, MAX-ACCESS {@code read-only}
     */
    public static final Column<Index, Integer> raw = hazardTable.column(13, "raw", Syntax.integer32());

    /**
     * .
     *
     * <p>SYNTAX {@code Integer32}, MAX-ACCESS {@code read-only}
     */
    public static final Column<Index, Integer>
            equals = hazardTable.column(14, "equals", Syntax.integer32());

    /**
     * .
     *
     * <p>SYNTAX {@code Integer32}, MAX-ACCESS {@code read-only}
     */
    public static final Column<Index, Integer>
            finalize = hazardTable.column(15, "finalize", Syntax.integer32());

    /**
     * .
     *
     * <p>SYNTAX <code>INTEGER { ... }</code>, MAX-ACCESS {@code read-write}, DEFVAL {@code one}
     */
    public static final WritableColumn<Index, Enumerated<HazardEntry2>> hazardEntry2 =
            hazardTable.writableColumn(16, "hazardEntry2", Access.READ_WRITE, Syntax.enumerated(HazardEntry2.class))
                    .defaultsTo(Enumerated.of(HazardEntry2.ONE));

    /**
     * .
     *
     * <p>SYNTAX <code>INTEGER { ... }</code>, MAX-ACCESS {@code read-only}
     */
    public static final Column<Index, Integer>
            HazardEntry_ = hazardTable.column(17, "HazardEntry", Syntax.integer32());

    /**
     * .
     *
     * <p>SYNTAX {@code Integer32}, MAX-ACCESS {@code accessible-for-notify}
     */
    public static final Column<Index, Integer>
            Access_ = hazardTable.column(18, "Access", Access.ACCESSIBLE_FOR_NOTIFY, Syntax.integer32());

    /**
     * .
     *
     * <p>SYNTAX {@code Opaque}, MAX-ACCESS {@code read-only}
     */
    public static final Column<Index, Opaque>
            hazardTable2 = hazardTable.column(19, "hazardTable2", Syntax.opaque());

    /**
     * .
     *
     * <p>SYNTAX {@code TimeTicks}, MAX-ACCESS {@code read-only}
     */
    public static final Column<Index, TimeTicks>
            cells = hazardTable.column(20, "cells", Syntax.timeTicks());

    /**
     * .
     *
     * <p>SYNTAX {@code Gauge32}, MAX-ACCESS {@code read-only}
     */
    public static final Column<Index, Gauge32>
            farAway = hazardTable.column(4294967295L, "farAway", Access.READ_ONLY, Syntax.gauge32());

    private HazardEntry(Cells<Index> cells) {
        super(cells);
    }

    /** The value of {@link #hashCode}. */
    public Optional<Integer> hashCode_() {
        return get(hashCode);
    }

    /** The value of {@link #toString}. */
    public Optional<java.lang.String> toString_() {
        return get(toString);
    }

    /** The value of {@link #CODEC}. */
    public Optional<Long> CODEC() {
        return get(CODEC);
    }

    /** The value of {@link #codec}. */
    public Optional<IpAddress> codec() {
        return get(codec);
    }

    /** The value of {@link #clone}. */
    public Optional<Boolean> clone_() {
        return get(clone);
    }

    /** The value of {@link #string}. */
    public Optional<Enumerated<String>> string() {
        return get(string);
    }

    /** The value of {@link #getClass}. */
    public Optional<Integer> getClass_() {
        return get(getClass);
    }

    /** The value of {@link #notify}. */
    public Optional<Integer> notify_() {
        return get(notify);
    }

    /** The value of {@link #index}. */
    public Optional<Integer> index_() {
        return get(index);
    }

    /** The value of {@link #columns}. */
    public Optional<Integer> columns_() {
        return get(columns);
    }

    /** The value of {@link #columnList}. */
    public Optional<Integer> columnList() {
        return get(columnList);
    }

    /** The value of {@link #get}. */
    public Optional<Integer> get() {
        return get(get);
    }

    /** The value of {@link #raw}. */
    public Optional<Integer> raw() {
        return get(raw);
    }

    /** The value of {@link #equals}. */
    public Optional<Integer> equals() {
        return get(equals);
    }

    /** The value of {@link #finalize}. */
    public Optional<Integer> finalize_() {
        return get(finalize);
    }

    /** The value of {@link #hazardEntry2}. */
    public Optional<Enumerated<HazardEntry2>> hazardEntry2() {
        return get(hazardEntry2);
    }

    /** The value of {@link #HazardEntry_}. */
    public Optional<Integer> HazardEntry() {
        return get(HazardEntry_);
    }

    /** The value of {@link #hazardTable2}. */
    public Optional<Opaque> hazardTable2() {
        return get(hazardTable2);
    }

    /** The value of {@link #cells}. */
    public Optional<TimeTicks> cells() {
        return get(cells);
    }

    /** The value of {@link #farAway}. */
    public Optional<Gauge32> farAway() {
        return get(farAway);
    }

    /**
     * INDEX { hashCode, toString, CODEC, codec, clone, string, hashCode }
     *
     * @param hashCode_ .
     * @param toString_ .
     * @param CODEC .
     * @param codec .
     * @param clone_ .
     * @param string .
     * @param hashCode__ .
     */
    public record Index(int hashCode_, java.lang.String toString_, long CODEC, IpAddress codec,
            boolean clone_, Enumerated<String> string, int hashCode__) {}
}
