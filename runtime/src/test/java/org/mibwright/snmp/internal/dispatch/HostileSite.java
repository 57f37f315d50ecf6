package org.mibwright.snmp.internal.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.mibwright.snmp.Pdu;
import org.mibwright.snmp.PduType;
import org.mibwright.snmp.SnmpVersion;
import org.mibwright.snmp.Target;
import org.mibwright.snmp.VarBind;
import org.mibwright.snmp.agent.SnmpAgent;
import org.mibwright.snmp.internal.ber.BerWriter;
import org.mibwright.snmp.internal.message.MessageReader;
import org.mibwright.snmp.internal.message.PduWriter;
import org.mibwright.snmp.internal.usm.KeyCache;
import org.mibwright.snmp.internal.usm.LocalizedUser;
import org.mibwright.snmp.manager.NotificationReceiver;
import org.mibwright.snmp.manager.ReceivedNotification;
import org.mibwright.snmp.manager.SnmpManager;
import org.mibwright.snmp.security.AuthProtocol;
import org.mibwright.snmp.security.EngineBootsStore;
import org.mibwright.snmp.security.EngineId;
import org.mibwright.snmp.security.PrivProtocol;
import org.mibwright.snmp.security.UsmUser;
import org.mibwright.snmp.smi.Counter32;
import org.mibwright.snmp.smi.Gauge32;
import org.mibwright.snmp.smi.Integer32;
import org.mibwright.snmp.smi.OctetString;
import org.mibwright.snmp.smi.Oid;
import org.mibwright.snmp.smi.TimeTicks;
import org.mibwright.snmp.smi.Value;
import org.mibwright.snmp.testing.AcmeAgent;
import org.mibwright.snmp.testing.AcmeMib;

/** An agent and a notification receiver, a stranger with a socket, and an honest manager who sees whether they still work. */
final class HostileSite implements AutoCloseable {
    private static final UsmUser USER = UsmUser.builder("user")
            .auth(AuthProtocol.SHA_256, "authentication")
            .priv(PrivProtocol.DES, "privacy secret")
            .build();
    private static final UsmUser OPEN = UsmUser.builder("open").build();
    private static final Oid SYS_UP_TIME = Oid.of("1.3.6.1.2.1.1.3.0");
    private static final Oid TRAP_OID = Oid.of("1.3.6.1.6.3.1.1.4.1.0");
    private static final Oid LAST = Oid.of("1.3.6.1.4.1.99999.0.99");
    private static final Oid ENGINE_BOOTS = Oid.of("1.3.6.1.6.3.10.2.1.2.0");

    private final KeyCache keys = new KeyCache(ForkJoinPool.commonPool());
    private final EngineId engine;
    private final AcmeAgent acme;
    private final SnmpManager manager = SnmpManager.open();
    private final DatagramSocket stranger = new DatagramSocket();
    private final BlockingQueue<ReceivedNotification> notifications = new LinkedBlockingQueue<>();
    private final NotificationReceiver receiver;
    private int fence = 1_000_000;

    HostileSite(EngineBootsStore boots) throws IOException {
        this(boots, "under attack");
    }

