package org.mibwright.snmp.internal.usm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mibwright.snmp.security.AuthProtocol;
import org.mibwright.snmp.security.PrivProtocol;
import org.mibwright.snmp.smi.OctetString;

/** Known answers of RFC 3414 appendix A.3 and A.5, and the same input through the hashes of RFC 7860. */
class KeyDerivationTest {
    private static final byte[] PASSPHRASE = "maplesyrup".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NEW_PASSPHRASE = "newsyrup".getBytes(StandardCharsets.US_ASCII);
    private static final OctetString ENGINE = OctetString.fromHex("000000000000000000000002");

    @ParameterizedTest
    @CsvSource({"MD5, 9faf3283884e92834ebc9847d8edd963", "SHA_1, 9fb5cc0381497b3793528939ff788d5d79145211"})
    void rfc3414AppendixA3PassphraseToKey(AuthProtocol protocol, String expected) {
        assertThat(hex(KeyDerivation.masterKey(protocol, PASSPHRASE))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "MD5, 526f5eed9fcce26f8964c2930787d82b",
        "SHA_1, 6695febc9288e36282235fc7151f128497b38f3f",
        "SHA_224, 0bd8827c6e29f8065e08e09237f177e410f69b90e1782be682075674",
        "SHA_256, 8982e0e549e866db361a6b625d84cccc11162d453ee8ce3a6445c2d6776f0f8b",
        "SHA_384, 3b298f16164a11184279d5432bf169e2d2a48307de02b3d3f7e2b4f36eb6f0455a53689a3937eea07319a633d2ccba78",
        "SHA_512, 22a5a36cedfcc085807a128d7bc6c2382167ad6c0dbc5fdff856740f3d84c099"
                + "ad1ea87a8db096714d9788bd544047c9021e4229ce27e4c0a69250adfcffbb0b",
    })
    void rfc3414AppendixA3LocalizedKeys(AuthProtocol protocol, String expected) {
        assertThat(hex(localized(protocol, PASSPHRASE))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "MD5, AES_256, 526f5eed9fcce26f8964c2930787d82bfa24a92467426c2f4b09192be10dfaec",
        "MD5, AES_256_REEDER, 526f5eed9fcce26f8964c2930787d82b79eff44a90650ee0a3a40abfac5acc12",
        "MD5, AES_192, 526f5eed9fcce26f8964c2930787d82bfa24a92467426c2f",
        "MD5, TRIPLE_DES, 526f5eed9fcce26f8964c2930787d82b79eff44a90650ee0a3a40abfac5acc12",
        "SHA_1, AES_256, 6695febc9288e36282235fc7151f128497b38f3f505e07eb9af25568fa1f5dbe",
        "SHA_1, AES_256_REEDER, 6695febc9288e36282235fc7151f128497b38f3f9b8b6d78936ba6e7d19dfd9c",
        "SHA_1, AES_192_REEDER, 6695febc9288e36282235fc7151f128497b38f3f9b8b6d78",
        "SHA_1, AES_128, 6695febc9288e36282235fc7151f1284",
        "SHA_256, AES_128, 8982e0e549e866db361a6b625d84cccc",
        "SHA_256, AES_256, 8982e0e549e866db361a6b625d84cccc11162d453ee8ce3a6445c2d6776f0f8b",
        "SHA_256, AES_256_REEDER, 8982e0e549e866db361a6b625d84cccc11162d453ee8ce3a6445c2d6776f0f8b",
    })
    void privacyKeysInBothDialects(AuthProtocol auth, PrivProtocol priv, String expected) {
        byte[] key = KeyDerivation.privacyKey(auth, priv, localized(auth, PASSPHRASE), ENGINE);
        assertThat(hex(key)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"MD5, 8805615141676cc9196174e742a32551", "SHA_1, 9c1017f4fd483d2de8d5fadbf84392cb06457051"})
    void rfc3414AppendixA5KeyChange(AuthProtocol protocol, String delta) {
        byte[] oldKey = localized(protocol, PASSPHRASE);
        byte[] newKey = localized(protocol, NEW_PASSPHRASE);

        OctetString change = KeyChange.encode(protocol, oldKey, newKey, new byte[oldKey.length]);

        assertThat(hex(change.toBytes())).isEqualTo("00".repeat(oldKey.length) + delta);
        assertThat(KeyChange.decode(protocol, oldKey, change)).isEqualTo(newKey);
    }

    @Test
    void keyChangeIsIteratedForKeysLongerThanTheHash() {
        byte[] oldKey = new byte[32];
        byte[] newKey = localized(AuthProtocol.SHA_256, NEW_PASSPHRASE);

        OctetString change = KeyChange.encode(AuthProtocol.MD5, oldKey, newKey);

        assertThat(change.length()).isEqualTo(64);
        assertThat(KeyChange.decode(AuthProtocol.MD5, oldKey, change)).isEqualTo(newKey);
        assertThat(KeyChange.encode(AuthProtocol.MD5, oldKey, newKey)).isNotEqualTo(change);
    }

    @Test
    void keyChangeOfAWrongLengthIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KeyChange.decode(AuthProtocol.MD5, new byte[16], OctetString.of(new byte[31])))
                .withMessageContaining("32 are needed");
    }

    @Test
    void passphrasesLongerThanTheWorkingBufferCount() {
        byte[] whole = new byte[5000];
        byte[] twice = new byte[10000];
        assertThat(KeyDerivation.masterKey(AuthProtocol.SHA_1, whole))
                .isEqualTo(KeyDerivation.masterKey(AuthProtocol.SHA_1, twice));
        whole[4999] = 1;
        assertThat(KeyDerivation.masterKey(AuthProtocol.SHA_1, whole))
                .isNotEqualTo(KeyDerivation.masterKey(AuthProtocol.SHA_1, twice));
    }

    private static byte[] localized(AuthProtocol protocol, byte[] passphrase) {
        return KeyDerivation.localize(protocol, KeyDerivation.masterKey(protocol, passphrase), ENGINE);
    }

    private static String hex(byte[] octets) {
        return HexFormat.of().formatHex(octets);
    }
}
