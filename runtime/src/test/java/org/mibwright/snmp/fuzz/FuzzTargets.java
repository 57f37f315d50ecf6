package org.mibwright.snmp.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.util.List;
import org.mibwright.snmp.MalformedMessageException;
import org.mibwright.snmp.Pdu;
import org.mibwright.snmp.SnmpVersion;
import org.mibwright.snmp.internal.ber.BerReader;
import org.mibwright.snmp.internal.ber.BerWriter;
import org.mibwright.snmp.internal.ber.Tag;
import org.mibwright.snmp.internal.dispatch.Dispatcher;
import org.mibwright.snmp.internal.dispatch.V3Engine;
import org.mibwright.snmp.internal.message.MessageReader;
import org.mibwright.snmp.internal.message.PduWriter;
import org.mibwright.snmp.internal.message.V3Header;
import org.mibwright.snmp.mib.IndexCodec;
import org.mibwright.snmp.mib.IndexPart;
import org.mibwright.snmp.mib.IndexWriter;
import org.mibwright.snmp.mib.Syntax;
import org.mibwright.snmp.mib.SyntaxException;
import org.mibwright.snmp.security.AuthProtocol;
import org.mibwright.snmp.security.EngineBootsStore;
import org.mibwright.snmp.security.EngineId;
import org.mibwright.snmp.security.PrivProtocol;
import org.mibwright.snmp.security.UsmUser;
import org.mibwright.snmp.smi.OctetString;
import org.mibwright.snmp.smi.Oid;
import org.mibwright.snmp.testing.AcmeMib.LinkRow;
import org.mibwright.snmp.transport.Transport;

/** Whatever octets come in, the engine reads them or refuses them, and never fails in another way. */
final class FuzzTargets {
    private static final SocketAddress PEER = new InetSocketAddress(InetAddress.getLoopbackAddress(), 9);

    private FuzzTargets() {}

    /** An engine that confirms whatever it gets; one for all inputs, since opening it costs more than an input. */
    private static final Dispatcher ENGINE = new Dispatcher(
            "fuzz",
            inbound -> inbound.respond(inbound.pdu().response(inbound.pdu().bindings()), inbound.maxResponseSize()),
            engine());

    private static final Silence LINK = new Silence();

    /** The engine that some of the seeds are meant for, with the users that they are from. */
    private static V3Engine engine() {
        V3Engine engine = V3Engine.start(EngineId.ofText(32473, "fuzz"), EngineBootsStore.inMemory());
        engine.users()
                .addAll(List.of(
                        UsmUser.builder("open").build(),
                        UsmUser.builder("user")
                                .auth(AuthProtocol.SHA_256, "authentication")
                                .priv(PrivProtocol.AES_128, "privacy secret")
                                .build()));
        return engine;
    }

    /** An index with a part of each kind that there is. */
    private static final List<IndexPart<?>> EVERY_KIND = List.of(
            IndexPart.of("integer", Syntax.integer32()),
            IndexPart.of("unsigned", Syntax.unsigned32()),
            IndexPart.of("address", Syntax.ipAddress()),
            IndexPart.networkAddress("network", Syntax.ipAddress()),
            IndexPart.of("octets", Syntax.octetString()),
            IndexPart.of("fixed", Syntax.octetString().size(6, 6)),
            IndexPart.of("name", Syntax.oid()),
            IndexPart.implied("rest", Syntax.oid()));

    private static final IndexCodec<List<Object>> CODEC = IndexCodec.of(
            EVERY_KIND,
            FuzzTargets::putAll,
            in -> EVERY_KIND.stream().<Object>map(in::get).toList());

    private static void putAll(List<Object> index, IndexWriter out) {
        for (int i = 0; i < EVERY_KIND.size(); i++) {
            put(EVERY_KIND.get(i), index.get(i), out);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> void put(IndexPart<T> part, Object value, IndexWriter out) {
        out.put(part, (T) value);
    }

    /** A whole datagram, through dispatcher, message processing and security. */
    static void message(byte[] datagram) {
        ENGINE.received(LINK, PEER, datagram.clone(), 0, datagram.length);
    }

    /** A message of SNMPv1 or v2c that is read must be the same after it was written and read again. */
    static void pdu(byte[] datagram) {
        MessageReader reader = new MessageReader();
        try {
            SnmpVersion version = reader.begin(datagram, 0, datagram.length);
            if (version == SnmpVersion.V3) {
                return;
            }
            OctetString community = reader.community();
            if (!reader.pduHeader()) {
                reader.v1Trap().toPdu();
                return;
            }
            Pdu pdu = reader.pdu(List.of());
            BerWriter out = new BerWriter();
            PduWriter.message(out, version, community, pdu, pdu.requestId());
            byte[] again = out.toBytes();
            assertThat(reader.begin(again, 0, again.length)).isEqualTo(version);
            assertThat(reader.community()).isEqualTo(community);
            assertThat(reader.pduHeader()).isTrue();
            assertThat(reader.pdu(List.of())).isEqualTo(pdu);
        } catch (MalformedMessageException e) {
            assertThat(e.offset()).isBetween(0, datagram.length);
        } catch (IllegalArgumentException e) {
            // A trap whose enterprise is too long to become a trap OID.
            assertThat(e).hasMessageContaining("arcs");
        }
    }

    /** What stands before the scoped PDU of an SNMPv3 message. */
    static void securityParameters(byte[] datagram) {
        BerReader ber = new BerReader();
        ber.reset(datagram, 0, datagram.length);
        try {
            ber.enter(Tag.SEQUENCE);
            ber.integer();
            V3Header header = new V3Header();
            header.readGlobal(ber);
            header.readSecurity(ber);
            assertThat(header.macAt() + header.macLength()).isLessThanOrEqualTo(datagram.length);
        } catch (MalformedMessageException e) {
            assertThat(e.offset()).isBetween(0, datagram.length);
        }
    }

    /** An index that decodes must encode to the same suffix. */
    static void index(byte[] octets) {
        ByteBuffer input = ByteBuffer.wrap(octets);
        int[] arcs = new int[Math.min(octets.length / 2, Oid.MAX_SIZE)];
        for (int i = 0; i < arcs.length; i++) {
            // Mostly small arcs, as octets in an index are; sometimes huge ones.
            short next = input.getShort();
            arcs[i] = next < 0 ? next << 16 : next & 0x1ff;
        }
        Oid suffix = Oid.ofArcs(arcs);
        reproduces(LinkRow.TABLE.index(), suffix);
        reproduces(CODEC, suffix);
    }

    private static <I> void reproduces(IndexCodec<I> codec, Oid suffix) {
        try {
            I index = codec.decode(suffix);
            assertThat(codec.encode(index)).isEqualTo(suffix);
        } catch (SyntaxException e) {
            assertThat(e.kind()).isNotNull();
        }
    }

    /** A transport on which everything that is sent vanishes. */
    private static final class Silence implements Transport {
        @Override
        public String scheme() {
            return "silence";
        }

        @Override
        public SocketAddress localAddress() {
            return PEER;
        }

        @Override
        public int maxMessageSize() {
            return 65_507;
        }

        @Override
        public void start(Listener listener) {}

        @Override
        public void send(SocketAddress peer, byte[] buffer, int offset, int length) {}

        @Override
        public void close() {}
    }
}
