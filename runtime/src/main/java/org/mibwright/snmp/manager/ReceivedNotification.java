package org.mibwright.snmp.manager;

import java.net.SocketAddress;
import java.util.List;
import java.util.Optional;
import org.mibwright.snmp.Pdu;
import org.mibwright.snmp.PduType;
import org.mibwright.snmp.SnmpVersion;
import org.mibwright.snmp.V1Trap;
import org.mibwright.snmp.VarBind;
import org.mibwright.snmp.internal.dispatch.Inbound;
import org.mibwright.snmp.mib.Column;
import org.mibwright.snmp.mib.ManagedObject;
import org.mibwright.snmp.mib.SyntaxException;
import org.mibwright.snmp.security.SecurityLevel;
import org.mibwright.snmp.smi.OctetString;
import org.mibwright.snmp.smi.Oid;
import org.mibwright.snmp.smi.TimeTicks;

/** A notification as it came; one of SNMPv1 as RFC 3584 section 3.1 translates it. Immutable. */
public final class ReceivedNotification {
    private static final Oid SYS_UP_TIME = Oid.of("1.3.6.1.2.1.1.3");
    private static final Oid SNMP_TRAP_OID = Oid.of("1.3.6.1.6.3.1.1.4.1");

    private final Inbound inbound;
    private final TimeTicks upTime;
    private final Oid trap;

    private ReceivedNotification(Inbound inbound, TimeTicks upTime, Oid trap) {
        this.inbound = inbound;
        this.upTime = upTime;
        this.trap = trap;
    }

    /** The notification, unless it does not begin with sysUpTime and snmpTrapOID as it must. */
    static Optional<ReceivedNotification> of(Inbound inbound) {
        List<VarBind> bindings = inbound.pdu().bindings();
        return bindings.size() >= 2
                        && bindings.get(0).name().startsWith(SYS_UP_TIME)
                        && bindings.get(0).value() instanceof TimeTicks upTime
                        && bindings.get(1).name().startsWith(SNMP_TRAP_OID)
                        && bindings.get(1).value() instanceof Oid trap
                ? Optional.of(new ReceivedNotification(inbound, upTime, trap))
                : Optional.empty();
    }

    /** Returns which notification it is: the value of snmpTrapOID. */
    public Oid oid() {
        return trap;
    }

    /** Returns how long the sender had been up. */
    public TimeTicks upTime() {
        return upTime;
    }

    /** Returns who sent it: an {@link java.net.InetSocketAddress} for UDP and TCP. */
    public SocketAddress peer() {
        return inbound.peer();
    }

    /** Returns the version of its message. */
    public SnmpVersion version() {
        return inbound.version();
    }

    /** Returns the community of its message, empty for SNMPv3. */
    public OctetString community() {
        return inbound.community();
    }

    /** Returns who vouches for it: the user of SNMPv3, otherwise the community. */
    public OctetString securityName() {
        return inbound.securityName();
    }

    /** Returns how its message was protected. */
    public SecurityLevel securityLevel() {
        return inbound.securityLevel();
    }

    /** Returns the context that it is about; empty for the default context and for SNMPv1 and v2c. */
    public OctetString contextName() {
        return inbound.contextName();
    }

    /** Returns whether it is an inform; it is acknowledged already. */
    public boolean isInform() {
        return inbound.pdu().type() == PduType.INFORM;
    }

    /** Returns the trap of SNMPv1 that it was, if so. */
    public Optional<V1Trap> v1Trap() {
        return inbound.v1Trap();
    }

    /** Returns what it carries, after sysUpTime and snmpTrapOID. */
    public List<VarBind> bindings() {
        List<VarBind> all = inbound.pdu().bindings();
        return all.subList(2, all.size());
    }

    /** Returns the whole PDU. */
    public Pdu pdu() {
        return inbound.pdu();
    }

    /**
     * Returns the value of an object that it carries, of whichever instance comes first; nothing if there is none.
     *
     * @throws SyntaxException if it is of a type that the object's syntax cannot take
     */
    public <T> Optional<T> get(ManagedObject<T> object) {
        return find(object).map(binding -> object.syntax().decode(binding.value()));
    }

    /**
     * Returns the index of the row of which it carries a column; nothing if it does not.
     *
     * @throws SyntaxException if the instance has a name that no row of the table can have
     */
    public <I> Optional<I> index(Column<I, ?> column) {
        return find(column).map(binding -> column.indexOf(binding.name()));
    }

    private Optional<VarBind> find(ManagedObject<?> object) {
        return bindings().stream()
                .filter(binding -> binding.name().startsWith(object.oid()) && !binding.isException())
                .findFirst();
    }

    /** The notification's OID, who sent it, and what it carries. */
    @Override
    public String toString() {
        return trap + " from " + peer() + " " + bindings();
    }
}
