package org.mibwright.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.example.mibs.example_queue_mib.ExampleQueueMib.queueAccepting;
import static org.example.mibs.example_queue_mib.QueueEntry.queueAlarms;
import static org.example.mibs.example_queue_mib.QueueEntry.queueWorkers;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.example.mibs.example_queue_mib.QueueAlarms;
import org.example.mibs.example_queue_mib.QueueEntry.Index;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mibwright.snmp.ErrorStatus;
import org.mibwright.snmp.ErrorStatusException;
import org.mibwright.snmp.Target;
import org.mibwright.snmp.agent.SnmpAgent;
import org.mibwright.snmp.manager.NotificationReceiver;
import org.mibwright.snmp.manager.SnmpManager;

/** The application with its agent, the console that manages it, and the receiver of what it says unasked. */
class QueueAgentTest {
    private final JobQueues queues = new JobQueues();
    private final BlockingQueue<String> sentences = new LinkedBlockingQueue<>();
    private BacklogReceiver receiver;
    private QueueAgent agent;
    private SnmpManager manager;
    private Target operator;

    @BeforeEach
    void open() {
        receiver = new BacklogReceiver(NotificationReceiver.builder().bindLoopback(), sentences::add);
        agent = new QueueAgent(
                queues,
                SnmpAgent.builder()
                        .bindLoopback()
                        .readOnly("public")
                        .readWrite("private")
                        .sendInformsTo(Target.builder(receiver.address()).build()));
        manager = SnmpManager.open();
        operator = Target.builder(agent.address()).community("private").build();
        queues.open("print", 2).add(500);
        queues.open("mail", 3);
    }

    @AfterEach
    void close() {
        manager.close();
        agent.close();
        receiver.close();
    }

    @Test
    void theConsoleSeesTheLiveCollection() {
        QueueConsole console = new QueueConsole(manager, operator);
        queues.get("print").work();

        assertThat(console.report())
                .containsExactly(
                        "2 queues",
                        "mail is idle(1): 0 jobs wait, 0 are done, 3 workers",
                        "print is busy(2): 498 jobs wait, 2 are done, 2 workers");

        queues.open("fax", 0);
        assertThat(console.report()).contains("3 queues", "fax is paused(3): 0 jobs wait, 0 are done, 0 workers");
    }

    @Test
    void theConsoleChangesTheApplication() {
        new QueueConsole(manager, operator).employ("print", 7);

        assertThat(queues.get("print").workers()).isEqualTo(7);
        manager.set(operator, queueAccepting, false);
        assertThat(queues.accepting()).isFalse();
    }

    @Test
    void theApplicationRefusesWhatDoesNotFit() {
        QueueConsole console = new QueueConsole(manager, operator);

        assertThatThrownBy(() -> console.employ("print", 0))
                .isInstanceOfSatisfying(
                        ErrorStatusException.class,
                        refusal -> assertThat(refusal.status()).isEqualTo(ErrorStatus.INCONSISTENT_VALUE));
        assertThat(queues.get("print").workers()).isEqualTo(2);
    }

    @Test
    void onlyOperatorsMayWrite() {
        QueueConsole console = new QueueConsole(
                manager, operator.toBuilder().community("public").build());

        assertThatThrownBy(() -> console.employ("print", 7)).isInstanceOf(ErrorStatusException.class);
        assertThat(queues.get("print").workers()).isEqualTo(2);
    }

    @Test
    void aBacklogIsTold() throws InterruptedException {
        agent.check();

        assertThat(sentences.poll(10, TimeUnit.SECONDS)).isEqualTo("print has a backlog of 500 jobs and is busy(2)");
        assertThat(manager.get(operator, queueAlarms.at(new Index("print"))).labels())
                .containsExactly(QueueAlarms.BACKLOG);
    }

    @Test
    void theAgentIsAllThatItsModuleAsksFor() {
        assertThat(agent.compliance().findings()).isEmpty();
    }

    @Test
    void indexAndValuesAreTyped() {
        Long workers = manager.get(operator, queueWorkers.at(new Index("mail")));

        assertThat(workers).isEqualTo(3);
    }
}
