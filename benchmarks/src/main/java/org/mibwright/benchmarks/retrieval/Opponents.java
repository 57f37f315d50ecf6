package org.mibwright.benchmarks.retrieval;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.mibwright.snmp.RequestTimeoutException;
import org.mibwright.snmp.Target;
import org.mibwright.snmp.VarBind;
import org.mibwright.snmp.manager.PollResult;
import org.mibwright.snmp.manager.Poller;
import org.mibwright.snmp.manager.SnmpManager;
import org.mibwright.snmp.smi.Oid;
import org.snmp4j.PDU;
import org.snmp4j.smi.OID;
import org.snmp4j.smi.VariableBinding;
import org.snmp4j.util.DefaultPDUFactory;
import org.snmp4j.util.TableEvent;
import org.snmp4j.util.TableUtils;
import org.snmp4j.util.TreeEvent;
import org.snmp4j.util.TreeUtils;

/** What each opponent does in each scenario. */
final class Opponents {
    private static final String MIBWRIGHT = "mibwright";
    private static final String SNMP4J = "snmp4j";
    private static final String TUNED = "snmp4j-tuned";
    private static final String BULK_WALK = "snmpbulkwalk";

    static final List<String> MANAGERS = List.of(MIBWRIGHT, SNMP4J, TUNED);
    static final List<String> WALKERS = List.of(MIBWRIGHT, SNMP4J, TUNED, BULK_WALK, BULK_WALK + "-50");

    private static final int TUNED_REPETITIONS = 50;
    private static final Duration LOSSY_TIMEOUT = Duration.ofMillis(200);
    private static final int LOSSY_RETRIES = 4;
    private static final long PATIENCE = 5000;
    private static final int MOST_OUTSTANDING = 1000;

    private Opponents() {}

    static Pass gets(String opponent, Fleet fleet, int total, int window) {
        return new GetsPass(
                asker(opponent, fleet, PATIENCE, 0), fleet.addresses().size(), total, window, false);
    }

    static Pass coldGets(String opponent, Fleet fleet, int window) {
        int count = fleet.addresses().size();
        return new GetsPass(asker(opponent, fleet, PATIENCE, 1), count, count, window, true);
    }

    private static Supplier<Asker> asker(String opponent, Fleet fleet, long timeout, int retries) {
        return opponent.equals(MIBWRIGHT)
                ? () -> new MibwrightAsker(fleet)
                : () -> new Snmp4jAsker(fleet, opponent.equals(TUNED), timeout, retries);
    }

    /** Ours by a poller, the others by a semaphore around asynchronous requests. */
    static Pass sweep(String opponent, Fleet fleet) {
        int count = fleet.addresses().size();
        if (!opponent.equals(MIBWRIGHT)) {
            return new GetsPass(
                    asker(opponent, fleet, LOSSY_TIMEOUT.toMillis(), LOSSY_RETRIES),
                    count,
                    count,
                    MOST_OUTSTANDING,
                    false);
        }
        Poller poller = Poller.builder(SnmpManager.open())
                .maxOutstanding(MOST_OUTSTANDING)
                .open();
        List<Target> targets = MibwrightAsker.targets(fleet, LOSSY_TIMEOUT, LOSSY_RETRIES);
        return () -> {
            long right = 0;
            for (PollResult<List<VarBind>> result :
                    poller.sweep(targets, (manager, target) -> manager.getAsync(target, MibwrightAsker.NAME))) {
                if (result.value().filter(MibwrightAsker::isRight).isPresent()) {
                    right++;
                } else if (!(result.failure().orElse(null) instanceof RequestTimeoutException)) {
                    throw new IllegalStateException("wrong answer " + result);
                }
            }
            return right;
        };
    }

    /** @param expected how many variables there are; 0 if that changes */
    static Pass walk(String opponent, String address, Oid root, int expected) {
        if (opponent.equals(MIBWRIGHT)) {
            SnmpManager manager = SnmpManager.open();
            Target target = Target.v2c(address, Fleet.COMMUNITY);
            return () -> {
                long count = 0;
                for (VarBind binding : manager.walk(target, root)) {
                    count += binding.isException() ? 0 : 1;
                }
                return checked(count, expected);
            };
        }
        boolean tuned = opponent.equals(TUNED);
        TreeUtils trees = new TreeUtils(Snmp4j.open(tuned, false, Snmp4j.LARGE), new DefaultPDUFactory(PDU.GETBULK));
        if (tuned) {
            trees.setMaxRepetitions(TUNED_REPETITIONS);
        }
        var target = Snmp4j.target(Fleet.parse(address), false, PATIENCE, 1);
        OID subtree = new OID(root.toString());
        return () -> {
            long count = 0;
            for (TreeEvent event : trees.getSubtree(target, subtree)) {
                if (event.isError()) {
                    throw new IllegalStateException(event.getErrorMessage());
                }
                count += event.getVariableBindings().length;
            }
            return checked(count, expected);
        };
    }

    private static long checked(long count, long expected) {
        if (count == 0 || expected > 0 && count != expected) {
            throw new IllegalStateException(count + " values instead of " + expected);
        }
        return count;
    }

    /** A whole table as rows, each cell checked. */
    static Pass table(String opponent, String address) {
        if (opponent.equals(MIBWRIGHT)) {
            SnmpManager manager = SnmpManager.open();
            Target target = Target.v2c(address, Fleet.COMMUNITY);
            return () -> {
                long rows = 0;
                for (WideTable row : manager.table(target, WideTable.TABLE)) {
                    rows += row.isRight() ? 1 : 0;
                }
                return checked(rows * WideTable.COLUMNS, WideTable.CELLS);
            };
        }
        boolean tuned = opponent.equals(TUNED);
        TableUtils tables = new TableUtils(Snmp4j.open(tuned, false, Snmp4j.LARGE), new DefaultPDUFactory(PDU.GETBULK));
        if (tuned) {
            tables.setMaxNumColumnsPerPDU(WideTable.COLUMNS);
            tables.setMaxNumRowsPerPDU(TUNED_REPETITIONS);
        }
        var target = Snmp4j.target(Fleet.parse(address), false, PATIENCE, 1);
        OID[] columns = WideTable.ALL.stream()
                .map(column -> new OID(column.oid().toString()))
                .toArray(OID[]::new);
        return () -> {
            long rows = 0;
            for (TableEvent event : tables.getTable(target, columns, null, null)) {
                if (event.isError()) {
                    throw new IllegalStateException(event.getErrorMessage());
                }
                rows += isRight(event) ? 1 : 0;
            }
            return checked(rows * WideTable.COLUMNS, WideTable.CELLS);
        };
    }

    private static boolean isRight(TableEvent event) {
        for (int i = 0; i < WideTable.COLUMNS; i++) {
            VariableBinding cell = event.getColumns()[i];
            if (cell == null
                    || cell.getVariable().toInt()
                            != WideTable.value(event.getIndex().last(), i + 1)) {
                return false;
            }
        }
        return true;
    }

    static boolean isTool(String opponent) {
        return opponent.startsWith(BULK_WALK);
    }

    /** @param expected how many variables there are; 0 if that changes */
    static ToolPass tool(String opponent, String address, Oid root, int expected) {
        List<String> command = new ArrayList<>(List.of(BULK_WALK, "-v2c", "-c", Fleet.COMMUNITY, "-On"));
        if (!opponent.equals(BULK_WALK)) {
            command.add("-Cr" + TUNED_REPETITIONS);
        }
        command.add(address);
        command.add(root.toString());
        return new ToolPass(expected, command);
    }
}
