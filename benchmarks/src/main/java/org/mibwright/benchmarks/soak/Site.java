package org.mibwright.benchmarks.soak;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.mibwright.snmp.Target;
import org.mibwright.snmp.agent.SetAction;
import org.mibwright.snmp.agent.SnmpAgent;
import org.mibwright.snmp.manager.NotificationReceiver;
import org.mibwright.snmp.manager.SnmpManager;
import org.mibwright.snmp.mib.Access;
import org.mibwright.snmp.mib.Cells;
import org.mibwright.snmp.mib.Column;
import org.mibwright.snmp.mib.IndexCodec;
import org.mibwright.snmp.mib.IndexPart;
import org.mibwright.snmp.mib.Row;
import org.mibwright.snmp.mib.Syntax;
import org.mibwright.snmp.mib.Table;
import org.mibwright.snmp.mib.WritableScalar;
import org.mibwright.snmp.security.AuthProtocol;
import org.mibwright.snmp.security.EngineBootsStore;
import org.mibwright.snmp.security.EngineId;
import org.mibwright.snmp.security.PrivProtocol;
import org.mibwright.snmp.security.UsmUser;
import org.mibwright.snmp.smi.Oid;

/** A manager, an agent, a notification receiver, and somebody who never answers, all on the loopback interface. */
final class Site implements AutoCloseable {
    static final WritableScalar<Integer> LIMIT = WritableScalar.of(
            "soakLimit",
            "1.3.6.1.4.1.32473.9.1",
            Access.READ_WRITE,
            Syntax.integer32().range(0, 1_000_000));
    static final Oid TRAP = Oid.of("1.3.6.1.4.1.32473.9.0.1");
    static final int ROWS = 40;

    private static final UsmUser USER = UsmUser.builder("soak")
            .auth(AuthProtocol.SHA_256, "authentication")
            .priv(PrivProtocol.AES_128, "privacy secret")
            .build();
    private static final IndexPart<Integer> INDEX =
            IndexPart.of("soakIndex", Syntax.integer32().range(1, 1_000_000));

    /** A table of two columns. */
    static final class SoakRow extends Row<Integer> {
        static final Table<SoakRow, Integer> TABLE = Table.of(
                "soakTable",
                "1.3.6.1.4.1.32473.9.2.1",
                IndexCodec.of(List.of(INDEX), (index, out) -> out.put(INDEX, index), in -> in.get(INDEX)),
                SoakRow::new,
                () -> List.of(SoakRow.SQUARE, SoakRow.TEXT));
        static final Column<Integer, Integer> SQUARE =
                TABLE.column(2, "soakSquare", Access.READ_ONLY, Syntax.integer32());
        static final Column<Integer, String> TEXT = TABLE.column(3, "soakText", Access.READ_ONLY, Syntax.text());

        private SoakRow(Cells<Integer> cells) {
            super(cells);
        }

        boolean isRight() {
            int index = index();
            return get(SQUARE).orElse(-1) == index * index
                    && get(TEXT).orElse("").equals("row " + index);
        }
    }

    final SnmpManager manager = SnmpManager.open();
    final SnmpAgent agent;
    final NotificationReceiver receiver;
    final DatagramSocket blackHole;
    final AtomicLong notifications = new AtomicLong();
    private volatile int limit;

    Site() throws IOException {
        InetSocketAddress anywhere = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        blackHole = new DatagramSocket(anywhere);
        agent = SnmpAgent.builder()
                .bind(anywhere)
                .bindTcp(anywhere)
                .readOnly("public")
                .readWrite("private")
                .readWrite(USER)
                .open();
        agent.scalar(LIMIT, () -> limit, value -> SetAction.assign(limit, value, after -> limit = after));
        List<Integer> indexes = IntStream.rangeClosed(1, ROWS).boxed().toList();
        agent.table(
                SoakRow.TABLE,
                () -> indexes,
                row -> row.column(SoakRow.SQUARE, i -> i * i).column(SoakRow.TEXT, i -> "row " + i));
        receiver = NotificationReceiver.builder()
                .bind(anywhere)
                .community("public")
                .user(USER)
                .engine(EngineId.ofText(EngineId.EXAMPLE_ENTERPRISE, "soak receiver"), EngineBootsStore.inMemory())
                .open();
        receiver.onAny(notification -> notifications.incrementAndGet());
    }

    private static Target.Builder at(InetSocketAddress address) {
        return Target.builder(address).timeout(Duration.ofSeconds(2)).retries(3);
    }

    Target v2c() {
        return at(agent.address()).community("private").build();
    }

    Target v3() {
        return at(agent.address()).user(USER).build();
    }

    Target tcp() {
        return at(agent.addresses().get(1)).transport(Target.TCP).build();
    }

    Target receiver(boolean v3) {
        Target.Builder builder = at(receiver.address());
        return v3 ? builder.user(USER).build() : builder.build();
    }

    /** Somebody who never answers. */
    Target silent(boolean v3) {
        Target.Builder builder = Target.builder(blackHole.getLocalSocketAddress())
                .timeout(Duration.ofMillis(100))
                .retries(2);
        return v3 ? builder.user(USER).build() : builder.build();
    }

    @Override
    public void close() {
        manager.close();
        agent.close();
        receiver.close();
        blackHole.close();
    }
}
