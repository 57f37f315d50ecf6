package org.mibwright.benchmarks.retrieval;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.mibwright.snmp.RequestTimeoutException;
import org.mibwright.snmp.Target;
import org.mibwright.snmp.VarBind;
import org.mibwright.snmp.manager.SnmpManager;
import org.mibwright.snmp.smi.OctetString;
import org.mibwright.snmp.smi.Oid;

/** Mibwright's manager with its defaults. */
final class MibwrightAsker implements Asker {
    static final Oid NAME = Oid.of(Fleet.NAME);
    private static final OctetString ANSWER = OctetString.of(Fleet.ANSWER);

    private final SnmpManager manager = SnmpManager.open();
    private final List<Target> targets;

    MibwrightAsker(Fleet fleet) {
        targets = targets(fleet, Duration.ofSeconds(5), 0);
    }

    static List<Target> targets(Fleet fleet, Duration timeout, int retries) {
        return fleet.addresses().stream()
                .map(address -> {
                    Target.Builder builder = Target.builder(address)
                            .community(Fleet.COMMUNITY)
                            .timeout(timeout)
                            .retries(retries);
                    return fleet.secure() ? builder.user(Fleet.user()).build() : builder.build();
                })
                .toList();
    }

    static boolean isRight(List<VarBind> bindings) {
        return bindings.size() == 1 && bindings.get(0).value().equals(ANSWER);
    }

    @Override
    public void get(int target, Consumer<Outcome> done) {
        manager.getAsync(targets.get(target), NAME).whenComplete((bindings, failure) -> {
            if (bindings != null) {
                done.accept(isRight(bindings) ? Outcome.RIGHT : Outcome.WRONG);
            } else {
                done.accept(failure instanceof RequestTimeoutException ? Outcome.SILENCE : Outcome.WRONG);
            }
        });
    }

    @Override
    public void close() {
        manager.close();
    }
}
