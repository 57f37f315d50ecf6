package org.mibwright.snmp.security;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Locale;
import org.mibwright.snmp.smi.OctetString;

/**
 * What a user's key comes from (RFC 3414 section 2.6). Immutable; never shown by {@link #toString()}.
 *
 * <p>A passphrase works with every engine and costs the most; a master key saves the costly step; a localized key works
 * with one engine alone, so that a host which holds it gives away no other.
 */
public final class Secret {
    /** The least number of octets in a passphrase (RFC 3414 section 11.2). */
    public static final int MIN_PASSPHRASE_LENGTH = 8;

    /** The stages on the way from a passphrase to a key. */
    public enum Kind {
        /** The words that a person knows. */
        PASSPHRASE,
        /** The digest of the passphrase, Ku in RFC 3414. */
        MASTER_KEY,
        /** The digest of the master key for one engine, Kul in RFC 3414; long enough for the protocol it is used with. */
        LOCALIZED_KEY
    }

    private final Kind kind;
    private final byte[] octets;

    private Secret(Kind kind, byte[] octets) {
        this.kind = kind;
        this.octets = octets;
    }

    /**
     * Returns a passphrase, in UTF-8.
     *
     * @throws IllegalArgumentException if it has less than {@value #MIN_PASSPHRASE_LENGTH} octets
     */
    public static Secret passphrase(String passphrase) {
        return passphrase(OctetString.of(passphrase));
    }

    /**
     * Returns a passphrase of any octets.
     *
     * @throws IllegalArgumentException if it has less than {@value #MIN_PASSPHRASE_LENGTH} octets
     */
    public static Secret passphrase(OctetString passphrase) {
        if (passphrase.length() < MIN_PASSPHRASE_LENGTH) {
            throw new IllegalArgumentException("passphrase of " + passphrase.length() + " octets; at least "
                    + MIN_PASSPHRASE_LENGTH + " are needed");
        }
        return new Secret(Kind.PASSPHRASE, passphrase.toBytes());
    }

    /** Returns a master key, which must be as long as the keys of the authentication protocol it is made with. */
    public static Secret masterKey(OctetString key) {
        return new Secret(Kind.MASTER_KEY, key.toBytes());
    }

    /** Returns a key that is localized already, which must be as long as the keys of the protocol that uses it. */
    public static Secret localizedKey(OctetString key) {
        return new Secret(Kind.LOCALIZED_KEY, key.toBytes());
    }

    /** Returns what the octets are. */
    public Kind kind() {
        return kind;
    }

    /** Returns the number of octets. */
    public int length() {
        return octets.length;
    }

    /** Returns the octets themselves, in a new array. */
    public byte[] toBytes() {
        return octets.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Secret that && kind == that.kind && MessageDigest.isEqual(octets, that.octets);
    }

    @Override
    public int hashCode() {
        return kind.hashCode() * 31 + Arrays.hashCode(octets);
    }

    /** The kind alone. */
    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
