package org.mibwright.snmp.agent;

import java.lang.System.Logger.Level;
import java.net.Inet4Address;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mibwright.snmp.Pdu;
import org.mibwright.snmp.PduType;
import org.mibwright.snmp.SnmpException;
import org.mibwright.snmp.SnmpVersion;
import org.mibwright.snmp.Target;
import org.mibwright.snmp.V1Trap;
import org.mibwright.snmp.VarBind;
import org.mibwright.snmp.internal.dispatch.Dispatcher;
import org.mibwright.snmp.mib.Column;
import org.mibwright.snmp.mib.ManagedObject;
import org.mibwright.snmp.mib.Notification;
import org.mibwright.snmp.mib.Scalar;
import org.mibwright.snmp.smi.ExceptionValue;
import org.mibwright.snmp.smi.IpAddress;
import org.mibwright.snmp.smi.Oid;
import org.mibwright.snmp.smi.TimeTicks;
import org.mibwright.snmp.smi.Value;

/** Sends notifications to the targets that want them (RFC 3413 section 3.3). Thread-safe. */
final class Originator {
    private static final System.Logger LOG = System.getLogger(Originator.class.getName());
    private static final Oid SYS_UP_TIME = Oid.of("1.3.6.1.2.1.1.3.0");
    private static final Oid SNMP_TRAP_OID = Oid.of("1.3.6.1.6.3.1.1.4.1.0");

    private final Dispatcher dispatcher;
    private final Supplier<TimeTicks> upTime;
    private final Filter filter;
    private final List<Receiver> receivers = new CopyOnWriteArrayList<>();

    /** A target, and whether it confirms. */
    private record Receiver(Target target, boolean confirms) {}

    /** Decides who may be told what. */
    @FunctionalInterface
    interface Filter {
        /** Returns whether a target may get a notification with those bindings, sysUpTime and snmpTrapOID among them. */
        boolean allows(Target target, List<VarBind> bindings);
    }

    Originator(Dispatcher dispatcher, Supplier<TimeTicks> upTime, Filter filter) {
        this.dispatcher = dispatcher;
        this.upTime = upTime;
        this.filter = filter;
    }

    Registration add(Target target, boolean confirms) {
        if (confirms && target.version() == SnmpVersion.V1) {
            throw new IllegalArgumentException("SNMPv1 has no informs: " + target);
        }
        Receiver receiver = new Receiver(target, confirms);
        receivers.add(receiver);
        return () -> receivers.remove(receiver);
    }

    /** The bindings after sysUpTime and snmpTrapOID: the OBJECTS in their order, then what was added. */
    <I> List<VarBind> bindings(
            Notification notification, @Nullable I index, NotificationContent<I> content, Mounts mounts) {
        Map<Oid, Value> given = new LinkedHashMap<>(content.values());
        List<VarBind> bindings = new ArrayList<>();
        for (ManagedObject<?> object : notification.objects()) {
            VarBind set = takeSet(object, given);
            bindings.add(set != null ? set : read(notification, object, name(object, index), mounts));
        }
        given.forEach((name, value) -> bindings.add(VarBind.of(name, value)));
        return bindings;
    }

    /**
     * The bindings after sysUpTime and snmpTrapOID: the instances in their order, then what else is given.
     *
     * @param notification its name, for people
     * @param instances what its OBJECTS clause asks for; read from the agent where they are not given
     */
    static List<VarBind> bindings(String notification, List<Oid> instances, VarBind[] given, Mounts mounts) {
        Map<Oid, VarBind> rest = new LinkedHashMap<>();
        for (VarBind binding : given) {
            rest.put(binding.name(), binding);
        }
        List<VarBind> bindings = new ArrayList<>();
        for (Oid instance : instances) {
            VarBind set = rest.remove(instance);
            bindings.add(set != null ? set : read(notification, instance, instance, mounts));
        }
        bindings.addAll(rest.values());
        return bindings;
    }

    private static @Nullable VarBind takeSet(ManagedObject<?> object, Map<Oid, Value> given) {
        for (Map.Entry<Oid, Value> entry : given.entrySet()) {
            if (entry.getKey().startsWith(object.oid())) {
                given.remove(entry.getKey());
                return VarBind.of(entry.getKey(), entry.getValue());
            }
        }
        return null;
    }

    private static VarBind read(Object notification, Object object, @Nullable Oid name, Mounts mounts) {
        Subtree subtree = name == null ? null : mounts.find(name);
        if (name == null || subtree == null) {
            throw new IllegalArgumentException(
                    notification + " carries " + object + ", which was neither set nor served");
        }
        Value value = subtree.open().get(name);
        if (value instanceof ExceptionValue) {
            throw new IllegalArgumentException(notification + " carries " + object + ": " + value + " at " + name);
        }
        return VarBind.of(name, value);
    }

    @SuppressWarnings("unchecked")
    private static <I> @Nullable Oid name(ManagedObject<?> object, @Nullable I index) {
        if (object instanceof Scalar<?> scalar) {
            return scalar.instanceOid();
        }
        // An index of another type fails in the table's codec, with a ClassCastException that says so.
        return index == null ? null : ((Column<I, ?>) object).instanceOid(index);
    }

    /** Sends to every target; the future completes when all that confirm have done so, or one has not. */
    CompletableFuture<Void> send(Oid trap, List<VarBind> bindings) {
        List<VarBind> all = new ArrayList<>(bindings.size() + 2);
        all.add(VarBind.of(SYS_UP_TIME, upTime.get()));
        all.add(VarBind.of(SNMP_TRAP_OID, trap));
        all.addAll(bindings);
        List<CompletableFuture<?>> confirmations = new ArrayList<>();
        for (Receiver receiver : receivers) {
            if (!filter.allows(receiver.target(), all)) {
                LOG.log(Level.DEBUG, "access control keeps {0} from {1}", trap, receiver.target());
                continue;
            }
            confirmations.add(send(receiver, all));
        }
        return CompletableFuture.allOf(confirmations.toArray(CompletableFuture[]::new));
    }

    private CompletableFuture<?> send(Receiver receiver, List<VarBind> bindings) {
        Target target = receiver.target();
        try {
            if (receiver.confirms()) {
                return dispatcher.request(
                        target, Pdu.of(PduType.INFORM, bindings), response -> response, dispatcher.crew());
            }
            Pdu notification = Pdu.of(PduType.TRAP, bindings);
            if (target.version() == SnmpVersion.V1) {
                Optional<V1Trap> trap = V1Trap.of(notification, localAddress(target));
                trap.ifPresentOrElse(
                        known -> dispatcher.send(target, known),
                        () -> LOG.log(Level.DEBUG, "SNMPv1 cannot express a notification to {0}", target));
            } else {
                dispatcher.send(target, notification);
            }
            return CompletableFuture.completedFuture(null);
        } catch (SnmpException e) {
            LOG.log(Level.WARNING, "no notification to " + target, e);
            return CompletableFuture.failedFuture(e);
        }
    }

    private IpAddress localAddress(Target target) {
        return dispatcher.transports().forTarget(target).localAddress() instanceof InetSocketAddress local
                        && local.getAddress() instanceof Inet4Address address
                ? IpAddress.of(address)
                : IpAddress.of(0);
    }
}
