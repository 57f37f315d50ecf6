package org.mibwright.compiler.generate.java;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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
    private static final int TRIES = 4000;

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
            case OCTET_STRING, BITS -> OctetString.of(octets());
            case OPAQUE -> Opaque.of(octets());
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

    private byte[] octets() {
        byte[] octets = new byte[random.nextInt(random.nextBoolean() ? 12 : 64)];
        random.nextBytes(octets);
        return octets;
    }

    private Oid oid() {
        long[] arcs = new long[2 + random.nextInt(8)];
        for (int i = 0; i < arcs.length; i++) {
            arcs[i] = random.nextInt() & 0xffff_ffffL;
        }
        return Oid.of(arcs);
    }
}
