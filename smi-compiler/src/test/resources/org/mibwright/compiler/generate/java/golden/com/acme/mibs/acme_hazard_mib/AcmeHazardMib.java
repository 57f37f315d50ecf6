package com.acme.mibs.acme_hazard_mib;

import java.lang.Boolean;
import java.lang.Long;
import java.util.List;
import org.mibwright.snmp.mib.Access;
import org.mibwright.snmp.mib.Bits;
import org.mibwright.snmp.mib.Enumerated;
import org.mibwright.snmp.mib.Generated;
import org.mibwright.snmp.mib.MibModule;
import org.mibwright.snmp.mib.Notification;
import org.mibwright.snmp.mib.Scalar;
import org.mibwright.snmp.mib.Syntax;
import org.mibwright.snmp.mib.WritableScalar;
import org.mibwright.snmp.smi.OctetString;
import org.mibwright.snmp.smi.Oid;
import org.mibwright.snmp.smi.Value;

/**
 * Objects, notifications and other nodes of {@code ACME-HAZARD-MIB}.
 *
 * <pre>
 * Ends here: *&#47; and there: &#92;u002a/ with an &#64;author, a {&#64;code, &lt;pre&gt; and &amp;amp;.
 * A table:
 *    first    second
 *    1        2
 * </pre>
 *
 * <p>ORGANIZATION: Acme *&#47; {&#64;link Acme} &lt;b&gt;
 */
@Generated(module = "ACME-HAZARD-MIB")
public final class AcmeHazardMib {
    /** The module itself: all its names, OIDs, types and texts. */
    public static final MibModule MODULE = MibModule.of(AcmeHazardMib.class, "ACME-HAZARD-MIB");

    /**
     * <pre>
     * Ends here: *&#47; and there: &#92;u002a/ with an &#64;author, a {&#64;code, &lt;pre&gt; and &amp;amp;.
     * A table:
     *    first    second
     *    1        2
     * </pre>
     */
    public static final Oid acmeHazardMIB = Oid.of("1.3.6.1.4.1.99999.2");

    /** {@code acmeHazardMIB 1} */
    public static final Oid class_ = Oid.of("1.3.6.1.4.1.99999.2.1");

    /** {@code acmeHazardMIB 2} */
    public static final Oid java_ = Oid.of("1.3.6.1.4.1.99999.2.2");

    /** {@code acmeHazardMIB 3} */
    public static final Oid org_ = Oid.of("1.3.6.1.4.1.99999.2.3");

    /** {@code acmeHazardMIB 4} */
    public static final Oid MODULE_ = Oid.of("1.3.6.1.4.1.99999.2.4");

    /** {@code acmeHazardMIB 5} */
    public static final Oid Oid_ = Oid.of("1.3.6.1.4.1.99999.2.5");

    /** {@code acmeHazardMIB 7} */
    public static final Oid a_b = Oid.of("1.3.6.1.4.1.99999.2.7");

    /** {@code acmeHazardMIB 8} */
    public static final Oid a_b_ = Oid.of("1.3.6.1.4.1.99999.2.8");

    /** {@code acmeHazardMIB 9} */
    public static final Oid true_ = Oid.of("1.3.6.1.4.1.99999.2.9");

    /**
     * Its default is the 2nd label.
     *
     * <p>SYNTAX {@code String}, MAX-ACCESS {@code read-write}, DEFVAL {@code aB}
     */
    public static final WritableScalar<Enumerated<String>> scalarOfString = WritableScalar.of(
            "scalarOfString", "1.3.6.1.4.1.99999.2.20", Access.READ_WRITE, Syntax.enumerated(String.class))
            .defaultsTo(Enumerated.of(String.A_B_));

    /**
     * {@code default}
     *
     * <p>SYNTAX {@code Optional}, MAX-ACCESS {@code read-write}, DEFVAL <code>{ zero, ninetyNine }</code>
     */
    public static final WritableScalar<Bits<Optional>> default_ =
            WritableScalar.of("default", "1.3.6.1.4.1.99999.2.21", Access.READ_WRITE, Syntax.bits(Optional.class))
                    .defaultsTo(Bits.of(Optional.ZERO, Optional.NINETY_NINE));

    /**
     * Quotes &#92; and non-ASCII: &#233; &#28450; and a tab .
     *
     * <p>SYNTAX {@code OCTET STRING (SIZE (0 | 4 | 16..20))}, MAX-ACCESS {@code read-only}
     */
    public static final Scalar<OctetString> noAccess = Scalar.of(
            "noAccess",
            "1.3.6.1.4.1.99999.2.22",
            Access.READ_ONLY,
            Syntax.octetString().size(0, 0).size(4, 4).size(16, 20));

    /**
     * A text.
     *
     * <p>SYNTAX {@code DisplayString}, MAX-ACCESS {@code read-write}, DEFVAL
     * <code>"back&#92;slash &#92;u0041 &#233;"</code>
     */
    public static final WritableScalar<java.lang.String>
            texts = WritableScalar.of("texts", "1.3.6.1.4.1.99999.2.23", Access.READ_WRITE, Syntax.text().size(0, 255))
                    .defaultsTo("back\\slash \\u0041 \u00e9");

    /**
     * Beyond int.
     *
     * <p>SYNTAX {@code Unsigned32 (0..10 | 4294967290..4294967295)}, MAX-ACCESS {@code read-write}, DEFVAL
     * {@code 4294967295}
     */
    public static final WritableScalar<Long> large = WritableScalar.of(
            "large",
            "1.3.6.1.4.1.99999.2.24",
            Access.READ_WRITE,
            Syntax.unsigned32().range(0, 10).range(4294967290L, 4294967295L))
            .defaultsTo(4294967295L);

    /**
     * Yes or no.
     *
     * <p>SYNTAX {@code AcmeTruth}, MAX-ACCESS {@code read-write}, DEFVAL {@code true}, STATUS
     * {@code obsolete}
     */
    public static final WritableScalar<Boolean>
            acmeTruth = WritableScalar.of("acmeTruth", "1.3.6.1.4.1.99999.2.25", Access.READ_WRITE, Syntax.truthValue())
                    .defaultsTo(true);

    /**
     * Not the RowStatus that we know.
     *
     * <p>SYNTAX {@code RowStatus}, MAX-ACCESS {@code read-only}
     */
    public static final Scalar<Enumerated<RowStatus>> acmeRowStatus =
            Scalar.of("acmeRowStatus", "1.3.6.1.4.1.99999.2.26", Access.READ_ONLY, Syntax.enumerated(RowStatus.class));

    /**
     * Its type is not known.
     *
     * <p>SYNTAX {@code NoSuchType}, MAX-ACCESS {@code read-only}
     */
    public static final Scalar<Value>
            lost = Scalar.of("lost", "1.3.6.1.4.1.99999.2.27", Access.READ_ONLY, Syntax.any());

    /** One of its objects is missing. */
    public static final Notification hazard = Notification.of(
            "hazard", "1.3.6.1.4.1.99999.2.0.1", () -> List.of(AcmeHazardMib.scalarOfString, HazardEntry.Access_));

    private AcmeHazardMib() {}
}
