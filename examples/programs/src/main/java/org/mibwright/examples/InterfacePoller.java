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
import org.mibwright.snmp.manager.SnmpManager;
import org.mibwright.snmp.mib.Column;
import org.mibwright.snmp.smi.Counter64;

/** Polls the interfaces of many devices at once, and says how much traffic there was since the last time. */
public final class InterfacePoller {
    private static final List<Column<IfEntry.Index, ?>> COLUMNS = List.of(ifName, ifHCInOctets, ifHCOutOctets);

    private final SnmpManager manager;
    private final List<Target> targets;
    private final Map<Target, Map<IfEntry.Index, IfXEntry>> before = new HashMap<>();

    InterfacePoller(SnmpManager manager, List<Target> targets) {
        this.manager = manager;
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

    /** Asks all devices at the same time; one that does not answer is left out. */
    List<Traffic> poll() {
        Map<Target, CompletableFuture<List<IfXEntry>>> answers = new HashMap<>();
        for (Target target : targets) {
            answers.put(target, manager.table(target, ifXTable, COLUMNS).toListAsync());
        }
        List<Traffic> traffic = new ArrayList<>();
        for (Target target : targets) {
            List<IfXEntry> rows =
                    answers.get(target).exceptionally(failure -> List.of()).join();
            traffic.addAll(compare(target, rows));
        }
        return traffic;
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
        try (SnmpManager manager = SnmpManager.open()) {
            InterfacePoller poller = new InterfacePoller(manager, targets);
            while (true) {
                poller.poll().forEach(System.out::println);
                Thread.sleep(Duration.ofSeconds(10).toMillis());
            }
        }
    }
}
