package org.mibwright.snmp.internal.usm;

import java.security.MessageDigest;
import java.security.SecureRandom;
import org.mibwright.snmp.security.AuthProtocol;
import org.mibwright.snmp.smi.OctetString;

/**
 * How a key is changed over SNMP without showing it: the textual convention KeyChange of RFC 3414 section 5, random octets
 * and then the difference between the new key and what those octets make of the old one. Stateless.
 */
public final class KeyChange {
    private KeyChange() {}

    /**
     * Returns the value that changes a localized key to another one of the same length.
     *
     * @param protocol the user's authentication protocol, whose hash is used for privacy keys too
     */
    public static OctetString encode(AuthProtocol protocol, byte[] oldKey, byte[] newKey) {
        byte[] random = new byte[oldKey.length];
        new SecureRandom().nextBytes(random);
        return encode(protocol, oldKey, newKey, random);
    }

    static OctetString encode(AuthProtocol protocol, byte[] oldKey, byte[] newKey, byte[] random) {
        if (newKey.length != oldKey.length || random.length != oldKey.length) {
            throw new IllegalArgumentException("keys of different lengths");
        }
        byte[] delta = mask(protocol, oldKey, random);
        for (int i = 0; i < delta.length; i++) {
            delta[i] ^= newKey[i];
        }
        return OctetString.of(random).append(OctetString.of(delta));
    }

    /**
     * Returns the key that a value changes the old key to.
     *
     * @throws IllegalArgumentException if the value is not twice as long as the key
     */
    public static byte[] decode(AuthProtocol protocol, byte[] oldKey, OctetString change) {
        int length = oldKey.length;
        if (change.length() != 2 * length) {
            throw new IllegalArgumentException(
                    "key change of " + change.length() + " octets; " + 2 * length + " are needed");
        }
        byte[] key = mask(protocol, oldKey, change.substring(0, length).toBytes());
        for (int i = 0; i < length; i++) {
            key[i] ^= (byte) change.at(length + i);
        }
        return key;
    }

    private static byte[] mask(AuthProtocol protocol, byte[] oldKey, byte[] random) {
        MessageDigest digest = KeyDerivation.digest(protocol);
        byte[] mask = new byte[oldKey.length];
        byte[] temp = oldKey;
        for (int at = 0; at < mask.length; at += temp.length) {
            digest.update(temp);
            temp = digest.digest(random);
            System.arraycopy(temp, 0, mask, at, Math.min(temp.length, mask.length - at));
        }
        return mask;
    }
}
