package org.mibwright.snmp.manager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mibwright.snmp.Target;
import org.mibwright.snmp.VarBind;
import org.mibwright.snmp.mib.MibCatalog;
import org.mibwright.snmp.mib.MibModule;
import org.mibwright.snmp.mib.SyntaxException;
import org.mibwright.snmp.smi.Oid;
import org.mibwright.snmp.testing.AcmeAgent;
import org.mibwright.snmp.testing.AcmeMib.State;

/** Managers without generated classes: names, indexes and values as text, by modules that are loaded while they run. */
class UntypedByNameTest {
    private static final String ACME = """
            module\tlanguage=SMIv2
            node\tkind=scalar\tname=acmeCount\toid=1.3.6.1.4.1.99999.1.1\taccess=read-only\tbase=Gauge32\tunits=links
            node\tkind=scalar\tname=acmeLimit\toid=1.3.6.1.4.1.99999.1.2\taccess=read-write\tbase=Integer32\trange=1..100
            node\tkind=row\tname=acmeLinkEntry\toid=1.3.6.1.4.1.99999.1.3.1\taccess=not-accessible
            index\tname=acmeSlot\tbase=Integer32\trange=1..1000
            index\tname=acmeName\timplied=true\tbase=OCTET STRING\trange=1..32\thint=255a
            node\tkind=column\tname=acmeState\toid=1.3.6.1.4.1.99999.1.3.1.3\taccess=read-write\tbase=Integer32\tlabels=up:1,down:2
            node\tkind=column\tname=acmeAlias\toid=1.3.6.1.4.1.99999.1.3.1.4\taccess=read-write\tbase=OCTET STRING\trange=0..16\thint=255a
            node\tkind=notification\tname=acmeDown\toid=1.3.6.1.4.1.99999.0.1
            """;

    private final MibCatalog catalog = MibCatalog.of(List.of(MibModule.parse("ACME-MIB", ACME)));
    private final AcmeAgent acme = new AcmeAgent();
    private final SnmpManager manager = SnmpManager.open();
    private final Target target = acme.target("private");

    @AfterEach
    void close() {
        manager.close();
        acme.close();
    }

    private List<String> formatted(Iterable<VarBind> bindings) {
        List<String> lines = new ArrayList<>();
        bindings.forEach(it -> lines.add(catalog.name(it.name()) + " = " + catalog.format(it.name(), it.value())));
        return lines;
    }

    private VarBind binding(String name, String value) {
        Oid instance = catalog.resolve(name);
        return VarBind.of(instance, catalog.parse(instance, value));
    }

    @Test
    void unrelatedNamesAreAskedForInOneRequest() {
        assertThat(formatted(manager.get(
                        target,
                        catalog.resolve("ACME-MIB::acmeCount.0"),
                        catalog.resolve("acmeState[3][uplink]"),
                        catalog.resolve("acmeAlias", List.of("2", "aa")))))
                .containsExactly(
                        "ACME-MIB::acmeCount.0 = 3 links",
                        "ACME-MIB::acmeState.3.'uplink' = up(1)",
                        "ACME-MIB::acmeAlias.2.'aa' = ");
        assertThat(manager.statistics().messagesOut()).isEqualTo(1);
    }

    @Test
    void valuesAreCastByTheModule() {
        manager.set(target, binding("acmeState.2.'b'", "down"), binding("acmeAlias.2.'b'", "spare"));
        assertThat(acme.links.values()).extracting(link -> link.state).contains(State.DOWN);
        assertThat(formatted(manager.walk(target, catalog.resolve("acmeAlias"))))
                .contains("ACME-MIB::acmeAlias.2.'b' = spare");
        assertThatExceptionOfType(SyntaxException.class).isThrownBy(() -> binding("acmeLimit.0", "101"));
        assertThatExceptionOfType(SyntaxException.class).isThrownBy(() -> binding("acmeState.2.'b'", "sideways"));
    }

    @Test
    void aQueryCanGoOnElsewhere() {
        // What a generator of PySNMP is fed by send(): the next step begins wherever one likes.
        VarBind first = manager.getNext(target, catalog.resolve("acmeState")).get(0);
        VarBind second = manager.getNext(target, first.name()).get(0);
        VarBind elsewhere =
                manager.getNext(target, catalog.resolve("acmeAlias")).get(0);
        assertThat(formatted(List.of(first, second, elsewhere)))
                .containsExactly(
                        "ACME-MIB::acmeState.2.'aa' = up(1)",
                        "ACME-MIB::acmeState.2.'b' = up(1)",
                        "ACME-MIB::acmeAlias.2.'aa' = ");
    }

    @Test
    void notificationsAreNamedToo() throws Exception {
        BlockingQueue<ReceivedNotification> received = new LinkedBlockingQueue<>();
        try (NotificationReceiver receiver =
                NotificationReceiver.builder().bindLoopback().open()) {
            receiver.on(catalog.resolve("ACME-MIB::acmeDown"), received::add);
            Target listener = Target.builder(receiver.address()).build();
            manager.inform(listener, catalog.resolve("acmeDown"), binding("acmeState.2.'b'", "down"));
            ReceivedNotification notification = received.poll(20, TimeUnit.SECONDS);
            assertThat(catalog.name(notification.oid())).isEqualTo("ACME-MIB::acmeDown");
            assertThat(formatted(notification.bindings())).contains("ACME-MIB::acmeState.2.'b' = down(2)");
        }
    }
}
