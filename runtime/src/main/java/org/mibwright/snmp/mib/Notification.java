package org.mibwright.snmp.mib;

import java.util.List;
import java.util.function.Supplier;
import org.mibwright.snmp.smi.Oid;

/** A NOTIFICATION-TYPE, or a TRAP-TYPE with the OID that RFC 3584 section 3.1 gives it (RFC 2578 section 8). */
public final class Notification {
    private final String name;
    private final Oid oid;
    private final Supplier<List<? extends ManagedObject<?>>> objects;

    private Notification(String name, Oid oid, Supplier<List<? extends ManagedObject<?>>> objects) {
        this.name = name;
        this.oid = oid;
        this.objects = objects;
    }

    /**
     * A notification.
     *
     * @param name its descriptor
     * @param oid what snmpTrapOID.0 is when it is sent
     * @param objects the objects of its OBJECTS clause in order, asked for when first needed
     */
    public static Notification of(String name, String oid, Supplier<List<? extends ManagedObject<?>>> objects) {
        return new Notification(name, Oid.of(oid), objects);
    }

    /** The descriptor, such as {@code linkDown}. */
    public String name() {
        return name;
    }

    /** The value of snmpTrapOID.0. */
    public Oid oid() {
        return oid;
    }

    /** The objects whose instances every such notification carries, in order. */
    public List<? extends ManagedObject<?>> objects() {
        return objects.get();
    }

    /** The descriptor. */
    @Override
    public String toString() {
        return name;
    }
}
