package org.mibwright.benchmarks.soak;

import java.util.HexFormat;
import java.util.Random;

/** SNMPv3 messages that are well-formed, and of which nothing is true. */
final class Strangers {
    /**
     * A trap of authPriv with room for an engine ID of 12 octets, a user name of 4, a code of 24 and 32 octets of what might
     * have been encrypted.
     */
    private static final byte[] TEMPLATE = HexFormat.of()
            .parseHex(
                    "307a0201033011020400000001020300ffe3040103020103" // version, msgID, size, flags, model
                            + "0440303e040c800000000000000000000000" // security parameters, engine ID
                            + "0201010201010404000000000418" // boots, time, user, and the code's length
                            + "00".repeat(24)
                            + "0408"
                            + "00".repeat(8)
                            + "0420"
                            + "00".repeat(32));

    private static final int FLAGS_AT = 20;
    private static final int ENGINE_AT = 31;
    private static final int ENGINE_OCTETS = 11;

    private Strangers() {}

    /** A message of an engine and a user that nobody has heard of; with and without the wish for a report. */
    static byte[] message(Random random) {
        byte[] message = TEMPLATE.clone();
        for (int i = ENGINE_AT; i < ENGINE_AT + ENGINE_OCTETS; i++) {
            message[i] = (byte) random.nextInt();
        }
        message[FLAGS_AT] = (byte) (random.nextBoolean() ? 3 : 7);
        return message;
    }
}
