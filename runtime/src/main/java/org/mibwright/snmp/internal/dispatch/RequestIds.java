package org.mibwright.snmp.internal.dispatch;

import java.security.SecureRandom;

/**
 * Request-ids that do not repeat for a long time and that nobody can foresee who has not seen many. Not thread-safe.
 */
final class RequestIds {
    private final int secret;
    private final int multiplier;
    private int counter;

    RequestIds() {
        SecureRandom random = new SecureRandom();
        this.secret = random.nextInt();
        this.multiplier = random.nextInt() | 1;
        this.counter = random.nextInt();
    }

    /** Returns an id of 1..2147483647. */
    int next() {
        int id;
        do {
            int x = counter++ ^ secret;
            x = (x ^ x >>> 16) * 0x7feb352d;
            x = (x ^ x >>> 15) * multiplier;
            id = (x ^ x >>> 16) & 0x7fffffff;
        } while (id == 0);
        return id;
    }
}
