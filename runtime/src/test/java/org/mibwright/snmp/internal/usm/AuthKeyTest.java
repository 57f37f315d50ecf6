package org.mibwright.snmp.internal.usm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mibwright.snmp.security.AuthProtocol;

class AuthKeyTest {
    private static final int OFFSET = 7;
    private static final int LENGTH = 200;
    private static final int MAC_AT = OFFSET + 60;

    @ParameterizedTest
    @CsvSource({
        "MD5, HmacMD5", "SHA_1, HmacSHA1", "SHA_224, HmacSHA224",
        "SHA_256, HmacSHA256", "SHA_384, HmacSHA384", "SHA_512, HmacSHA512"
    })
    void codeIsTheTruncatedHmacOfTheMessageWithZerosInItsPlace(AuthProtocol protocol, String algorithm)
            throws Exception {
        byte[] message = message(protocol);
        byte[] secret = secret(protocol);
        Mac mac = Mac.getInstance(algorithm);
        mac.init(new SecretKeySpec(secret, algorithm));
        mac.update(message, OFFSET, LENGTH);
        byte[] expected = Arrays.copyOf(mac.doFinal(), protocol.macLength());

        new AuthKey(protocol, secret).sign(message, OFFSET, LENGTH, MAC_AT);

        assertThat(Arrays.copyOfRange(message, MAC_AT, MAC_AT + protocol.macLength()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void everyChangedBitAndEveryWrongLengthIsNoticed(AuthProtocol protocol) {
        AuthKey key = new AuthKey(protocol, secret(protocol));
        byte[] message = message(protocol);
        key.sign(message, OFFSET, LENGTH, MAC_AT);

        int macLength = protocol.macLength();
        assertThat(key.verify(message, OFFSET, LENGTH, MAC_AT, macLength)).isTrue();
        for (int at = OFFSET; at < OFFSET + LENGTH; at++) {
            message[at] ^= 0x10;
            assertThat(key.verify(message, OFFSET, LENGTH, MAC_AT, macLength)).isFalse();
            message[at] ^= 0x10;
        }
        for (int length : new int[] {0, 1, macLength - 1, macLength + 1}) {
            assertThat(key.verify(message, OFFSET, LENGTH, MAC_AT, length)).isFalse();
        }
        assertThat(key.verify(message, OFFSET, LENGTH, MAC_AT, macLength)).isTrue();
    }

    @Test
    void manyThreadsShareAKey() {
        AuthKey key = new AuthKey(AuthProtocol.SHA_256, secret(AuthProtocol.SHA_256));
        byte[] signed = message(AuthProtocol.SHA_256);
        key.sign(signed, OFFSET, LENGTH, MAC_AT);

        boolean all = IntStream.range(0, 2000).parallel().allMatch(i -> {
            byte[] copy = signed.clone();
            boolean right = key.verify(copy, OFFSET, LENGTH, MAC_AT, 24);
            copy[OFFSET] ^= 1;
            return right && !key.verify(copy, OFFSET, LENGTH, MAC_AT, 24);
        });

        assertThat(all).isTrue();
    }

    private static byte[] message(AuthProtocol protocol) {
        byte[] message = new byte[OFFSET + LENGTH + 5];
        new Random(1).nextBytes(message);
        Arrays.fill(message, MAC_AT, MAC_AT + protocol.macLength(), (byte) 0);
        return message;
    }

    private static byte[] secret(AuthProtocol protocol) {
        byte[] secret = new byte[protocol.keyLength()];
        new Random(2).nextBytes(secret);
        return secret;
    }
}
