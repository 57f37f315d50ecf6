package org.mibwright.snmp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mibwright.snmp.smi.Counter64;
import org.mibwright.snmp.smi.IpAddress;
import org.mibwright.snmp.smi.Oid;
import org.mibwright.snmp.smi.TimeTicks;

/**
 * The Trap-PDU of SNMPv1 (RFC 1157 section 4.1.6), and its translation from and to the notifications of SNMPv2 (RFC 3584
 * section 3).
 *
 * @param enterprise who defined the trap
 * @param agentAddress where it arose
 * @param genericTrap 0..5 for coldStart to egpNeighborLoss, 6 for all others
 * @param specificTrap which one of the enterprise's traps
 * @param timestamp sysUpTime when it arose
 * @param bindings what it carries
 */
public record V1Trap(
        Oid enterprise,
        IpAddress agentAddress,
        int genericTrap,
        int specificTrap,
        TimeTicks timestamp,
        List<VarBind> bindings) {
    /** genericTrap of the traps that enterprises define. */
    public static final int ENTERPRISE_SPECIFIC = 6;

    static final Oid SYS_UP_TIME = Oid.of("1.3.6.1.2.1.1.3.0");
    static final Oid SNMP_TRAP_OID = Oid.of("1.3.6.1.6.3.1.1.4.1.0");
    static final Oid SNMP_TRAP_ENTERPRISE = Oid.of("1.3.6.1.6.3.1.1.4.3.0");
    static final Oid SNMP_TRAPS = Oid.of("1.3.6.1.6.3.1.1.5");
    static final Oid SNMP_TRAP_ADDRESS = Oid.of("1.3.6.1.6.3.18.1.3.0");

    /** Copies the bindings. */
    public V1Trap {
        bindings = List.copyOf(bindings);
    }

    /** Returns the value that snmpTrapOID has for this trap (RFC 3584 section 3.1 (2)). */
    public Oid trapOid() {
        return genericTrap >= 0 && genericTrap < ENTERPRISE_SPECIFIC
                ? SNMP_TRAPS.append(genericTrap + 1L)
                : enterprise.append(0, specificTrap & 0xffff_ffffL);
    }

    /**
     * Returns the SNMPv2-Trap-PDU that says the same: sysUpTime and snmpTrapOID, the bindings, and then
     * snmpTrapAddress and snmpTrapEnterprise where they are not among them.
     *
     * @throws IllegalArgumentException if the enterprise is too long to become a trap OID
     */
    public Pdu toPdu() {
        List<VarBind> translated = new ArrayList<>(bindings.size() + 4);
        translated.add(VarBind.of(SYS_UP_TIME, timestamp));
        translated.add(VarBind.of(SNMP_TRAP_OID, trapOid()));
        translated.addAll(bindings);
        addMissing(translated, VarBind.of(SNMP_TRAP_ADDRESS, agentAddress));
        addMissing(translated, VarBind.of(SNMP_TRAP_ENTERPRISE, enterprise));
        return Pdu.of(PduType.TRAP, translated);
    }

    private void addMissing(List<VarBind> translated, VarBind more) {
        if (bindings.stream().noneMatch(binding -> binding.name().equals(more.name()))) {
            translated.add(more);
        }
    }

    /**
     * Returns the trap that says the same as a notification of SNMPv2 (RFC 3584 section 3.2), or nothing where there is
     * none: it begins otherwise than with sysUpTime and snmpTrapOID, or carries a Counter64.
     *
     * @param notification a PDU of type trap or inform
     * @param agentAddress where the notification arises; an snmpTrapAddress among its bindings takes precedence
     */
    public static Optional<V1Trap> of(Pdu notification, IpAddress agentAddress) {
        List<VarBind> all = notification.bindings();
        if (all.size() < 2
                || !(all.get(0).value() instanceof TimeTicks upTime)
                || !(all.get(1).value() instanceof Oid trap)
                || trap.size() < 2
                || all.stream().anyMatch(binding -> binding.value() instanceof Counter64)) {
            return Optional.empty();
        }
        List<VarBind> rest = all.subList(2, all.size());
        IpAddress address = find(rest, SNMP_TRAP_ADDRESS, IpAddress.class).orElse(agentAddress);
        if (trap.size() == SNMP_TRAPS.size() + 1
                && trap.startsWith(SNMP_TRAPS)
                && trap.last() >= 1
                && trap.last() <= 6) {
            Oid enterprise = find(rest, SNMP_TRAP_ENTERPRISE, Oid.class).orElse(SNMP_TRAPS);
            return Optional.of(new V1Trap(enterprise, address, (int) trap.last() - 1, 0, upTime, rest));
        }
        Oid parent = trap.parent();
        Oid enterprise = parent.last() == 0 ? parent.parent() : parent;
        return Optional.of(new V1Trap(enterprise, address, ENTERPRISE_SPECIFIC, (int) trap.last(), upTime, rest));
    }

    private static <T> Optional<T> find(List<VarBind> bindings, Oid name, Class<T> type) {
        return bindings.stream()
                .filter(binding -> binding.name().equals(name) && type.isInstance(binding.value()))
                .map(binding -> type.cast(binding.value()))
                .findFirst();
    }
}
