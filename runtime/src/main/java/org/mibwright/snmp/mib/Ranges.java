package org.mibwright.snmp.mib;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.StringJoiner;

/** A union of closed ranges: the effective range or SIZE constraint of a syntax. Empty means unconstrained. */
final class Ranges {
    static final Ranges NONE = new Ranges(new long[0]);

    private final long[] bounds;

    private Ranges(long[] bounds) {
        this.bounds = bounds;
    }

    Ranges or(long low, long high) {
        if (low > high) {
            throw new IllegalArgumentException("range " + low + ".." + high + " is empty");
        }
        long[] more = Arrays.copyOf(bounds, bounds.length + 2);
        more[bounds.length] = low;
        more[bounds.length + 1] = high;
        return new Ranges(more);
    }

    boolean allows(long number) {
        for (int i = 0; i < bounds.length; i += 2) {
            if (number >= bounds[i] && number <= bounds[i + 1]) {
                return true;
            }
        }
        return bounds.length == 0;
    }

    /** The only number allowed, if there is just one. */
    OptionalInt single() {
        return bounds.length == 2 && bounds[0] == bounds[1] ? OptionalInt.of((int) bounds[0]) : OptionalInt.empty();
    }

    @Override
    public String toString() {
        StringJoiner text = new StringJoiner(" | ", "(", ")");
        for (int i = 0; i < bounds.length; i += 2) {
            text.add(bounds[i] == bounds[i + 1] ? Long.toString(bounds[i]) : bounds[i] + ".." + bounds[i + 1]);
        }
        return text.toString();
    }
}
