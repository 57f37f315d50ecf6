package org.mibwright.snmp.internal.usm;

import java.security.SecureRandom;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The number of 64 bits that an engine counts up with every message it encrypts, from a random start (RFC 3414 section
 * 8.1.1.1, RFC 3826 section 3.1.2.1). Thread-safe.
 */
public final class SaltSource {
    private final AtomicLong next = new AtomicLong(new SecureRandom().nextLong());

    /** Returns a number that it never returned before. */
    public long next() {
        return next.getAndIncrement();
    }
}
