package org.mibwright.snmp.internal.usm;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mibwright.snmp.security.PrivProtocol;

class PrivKeyTest {
    private static final int OFFSET = 3;
    private static final int BOOTS = 0x01020304;
    private static final int TIME = 0x05060708;
    private static final long SALT = 0x090a0b0c0d0e0f10L;

    /** The IV of the standard is 00..0f, which boots, time and salt can spell. */
    @Test
    void sp800Appendix38aF313Cfb128Aes128() {
        PrivKey key = new PrivKey(PrivProtocol.AES_128, hex("2b7e151628aed2a6abf7158809cf4f3c"));
        byte[] plain = hex("6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e51"
                + "30c81c46a35ce411e5fbc1191a0a52eff69f2445df4f9b17ad2b417be66c3710");
        byte[] buffer = plain.clone();

        long parameters = key.encrypt(buffer, 0, buffer.length, 0x00010203, 0x04050607, 0x08090a0b0c0d0e0fL);

        assertThat(buffer)
                .isEqualTo(hex("3b3fd92eb72dad20333449f8e83cfb4ac8a64537a0b3a93fcde3cdad9f1ce58b"
                        + "26751f67a3cbb140b1808cf187a4f4dfc04b05357c5d1c0eeac4c66f9ff7f2e6"));
        key.decrypt(buffer, 0, buffer.length, 0x00010203, 0x04050607, parameters);
        assertThat(buffer).isEqualTo(plain);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"DES", "TRIPLE_DES"})
    void aesAgreesWithThePlatformsCfbOnEveryLength(PrivProtocol protocol) throws Exception {
        byte[] secret = secret(protocol);
        byte[] iv =
                ByteBuffer.allocate(16).putInt(BOOTS).putInt(TIME).putLong(SALT).array();
        for (int length = 1; length < 100; length++) {
            Cipher cipher = Cipher.getInstance("AES/CFB/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(secret, "AES"), new IvParameterSpec(iv));
            assertAgrees(new PrivKey(protocol, secret), cipher, length, SALT);
        }
    }

    @ParameterizedTest
    @CsvSource({"DES, DES", "TRIPLE_DES, DESede"})
    void desAgreesWithThePlatformsCbc(PrivProtocol protocol, String algorithm) throws Exception {
        byte[] secret = secret(protocol);
        int cut = secret.length - 8;
        long parameters = (long) BOOTS << 32 | SALT & 0xffff_ffffL;
        byte[] iv = ByteBuffer.allocate(8)
                .putLong(ByteBuffer.wrap(secret).getLong(cut) ^ parameters)
                .array();
        for (int length = 8; length < 104; length += 8) {
            Cipher cipher = Cipher.getInstance(algorithm + "/CBC/NoPadding");
            var key = new SecretKeySpec(Arrays.copyOf(secret, cut), algorithm);
            cipher.init(Cipher.ENCRYPT_MODE, key, new IvParameterSpec(iv));
            assertAgrees(new PrivKey(protocol, secret), cipher, length, parameters);
        }
    }

    private static void assertAgrees(PrivKey key, Cipher oracle, int length, long parameters) throws Exception {
        byte[] plain = new byte[OFFSET + length + 5];
        new Random(length).nextBytes(plain);
        byte[] expected = plain.clone();
        oracle.doFinal(plain, OFFSET, length, expected, OFFSET);
        byte[] buffer = plain.clone();

        assertThat(key.encrypt(buffer, OFFSET, length, BOOTS, TIME, SALT)).isEqualTo(parameters);
        assertThat(buffer).isEqualTo(expected);

        key.decrypt(buffer, OFFSET, length, BOOTS, TIME, parameters);
        assertThat(buffer).isEqualTo(plain);
    }

    @Property(tries = 50)
    void largeMessagesComeBackWhole(@ForAll PrivProtocol protocol, @ForAll @IntRange(min = 1, max = 65_000) int size) {
        PrivKey key = new PrivKey(protocol, secret(protocol));
        int length = key.encryptedLength(size);
        byte[] plain = new byte[length];
        new Random(size).nextBytes(plain);
        byte[] buffer = plain.clone();

        long parameters = key.encrypt(buffer, 0, length, BOOTS, TIME, SALT);
        key.decrypt(buffer, 0, length, BOOTS, TIME, parameters);

        assertThat(buffer).isEqualTo(plain);
    }

    @Test
    void raggedCiphertextIsNotAccepted() {
        PrivKey des = new PrivKey(PrivProtocol.DES, secret(PrivProtocol.DES));
        assertThat(des.accepts(0)).isFalse();
        assertThat(des.accepts(15)).isFalse();
        assertThat(des.accepts(16)).isTrue();
        PrivKey aes = new PrivKey(PrivProtocol.AES_128, secret(PrivProtocol.AES_128));
        assertThat(aes.accepts(0)).isFalse();
        assertThat(aes.accepts(15)).isTrue();
    }

    @Test
    void saltsDoNotRepeatAndStartAnywhere() {
        SaltSource salts = new SaltSource();
        long first = salts.next();
        assertThat(salts.next()).isEqualTo(first + 1);
        assertThat(new SaltSource().next()).isNotEqualTo(first + 2);
    }

    private static byte[] secret(PrivProtocol protocol) {
        byte[] secret = new byte[protocol.keyLength()];
        new Random(3).nextBytes(secret);
        return secret;
    }

    private static byte[] hex(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
