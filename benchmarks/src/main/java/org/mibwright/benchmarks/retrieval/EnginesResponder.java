package org.mibwright.benchmarks.retrieval;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.mibwright.snmp.VarBind;
import org.mibwright.snmp.internal.dispatch.Dispatcher;
import org.mibwright.snmp.internal.dispatch.Inbound;
import org.mibwright.snmp.internal.dispatch.V3Engine;
import org.mibwright.snmp.internal.transport.IoLoop;
import org.mibwright.snmp.internal.transport.UdpTransport;
import org.mibwright.snmp.internal.usm.KeyCache;
import org.mibwright.snmp.internal.usm.LocalEngine;
import org.mibwright.snmp.internal.usm.SaltSource;
import org.mibwright.snmp.internal.usm.UserTable;
import org.mibwright.snmp.security.EngineBootsStore;
import org.mibwright.snmp.security.EngineId;
import org.mibwright.snmp.smi.OctetString;

/**
 * Many engines of SNMPv3, each at a loopback address of its own, on one thread; they serve all managers alike. Prints the
 * port that they share and runs until it is killed.
 */
public final class EnginesResponder {
    private static final IoLoop.Timers NONE = new IoLoop.Timers() {
        @Override
        public void expire(long nowNanos) {}

        @Override
        public long remaining(long nowNanos) {
            return Long.MAX_VALUE;
        }
    };

    private EnginesResponder() {}

    /** Starts as many engines as the argument says. */
    public static void main(String[] args) throws IOException, InterruptedException {
        int count = Integer.parseInt(args[0]);
        IoLoop loop = new IoLoop("engines", 1, NONE);
        loop.start();
        loop.listen();
        // One cache: all engines have the same user, whose passphrase is digested once.
        KeyCache keys = new KeyCache(ForkJoinPool.commonPool());
        int port = 0;
        for (int i = 0; i < count; i++) {
            EngineId id = EngineId.ofText(EngineId.EXAMPLE_ENTERPRISE, "engine " + i);
            UserTable users = new UserTable(keys, id.octets());
            users.addAll(List.of(Fleet.user()));
            V3Engine engine = new V3Engine(
                    new LocalEngine(id, EngineBootsStore.inMemory(), System::nanoTime), keys, users, new SaltSource());
            InetSocketAddress address = Fleet.member(i, port);
            UdpTransport transport = new UdpTransport(loop, address);
            port = transport.localAddress().getPort();
            new Dispatcher("engine-" + i, EnginesResponder::answer, engine)
                    .transports()
                    .add(transport);
        }
        System.out.println(port);
        Thread.currentThread().join();
    }

    private static boolean answer(Inbound inbound) {
        OctetString value = OctetString.of(Fleet.ANSWER);
        List<VarBind> bindings = inbound.pdu().bindings().stream()
                .map(binding -> VarBind.of(binding.name(), value))
                .toList();
        return inbound.respond(inbound.pdu().response(bindings), inbound.maxResponseSize());
    }
}
