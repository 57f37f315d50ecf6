package org.mibwright.snmp.internal.usm;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.mibwright.snmp.security.AuthProtocol;
import org.mibwright.snmp.security.PrivProtocol;
import org.mibwright.snmp.smi.OctetString;

/** From passphrases to keys (RFC 3414 section 2.6 and A.2, and the drafts that lengthen keys). Stateless. */
public final class KeyDerivation {
    private static final int EXPANDED = 1 << 20;
    private static final int CHUNK = 4096;

    private KeyDerivation() {}

    /** Returns Ku: the digest of a mebibyte filled with the passphrase over and over. Costs milliseconds. */
    public static byte[] masterKey(AuthProtocol protocol, byte[] passphrase) {
        if (passphrase.length == 0) {
            throw new IllegalArgumentException("empty passphrase");
        }
        int repeats = Math.max(1, CHUNK / passphrase.length);
        byte[] chunk = new byte[repeats * passphrase.length];
        for (int i = 0; i < repeats; i++) {
            System.arraycopy(passphrase, 0, chunk, i * passphrase.length, passphrase.length);
        }
        MessageDigest digest = digest(protocol);
        for (int left = EXPANDED; left > 0; left -= chunk.length) {
            digest.update(chunk, 0, Math.min(left, chunk.length));
        }
        Arrays.fill(chunk, (byte) 0);
        return digest.digest();
    }

    /** Returns Kul: the digest of Ku, the engine ID and Ku. */
    public static byte[] localize(AuthProtocol protocol, byte[] masterKey, OctetString engineId) {
        MessageDigest digest = digest(protocol);
        digest.update(masterKey);
        digest.update(engineId.toBytes());
        digest.update(masterKey);
        return digest.digest();
    }

    /** Returns the localized key of a privacy protocol: Kul, lengthened where it is too short, cut where too long. */
    public static byte[] privacyKey(AuthProtocol auth, PrivProtocol priv, byte[] localizedKey, OctetString engineId) {
        byte[] key = localizedKey;
        while (key.length < priv.keyLength()) {
            key = switch (priv) {
                case TRIPLE_DES, AES_192_REEDER, AES_256_REEDER -> lengthenReeder(auth, key, engineId);
                case DES, AES_128, AES_192, AES_256 -> join(key, digest(auth).digest(key));
            };
        }
        return Arrays.copyOf(key, priv.keyLength());
    }

    /** Returns whether {@link #privacyKey} costs as much as a {@link #masterKey}. */
    static boolean isLengtheningSlow(AuthProtocol auth, PrivProtocol priv) {
        return switch (priv) {
            case TRIPLE_DES, AES_192_REEDER, AES_256_REEDER -> auth.keyLength() < priv.keyLength();
            case DES, AES_128, AES_192, AES_256 -> false;
        };
    }

    /** The Reeder draft takes the last piece of the key as the passphrase of the next. */
    private static byte[] lengthenReeder(AuthProtocol auth, byte[] key, OctetString engineId) {
        byte[] last = Arrays.copyOfRange(key, key.length - auth.keyLength(), key.length);
        return join(key, localize(auth, masterKey(auth, last), engineId));
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }

    static MessageDigest digest(AuthProtocol protocol) {
        try {
            return MessageDigest.getInstance(
                    switch (protocol) {
                        case MD5 -> "MD5";
                        case SHA_1 -> "SHA-1";
                        case SHA_224 -> "SHA-224";
                        case SHA_256 -> "SHA-256";
                        case SHA_384 -> "SHA-384";
                        case SHA_512 -> "SHA-512";
                    });
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java runtime lacks the hash function of " + protocol, e);
        }
    }
}
