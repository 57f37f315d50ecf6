package org.mibwright.benchmarks.codec;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.mibwright.snmp.mib.IndexCodec;
import org.mibwright.snmp.mib.IndexPart;
import org.mibwright.snmp.mib.Syntax;
import org.mibwright.snmp.smi.IpAddress;
import org.mibwright.snmp.smi.Oid;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Turns indexes into instance suffixes and back: one number, and a number, an address and a name. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 5, time = 1)
public class IndexBenchmark {
    private static final IndexPart<Integer> NUMBER = IndexPart.of("number", Syntax.integer32());
    private static final IndexPart<IpAddress> ADDRESS = IndexPart.of("address", Syntax.ipAddress());
    private static final IndexPart<String> NAME = IndexPart.of("name", Syntax.text());
    private static final IndexCodec<Integer> SHORT =
            IndexCodec.of(List.of(NUMBER), (index, out) -> out.put(NUMBER, index), in -> in.get(NUMBER));
    private static final IndexCodec<Entry> LONG = IndexCodec.of(
            List.of(NUMBER, ADDRESS, NAME),
            (index, out) -> out.put(NUMBER, index.number())
                    .put(ADDRESS, index.address())
                    .put(NAME, index.name()),
            in -> new Entry(in.get(NUMBER), in.get(ADDRESS), in.get(NAME)));

    /** An index of three parts. */
    record Entry(int number, IpAddress address, String name) {}

    private final Entry entry = new Entry(7, IpAddress.of("192.0.2.1"), "GigabitEthernet0/1");
    private Integer number = 42;
    private Oid suffix = Oid.of();

    /** Makes the suffix that is decoded. */
    @Setup
    public void prepare() {
        suffix = LONG.encode(entry);
        if (!LONG.decode(suffix).equals(entry)) {
            throw new IllegalStateException("the index does not survive");
        }
    }

    /** Encodes one number. */
    @Benchmark
    public Oid encodeShort() {
        return SHORT.encode(number);
    }

    /** Encodes three parts. */
    @Benchmark
    public Oid encodeLong() {
        return LONG.encode(entry);
    }

    /** Decodes three parts. */
    @Benchmark
    public Object decodeLong() {
        return LONG.decode(suffix);
    }
}
