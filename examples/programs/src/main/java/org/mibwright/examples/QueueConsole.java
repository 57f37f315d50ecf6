package org.mibwright.examples;

import static org.example.mibs.example_queue_mib.ExampleQueueMib.queueCount;
import static org.example.mibs.example_queue_mib.QueueEntry.queueTable;
import static org.example.mibs.example_queue_mib.QueueEntry.queueWorkers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.example.mibs.example_queue_mib.QueueEntry;
import org.mibwright.snmp.Target;
import org.mibwright.snmp.manager.SnmpManager;

/** A manager of the application's queues, typed by the same classes that its agent uses. */
public final class QueueConsole {
    private final SnmpManager manager;
    private final Target target;

    QueueConsole(SnmpManager manager, Target target) {
        this.manager = manager;
        this.target = target;
    }

    /** A line for each queue. */
    List<String> report() {
        List<String> lines = new ArrayList<>();
        lines.add(manager.get(target, queueCount) + " queues");
        for (QueueEntry row : manager.table(target, queueTable)) {
            lines.add("%s is %s: %s jobs wait, %s are done, %s workers"
                    .formatted(
                            row.index().queueName(),
                            text(row.queueState()),
                            text(row.queueWaiting()),
                            text(row.queueDone()),
                            text(row.queueWorkers())));
        }
        return lines;
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("?");
    }

    /** Changes the number of workers of a queue. */
    void employ(String queue, int workers) {
        manager.set(target, queueWorkers.at(new QueueEntry.Index(queue)), (long) workers);
    }

    /** Prints all queues, or changes one: arguments are the address, and maybe a queue and its number of workers. */
    public static void main(String[] args) {
        try (SnmpManager manager = SnmpManager.open()) {
            QueueConsole console =
                    new QueueConsole(manager, Target.v2c(args[0], args.length > 1 ? "private" : "public"));
            if (args.length > 2) {
                console.employ(args[1], Integer.parseInt(args[2]));
            }
            console.report().forEach(System.out::println);
        }
    }
}
