package org.mibwright.snmp.security;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.security.SecureRandom;
import java.util.OptionalInt;
import org.mibwright.snmp.smi.OctetString;

/**
 * The name of one SNMP engine among all in an administrative domain, 5 to 32 octets (RFC 3411 section 5, textual
 * convention SnmpEngineID). Immutable and thread-safe.
 *
 * <p>An engine names itself under the private enterprise number of whoever made it. Programs that have one registered
 * with IANA should use it; {@link #EXAMPLE_ENTERPRISE} is there for those that have none.
 */
public final class EngineId implements Comparable<EngineId> {
    /** The enterprise number that RFC 5612 sets aside for examples; Mibwright's own engines use it unless told better. */
    public static final long EXAMPLE_ENTERPRISE = 32473;

    /** The least number of octets. */
    public static final int MIN_LENGTH = 5;
    /** The greatest number of octets. */
    public static final int MAX_LENGTH = 32;

    private static final int HEADER = 5;
    private static final int IPV4 = 1;
    private static final int IPV6 = 2;
    private static final int MAC = 3;
    private static final int TEXT = 4;
    private static final int OCTETS = 5;

    private final OctetString octets;

    private EngineId(OctetString octets) {
        this.octets = octets;
    }

    /**
     * Returns the engine ID of those octets, whatever their format.
     *
     * @throws IllegalArgumentException if they {@linkplain #isValid are not valid}
     */
    public static EngineId of(OctetString octets) {
        if (!isValid(octets)) {
            throw new IllegalArgumentException("not an engine ID: " + (octets.isEmpty() ? "empty" : octets.toHex()));
        }
        return new EngineId(octets);
    }

    /**
     * Returns the engine ID of a hexadecimal text such as {@code 80:00:7e:d9:04:61}, with or without delimiters.
     *
     * @throws IllegalArgumentException if the text or the octets are not valid
     */
    public static EngineId fromHex(String hex) {
        return of(OctetString.fromHex(hex.startsWith("0x") ? hex.substring(2) : hex));
    }

    /** Returns whether octets may be an engine ID: 5 to 32 of them, neither all zero nor all 255. */
    public static boolean isValid(OctetString octets) {
        int length = octets.length();
        if (length < MIN_LENGTH || length > MAX_LENGTH) {
            return false;
        }
        int first = octets.at(0);
        if (first != 0 && first != 0xff) {
            return true;
        }
        for (int i = 1; i < length; i++) {
            if (octets.at(i) != first) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns an engine ID that an administrator has assigned as text (format 4).
     *
     * @param enterprise a private enterprise number, 1..2^31-1
     * @param text 1 to 27 octets in UTF-8
     * @throws IllegalArgumentException if a parameter is out of range
     */
    public static EngineId ofText(long enterprise, String text) {
        return make(enterprise, TEXT, OctetString.of(text));
    }

    /**
     * Returns an engine ID that an administrator has assigned as octets (format 5).
     *
     * @param enterprise a private enterprise number, 1..2^31-1
     * @param octets 1 to 27 octets
     * @throws IllegalArgumentException if a parameter is out of range
     */
    public static EngineId ofOctets(long enterprise, OctetString octets) {
        return make(enterprise, OCTETS, octets);
    }

    /**
     * Returns the engine ID of a host with that IPv4 or IPv6 address (formats 1 and 2).
     *
     * @param enterprise a private enterprise number, 1..2^31-1
     * @throws IllegalArgumentException if the number is out of range
     */
    public static EngineId ofAddress(long enterprise, InetAddress address) {
        return make(enterprise, address instanceof Inet4Address ? IPV4 : IPV6, OctetString.of(address.getAddress()));
    }

    /**
     * Returns the engine ID of a host with that MAC address (format 3).
     *
     * @param enterprise a private enterprise number, 1..2^31-1
     * @throws IllegalArgumentException if the number is out of range or the address not of 6 octets
     */
    public static EngineId ofMac(long enterprise, OctetString mac) {
        if (mac.length() != 6) {
            throw new IllegalArgumentException("MAC address of " + mac.length() + " octets");
        }
        return make(enterprise, MAC, mac);
    }

    /**
     * Returns an engine ID of 12 random octets (format 5): right for an engine whose engineBoots do not outlive it, since
     * no message of an earlier life can be meant for it.
     *
     * @param enterprise a private enterprise number, 1..2^31-1
     * @throws IllegalArgumentException if the number is out of range
     */
    public static EngineId random(long enterprise) {
        byte[] octets = new byte[12];
        new SecureRandom().nextBytes(octets);
        return make(enterprise, OCTETS, OctetString.of(octets));
    }

    private static EngineId make(long enterprise, int format, OctetString rest) {
        if (enterprise < 1 || enterprise > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("enterprise number out of range 1..2147483647: " + enterprise);
        }
        if (rest.isEmpty() || rest.length() > MAX_LENGTH - HEADER) {
            throw new IllegalArgumentException(
                    "engine ID of " + rest.length() + " octets after the format; 1..27 are allowed");
        }
        int number = (int) enterprise;
        OctetString header = OctetString.of(
                (byte) (number >> 24 | 0x80), (byte) (number >> 16), (byte) (number >> 8), (byte) number, (byte)
                        format);
        return new EngineId(header.append(rest));
    }

    /** Returns the octets. */
    public OctetString octets() {
        return octets;
    }

    /** Returns the private enterprise number of whoever made the engine. */
    public long enterprise() {
        return (octets.at(0) & 0x7fL) << 24 | octets.at(1) << 16 | octets.at(2) << 8 | octets.at(3);
    }

    /** Returns the format of RFC 3411, 0..255; nothing for the 12 octets of the format that came before it. */
    public OptionalInt format() {
        return octets.at(0) < 0x80 ? OptionalInt.empty() : OptionalInt.of(octets.at(4));
    }

    /** Orders by octets, as a table's index does not: for stable listings. */
    @Override
    public int compareTo(EngineId other) {
        return octets.compareTo(other.octets);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EngineId that && octets.equals(that.octets);
    }

    @Override
    public int hashCode() {
        return octets.hashCode();
    }

    /** Hexadecimal digits with colons between the octets. */
    @Override
    public String toString() {
        return octets.toHex();
    }
}
