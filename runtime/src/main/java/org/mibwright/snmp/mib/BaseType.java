package org.mibwright.snmp.mib;

import org.mibwright.snmp.smi.Counter32;
import org.mibwright.snmp.smi.Counter64;
import org.mibwright.snmp.smi.Gauge32;
import org.mibwright.snmp.smi.Integer32;
import org.mibwright.snmp.smi.IpAddress;
import org.mibwright.snmp.smi.Null;
import org.mibwright.snmp.smi.OctetString;
import org.mibwright.snmp.smi.Oid;
import org.mibwright.snmp.smi.Opaque;
import org.mibwright.snmp.smi.TimeTicks;
import org.mibwright.snmp.smi.Value;

/** The base types of SMIv2 as they are on the wire (RFC 2578 section 7.1). */
public enum BaseType {
    /** INTEGER, Integer32 and enumerations. */
    INTEGER32("Integer32", Integer32.class),
    /** OCTET STRING. */
    OCTET_STRING("OCTET STRING", OctetString.class),
    /** OBJECT IDENTIFIER. */
    OBJECT_IDENTIFIER("OBJECT IDENTIFIER", Oid.class),
    /** BITS, an OCTET STRING on the wire. */
    BITS("BITS", OctetString.class),
    /** IpAddress, and NetworkAddress of SMIv1. */
    IP_ADDRESS("IpAddress", IpAddress.class),
    /** Counter32, and Counter of SMIv1. */
    COUNTER32("Counter32", Counter32.class),
    /** Gauge32, and Gauge of SMIv1. */
    GAUGE32("Gauge32", Gauge32.class),
    /** Unsigned32, which shares its tag with Gauge32. */
    UNSIGNED32("Unsigned32", Gauge32.class),
    /** TimeTicks. */
    TIME_TICKS("TimeTicks", TimeTicks.class),
    /** Opaque. */
    OPAQUE("Opaque", Opaque.class),
    /** Counter64. */
    COUNTER64("Counter64", Counter64.class),
    /** No one type: an object whose syntax is a CHOICE, or one that its MIB module leaves unknown. */
    ANY("ObjectSyntax", Value.class);

    private final String keyword;
    private final Class<? extends Value> valueType;

    BaseType(String keyword, Class<? extends Value> valueType) {
        this.keyword = keyword;
        this.valueType = valueType;
    }

    /** The name of the type in SMIv2. */
    public String keyword() {
        return keyword;
    }

    /** The class of its values. */
    public Class<? extends Value> valueType() {
        return valueType;
    }

    /** Whether a value is of just this type, as a SET must have it (RFC 3416 section 4.2.5). */
    public boolean matches(Value value) {
        return valueType.isInstance(value);
    }

    /** The SMIv2 name of the type that a value has on the wire. */
    static String nameOf(Value value) {
        for (BaseType type : values()) {
            if (type.matches(value) && type != ANY) {
                return type.keyword;
            }
        }
        return value instanceof Null ? "Null" : value.toString();
    }
}
