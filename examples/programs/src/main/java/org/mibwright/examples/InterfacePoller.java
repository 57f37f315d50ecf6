package org.mibwright.examples;

import static org.mibwright.mibs.if_mib.IfXEntry.ifHCInOctets;
import static org.mibwright.mibs.if_mib.IfXEntry.ifHCOutOctets;
import static org.mibwright.mibs.if_mib.IfXEntry.ifName;
import static org.mibwright.mibs.if_mib.IfXEntry.ifXTable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.mibwright.mibs.if_mib.IfEntry;
import org.mibwright.mibs.if_mib.IfXEntry;
import org.mibwright.snmp.Target;
import org.mibwright.snmp.manager.PollResult;
import org.mibwright.snmp.manager.Poller;
import org.mibwright.snmp.manager.SnmpManager;
import org.mibwright.snmp.mib.Column;
import org.mibwright.snmp.smi.Counter64;

/** Polls the interfaces of many devices at once, and says how much traffic there was since the last time. */
public final class InterfacePoller {
    private static final List<Column<IfEntry.Index, ?>> COLUMNS = List.of(ifName, ifHCInOctets, ifHCOutOctets);

    private final Poller poller;
    private final List<Target> targets;
    private final Map<Target, Map<IfEntry.Index, IfXEntry>> before = new HashMap<>();

    InterfacePoller(Poller poller, List<Target> targets) {
        this.poller = poller;
        this.targets = targets;
    }

    /**
     * The octets of an interface since the last poll.
     *
     * @param device what was polled
     * @param name the interface's name
     * @param in octets received
     * @param out octets sent
     */
    record Traffic(Target device, String name, long in, long out) {}

    /** Asks all devices, as many at the same time as the poller may; one that does not answer is left out. */
    List<Traffic> poll() {
        List<Traffic> traffic = new ArrayList<>();
        for (PollResult<List<IfXEntry>> result : poller.sweep(targets, InterfacePoller::query)) {
            result.value().ifPresent(rows -> traffic.addAll(compare(result.target(), rows)));
        }
        return traffic;
    }

    private static CompletableFuture<List<IfXEntry>> query(SnmpManager manager, Target target) {
        return manager.table(target, ifXTable, COLUMNS).toListAsync();
    }

    private List<Traffic> compare(Target target, List<IfXEntry> rows) {
        Map<IfEntry.Index, IfXEntry> last = before.computeIfAbsent(target, unused -> new HashMap<>());
        List<Traffic> traffic = new ArrayList<>();
        for (IfXEntry row : rows) {
            IfXEntry earlier = last.put(row.index(), row);
            if (earlier != null) {
                traffic.add(new Traffic(
                        target,
                        row.ifName().orElse("?"),
                        delta(row.ifHCInOctets(), earlier.ifHCInOctets()),
                        delta(row.ifHCOutOctets(), earlier.ifHCOutOctets())));
            }
        }
        return traffic;
    }

    private static long delta(Optional<Counter64> now, Optional<Counter64> earlier) {
        return now.flatMap(value -> earlier.map(value::deltaSince)).orElse(0L);
    }

    /** Polls every ten seconds until it is stopped; the arguments are the devices. */
    public static void main(String[] args) throws InterruptedException {
        List<Target> targets = new ArrayList<>();
        for (String device : args) {
            targets.add(Target.v2c(device, "public"));
        }
        try (SnmpManager manager = SnmpManager.open();
                Poller poller = Poller.builder(manager).maxOutstanding(200).open()) {
            InterfacePoller interfaces = new InterfacePoller(poller, targets);
            while (true) {
                interfaces.poll().forEach(System.out::println);
                Thread.sleep(Duration.ofSeconds(10).toMillis());
            }
        }
    }
}
