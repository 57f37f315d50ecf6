package org.mibwright.compiler.generate.java;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.mibwright.snmp.mib.BaseType;
import org.mibwright.snmp.mib.Label;
import org.mibwright.snmp.mib.Syntax;
import org.mibwright.snmp.mib.SyntaxException;
import org.mibwright.snmp.smi.Counter32;
import org.mibwright.snmp.smi.Gauge32;
import org.mibwright.snmp.smi.Integer32;
import org.mibwright.snmp.smi.IpAddress;
import org.mibwright.snmp.smi.OctetString;
import org.mibwright.snmp.smi.Oid;
import org.mibwright.snmp.smi.Opaque;
import org.mibwright.snmp.smi.TimeTicks;
import org.mibwright.snmp.smi.Value;

/** Makes values that an index can hold, within the constraints of their syntax where that is not too narrow. */
final class RandomValues {
    private static final int TRIES = 500;
    private static final int LONGEST = 120;

    private final Map<Syntax<?>, int[]> lengths = new IdentityHashMap<>();
    private final Random random;

    RandomValues(long seed) {
        random = new Random(seed);
    }

    Value of(Syntax<?> syntax) {
        Value value = any(syntax);
        for (int i = 0; i < TRIES && !allowed(syntax, value); i++) {
            value = any(syntax);
        }
        return value;
    }

    private static boolean allowed(Syntax<?> syntax, Value value) {
        try {
            syntax.check(value);
            return true;
        } catch (SyntaxException e) {
            return false;
        }
    }

    private Value any(Syntax<?> syntax) {
        return switch (syntax.base()) {
            case INTEGER32 -> Integer32.of(number(syntax));
            case UNSIGNED32, GAUGE32 ->
                Gauge32.of(random.nextBoolean() ? number(syntax) : random.nextInt() & 0xffff_ffffL);
            case COUNTER32 -> Counter32.of(random.nextInt() & 0xffff_ffffL);
            case TIME_TICKS -> TimeTicks.of(random.nextInt() & 0xffff_ffffL);
            case IP_ADDRESS -> IpAddress.of(octet(), octet(), octet(), octet());
            case OCTET_STRING, BITS -> OctetString.of(octets(syntax));
            case OPAQUE -> Opaque.of(octets(syntax));
            case OBJECT_IDENTIFIER -> oid();
            case COUNTER64, ANY -> throw new IllegalArgumentException(syntax.base() + " in an index");
        };
    }

    private int number(Syntax<?> syntax) {
        if (syntax.labels().isPresent()) {
            List<Label> labels = new ArrayList<>(syntax.labels().get().all());
            return Math.max(0, labels.get(random.nextInt(labels.size())).number());
        }
        return random.nextInt() >>> 1 + random.nextInt(30);
    }

    private int octet() {
        return random.nextInt(256);
    }

    private byte[] octets(Syntax<?> syntax) {
        int[] lengths = this.lengths.computeIfAbsent(syntax, RandomValues::lengths);
        int longest = random.nextBoolean() ? Math.min(12, lengths.length) : lengths.length;
        byte[] octets = new byte[lengths[random.nextInt(longest)]];
        random.nextBytes(octets);
        return octets;
    }

    /** The lengths that values can have, as far as an index can hold them; all lengths if that leaves none. */
    private static int[] lengths(Syntax<?> syntax) {
        int[] allowed = IntStream.range(0, LONGEST)
                .filter(length -> allowed(syntax, zeros(syntax, length)))
                .toArray();
        return allowed.length > 0 ? allowed : IntStream.range(0, LONGEST).toArray();
    }

    private static Value zeros(Syntax<?> syntax, int length) {
        OctetString octets = OctetString.of(new byte[length]);
        return syntax.base() == BaseType.OPAQUE ? new Opaque(octets) : octets;
    }

    private Oid oid() {
        long[] arcs = new long[2 + random.nextInt(8)];
        for (int i = 0; i < arcs.length; i++) {
            arcs[i] = random.nextInt() & 0xffff_ffffL;
        }
        return Oid.of(arcs);
    }
}