    HostileSite(EngineBootsStore boots, String name) throws IOException {
        engine = EngineId.ofText(EngineId.EXAMPLE_ENTERPRISE, name);
        // With one thread for all requests, answers come in the order of what they answer.
        acme = new AcmeAgent(SnmpAgent.builder()
                .engine(engine, boots)
                .readWrite(USER)
                .readOnly(OPEN)
                .bindTcp(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .maxThreads(1));
        receiver = NotificationReceiver.builder().bindLoopback().maxThreads(1).open();
        receiver.onAny(notifications::add);
        stranger.setSoTimeout(30_000);
    }

    // What the stranger sends

    void send(byte[] message) throws IOException {
        stranger.send(new DatagramPacket(message, message.length, acme.agent.address()));
    }

    void send(String hex) throws IOException {
        send(HexFormat.of().parseHex(hex));
    }

    void send(SnmpVersion version, Pdu pdu) throws IOException {
        send(message(version, pdu, 7));
    }

    private static byte[] message(SnmpVersion version, Pdu pdu, int id) {
        BerWriter out = new BerWriter();
        PduWriter.message(out, version, OctetString.of("private"), pdu, id);
        return out.toBytes();
    }

    void trap(List<VarBind> bindings) throws IOException {
        byte[] message = message(SnmpVersion.V2C, Pdu.of(PduType.TRAP, bindings), 7);
        stranger.send(new DatagramPacket(message, message.length, receiver.address()));
    }

    private RawV3 plain() throws IOException {
        RawV3 message = new RawV3();
        message.engineId = engine.octets();
        message.contextEngineId = engine.octets();
        message.boots = ((Integer32) value(ENGINE_BOOTS)).value();
        message.user = USER.name();
        return message;
    }

    /** A message with a right code, as only who knows the user's key can make it. */
    RawV3 signed() {
        return with(false);
    }

    /** A message that is encrypted, too. */
    RawV3 sealed() {
        return with(true);
    }

    private RawV3 with(boolean privacy) {
        try {
            LocalizedUser user = keys.localize(USER, engine.octets()).join();
            RawV3 message = plain();
            message.flags = new byte[] {(byte) (RawV3.REPORTABLE | RawV3.AUTH | (privacy ? RawV3.PRIV : 0))};
            message.auth = user.auth();
            message.priv = privacy ? user.priv() : null;
            return message;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    RawV3 signedAs(String user) {
        RawV3 message = signed();
        message.user = OctetString.of(user);
        return message;
    }

    // What comes of it

    /** Everything that the agent has sent to the stranger since it was asked last. */
    List<byte[]> datagrams() throws IOException {
        int last = ++fence;
        send(message(SnmpVersion.V2C, Pdu.of(PduType.GET, AcmeMib.COUNT.instanceOid()), last));
        List<byte[]> all = new ArrayList<>();
        while (true) {
            byte[] next = receive();
            if (isV3(next) || pdu(next).requestId() != last) {
                all.add(next);
            } else {
                return all;
            }
        }
    }

    /** As {@link #datagrams}, decoded. */
    List<Pdu> answers() throws IOException {
        return datagrams().stream()
                .map(message -> isV3(message) ? RawV3.pdu(message) : pdu(message))
                .toList();
    }

    private byte[] receive() throws IOException {
        DatagramPacket packet = new DatagramPacket(new byte[65_535], 65_535);
        stranger.receive(packet);
        return Arrays.copyOf(packet.getData(), packet.getLength());
    }

    private static boolean isV3(byte[] message) {
        return new MessageReader().begin(message, 0, message.length) == SnmpVersion.V3;
    }

    private static Pdu pdu(byte[] message) {
        MessageReader reader = new MessageReader();
        reader.begin(message, 0, message.length);
        reader.community();
        reader.pduHeader();
        return reader.pdu(List.of());
    }

    private Value value(Oid name) throws IOException {
        send(message(SnmpVersion.V2C, Pdu.of(PduType.GET, name), ++fence));
        return pdu(receive()).bindings().get(0).value();
    }

    long counter(String name) throws IOException {
        return ((Counter32) value(Oid.of(name))).value();
    }

    /** Every notification that has come in since this was asked last. */
    List<ReceivedNotification> received() throws IOException, InterruptedException {
        trap(List.of(VarBind.of(SYS_UP_TIME, TimeTicks.of(1)), VarBind.of(TRAP_OID, LAST)));
        List<ReceivedNotification> all = new ArrayList<>();
        while (true) {
            ReceivedNotification next = notifications.poll(30, TimeUnit.SECONDS);
            assertThat(next).isNotNull();
            if (next.oid().equals(LAST)) {
                return all;
            }
            all.add(next);
        }
    }

    int limit() {
        return acme.limit;
    }

    // What honest people see

    Target honest(boolean v3) {
        Target community = acme.target("private");
        return v3 ? Target.builder(community.address()).user(USER).build() : community;
    }

    InetSocketAddress tcp() {
        return acme.agent.addresses().get(1);
    }

    Gauge32 getByTcp() {
        Target target = Target.builder(tcp()).transport(Target.TCP).build();
        return manager.get(target, AcmeMib.COUNT);
    }

    void assertAtWork() throws IOException, InterruptedException {
        assertThat(manager.get(honest(false), AcmeMib.COUNT)).isEqualTo(Gauge32.of(3));
        assertThat(manager.get(honest(true), AcmeMib.COUNT)).isEqualTo(Gauge32.of(3));
        assertThat(getByTcp()).isEqualTo(Gauge32.of(3));
        assertThat(received()).isEmpty();
        assertThat(manager.statistics().retries()).isZero();
    }

    @Override
    public void close() {
        manager.close();
        receiver.close();
        acme.close();
        stranger.close();
    }
}
