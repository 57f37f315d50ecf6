package org.mibwright.benchmarks.engine;

import java.time.Duration;
import java.util.List;
import java.util.function.IntConsumer;
import org.mibwright.snmp.RequestTimeoutException;
import org.mibwright.snmp.SnmpException;
import org.mibwright.snmp.Target;
import org.mibwright.snmp.VarBind;
import org.mibwright.snmp.manager.SnmpManager;
import org.mibwright.snmp.smi.Integer32;
import org.mibwright.snmp.smi.Oid;

/** Mibwright's manager, with defaults or with futures completed on the receiving thread. */
final class MibwrightClient implements Client {
    private static final Oid NAME = Oid.of("1.3.6.1.2.1.1.3.0");

    private final SnmpManager manager;
    private final Target target;

    MibwrightClient(int port, boolean direct, boolean secure) {
        SnmpManager.Builder builder = SnmpManager.builder();
        manager = direct ? builder.executor(Runnable::run).open() : builder.open();
        Target.Builder peer = Target.builder("127.0.0.1", port)
                .timeout(Duration.ofMillis(TIMEOUT_MILLIS))
                .retries(0);
        target = secure ? peer.user(SecureResponder.user()).build() : peer.build();
    }

    @Override
    public void get(IntConsumer done) {
        manager.getAsync(target, NAME)
                .whenComplete((bindings, failure) -> done.accept(failure == null ? value(bindings) : failed(failure)));
    }

    @Override
    public int get() {
        try {
            return value(manager.get(target, NAME));
        } catch (SnmpException e) {
            return failed(e);
        }
    }

    private static int failed(Throwable failure) {
        return failure instanceof RequestTimeoutException ? LOST : WRONG;
    }

    private static int value(List<VarBind> bindings) {
        return bindings.get(0).value() instanceof Integer32 integer ? integer.value() : WRONG;
    }

    @Override
    public void close() {
        manager.close();
    }
}
