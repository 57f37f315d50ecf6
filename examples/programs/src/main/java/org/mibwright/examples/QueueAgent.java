package org.mibwright.examples;

import static org.example.mibs.example_queue_mib.ExampleQueueMib.queueAccepting;
import static org.example.mibs.example_queue_mib.ExampleQueueMib.queueBacklog;
import static org.example.mibs.example_queue_mib.ExampleQueueMib.queueCount;
import static org.example.mibs.example_queue_mib.QueueEntry.queueAlarms;
import static org.example.mibs.example_queue_mib.QueueEntry.queueDone;
import static org.example.mibs.example_queue_mib.QueueEntry.queueState;
import static org.example.mibs.example_queue_mib.QueueEntry.queueTable;
import static org.example.mibs.example_queue_mib.QueueEntry.queueWaiting;
import static org.example.mibs.example_queue_mib.QueueEntry.queueWorkers;

import java.net.InetSocketAddress;
import java.util.List;
import org.example.mibs.example_queue_mib.QueueAlarms;
import org.example.mibs.example_queue_mib.QueueEntry.Index;
import org.example.mibs.example_smi.ExampleState;
import org.mibwright.snmp.ErrorStatus;
import org.mibwright.snmp.Target;
import org.mibwright.snmp.agent.SetAction;
import org.mibwright.snmp.agent.SnmpAgent;
import org.mibwright.snmp.mib.Bits;
import org.mibwright.snmp.mib.ComplianceReport;
import org.mibwright.snmp.mib.Enumerated;
import org.mibwright.snmp.mib.MibCatalog;
import org.mibwright.snmp.smi.Counter64;
import org.mibwright.snmp.smi.Gauge32;

/**
 * An agent inside an application: serves its job queues as EXAMPLE-QUEUE-MIB, straight from the live collection, lets
 * managers change the number of workers, and tells when a queue has a backlog.
 */
public final class QueueAgent implements AutoCloseable {
    private static final int JOBS_PER_WORKER = 100;

    private final JobQueues queues;
    private final SnmpAgent agent;

    /** Starts the agent; the builder says where it listens and who may ask. */
    public QueueAgent(JobQueues queues, SnmpAgent.Builder builder) {
        this.queues = queues;
        agent = builder.description("Example application with job queues").open();
        agent.scalar(queueCount, () -> Gauge32.of(queues.all().size()));
        agent.scalar(
                queueAccepting,
                queues::accepting,
                wanted -> SetAction.assign(queues.accepting(), wanted, queues::accept));
        agent.table(
                queueTable,
                this::rows,
                row -> row.column(queueState, i -> Enumerated.of(state(queue(i))))
                        .column(queueWaiting, i -> Gauge32.of(queue(i).waiting()))
                        .column(queueDone, i -> Counter64.of(queue(i).done()))
                        .column(queueWorkers, i -> (long) queue(i).workers(), this::employ)
                        .column(queueAlarms, i -> alarms(queue(i))));
    }

    private List<Index> rows() {
        return queues.all().stream().map(queue -> new Index(queue.name())).toList();
    }

    private JobQueue queue(Index index) {
        return queues.get(index.queueName());
    }

    private static ExampleState state(JobQueue queue) {
        if (queue.workers() == 0) {
            return ExampleState.PAUSED;
        }
        return queue.waiting() > 0 ? ExampleState.BUSY : ExampleState.IDLE;
    }

    private static Bits<QueueAlarms> alarms(JobQueue queue) {
        if (queue.waiting() <= (long) queue.workers() * JOBS_PER_WORKER) {
            return Bits.of();
        }
        return queue.workers() == 0 ? Bits.of(QueueAlarms.BACKLOG, QueueAlarms.STALLED) : Bits.of(QueueAlarms.BACKLOG);
    }

    /** SET: refuses to dismiss the last worker of a queue in which jobs wait; type and range were checked before. */
    private SetAction employ(Index index, long workers) {
        JobQueue queue = queue(index);
        if (workers == 0 && queue.waiting() > 0) {
            return SetAction.refuse(ErrorStatus.INCONSISTENT_VALUE);
        }
        return SetAction.assign(queue.workers(), (int) workers, queue::employ);
    }

    /** Sends a notification for every queue with a backlog; to be called now and then. */
    public void check() {
        for (JobQueue queue : queues.all()) {
            if (alarms(queue).contains(QueueAlarms.BACKLOG)) {
                agent.send(queueBacklog, new Index(queue.name()), content -> content.set(queueState, state(queue)));
            }
        }
    }

    /** What the agent lacks of what its MIB module asks for; a test of the application holds it against this. */
    public ComplianceReport compliance() {
        return agent.compliance(MibCatalog.fromClasspath(), "EXAMPLE-QUEUE-MIB::queueCompliance", queueBacklog);
    }

    /** Where the agent listens. */
    public InetSocketAddress address() {
        return agent.address();
    }

    @Override
    public void close() {
        agent.close();
    }

    /** Serves two queues until it is stopped; arguments: the port, and where to send notifications, {@code host:port}. */
    public static void main(String[] args) throws InterruptedException {
        int port = args.length > 0 ? Integer.parseInt(args[0]) : 1161;
        SnmpAgent.Builder builder =
                SnmpAgent.builder().bind("127.0.0.1", port).readOnly("public").readWrite("private");
        if (args.length > 1) {
            builder.sendTrapsTo(Target.v2c(args[1], "public"));
        }
        JobQueues queues = new JobQueues();
        JobQueue mail = queues.open("mail", 4);
        queues.open("print", 1).add(250);
        try (QueueAgent agent = new QueueAgent(queues, builder)) {
            System.out.println("listening on " + agent.address());
            while (true) {
                mail.add(3);
                queues.all().forEach(JobQueue::work);
                agent.check();
                Thread.sleep(1000);
            }
        }
    }
}
