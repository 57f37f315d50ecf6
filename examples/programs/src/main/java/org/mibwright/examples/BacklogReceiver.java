package org.mibwright.examples;

import static org.example.mibs.example_queue_mib.ExampleQueueMib.queueBacklog;
import static org.example.mibs.example_queue_mib.QueueEntry.queueState;
import static org.example.mibs.example_queue_mib.QueueEntry.queueWaiting;

import java.net.InetSocketAddress;
import java.util.function.Consumer;
import org.example.mibs.example_queue_mib.QueueEntry.Index;
import org.mibwright.snmp.manager.NotificationReceiver;
import org.mibwright.snmp.manager.ReceivedNotification;

/** Receives what queues say unasked, and makes sentences of it. */
public final class BacklogReceiver implements AutoCloseable {
    private final NotificationReceiver receiver;

    BacklogReceiver(NotificationReceiver.Builder builder, Consumer<String> output) {
        receiver = builder.open();
        receiver.on(queueBacklog, notification -> output.accept(sentence(notification)));
    }

    private static String sentence(ReceivedNotification notification) {
        String queue = notification.index(queueState).map(Index::queueName).orElse("some queue");
        return "%s has a backlog of %s jobs and is %s"
                .formatted(
                        queue,
                        notification.get(queueWaiting).map(Object::toString).orElse("many"),
                        notification.get(queueState).map(Object::toString).orElse("somehow"));
    }

    InetSocketAddress address() {
        return receiver.address();
    }

    @Override
    public void close() {
        receiver.close();
    }

    /** Prints backlogs until it is stopped; the argument is the port. */
    public static void main(String[] args) throws InterruptedException {
        int port = args.length > 0 ? Integer.parseInt(args[0]) : 1162;
        try (BacklogReceiver receiver =
                new BacklogReceiver(NotificationReceiver.builder().bind("127.0.0.1", port), System.out::println)) {
            System.out.println("listening on " + receiver.address());
            Thread.currentThread().join();
        }
    }
}
