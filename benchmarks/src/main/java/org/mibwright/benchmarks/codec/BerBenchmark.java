package org.mibwright.benchmarks.codec;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.mibwright.snmp.Pdu;
import org.mibwright.snmp.PduType;
import org.mibwright.snmp.SnmpVersion;
import org.mibwright.snmp.VarBind;
import org.mibwright.snmp.internal.ber.BerWriter;
import org.mibwright.snmp.internal.message.MessageReader;
import org.mibwright.snmp.internal.message.PduWriter;
import org.mibwright.snmp.smi.Counter64;
import org.mibwright.snmp.smi.OctetString;
import org.mibwright.snmp.smi.Oid;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.snmp4j.PDU;
import org.snmp4j.asn1.BERInputStream;

/** A v2c response of one or fifty Counter64s and strings, written and read; SNMP4J's PDU, without the message, beside it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 5, time = 1)
public class BerBenchmark {
    private static final OctetString COMMUNITY = OctetString.of("public");

    /** How many bindings the response has. */
    @Param({"1", "50"})
    int bindings;

    private final BerWriter writer = new BerWriter();
    private final MessageReader reader = new MessageReader();
    private Pdu response = Pdu.of(PduType.RESPONSE);
    private byte[] message = new byte[0];
    private byte[] foreign = new byte[0];

    /** Makes the response, and its octets. */
    @Setup
    public void prepare() throws IOException {
        Oid column = Oid.of("1.3.6.1.2.1.31.1.1.1.6");
        List<VarBind> values = IntStream.rangeClosed(1, bindings)
                .mapToObj(i -> VarBind.of(
                        column.append(i), i % 2 == 0 ? Counter64.of(i * 1_000_003L) : OctetString.of("eth" + i)))
                .toList();
        response = new Pdu(PduType.RESPONSE, 1_234_567_890, 0, 0, values);
        message = write();
        writer.reset();
        PduWriter.pdu(writer, response, response.requestId());
        foreign = writer.toBytes();
        if (!read().equals(response) || readBySnmp4j().size() != bindings) {
            throw new IllegalStateException("what is read is not what was written");
        }
    }

    /** Writes the message into a buffer that is used again. */
    @Benchmark
    public byte[] write() {
        writer.reset();
        PduWriter.message(writer, SnmpVersion.V2C, COMMUNITY, response, response.requestId());
        return writer.toBytes();
    }

    /** Reads the message. */
    @Benchmark
    public Pdu read() {
        reader.begin(message, 0, message.length);
        reader.community();
        reader.pduHeader();
        return reader.pdu(List.of());
    }

    /** Reads the PDU by SNMP4J. */
    @Benchmark
    public PDU readBySnmp4j() throws IOException {
        PDU pdu = new PDU();
        pdu.decodeBER(new BERInputStream(ByteBuffer.wrap(foreign)));
        return pdu;
    }

    /** Reads and writes the PDU by SNMP4J. */
    @Benchmark
    public byte[] readAndWriteBySnmp4j() throws IOException {
        PDU pdu = readBySnmp4j();
        ByteArrayOutputStream out = new ByteArrayOutputStream(pdu.getBERLength());
        pdu.encodeBER(out);
        return out.toByteArray();
    }
}
