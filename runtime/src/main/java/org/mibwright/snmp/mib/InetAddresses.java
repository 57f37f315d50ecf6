package org.mibwright.snmp.mib;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import org.mibwright.snmp.smi.OctetString;

/**
 * Addresses in the form of RFC 4001: an InetAddress, whose octets mean something only beside an InetAddressType. Both
 * are objects of their own, mostly of the same row.
 */
public final class InetAddresses {
    static final int IPV4 = 1;
    static final int IPV6 = 2;
    static final int IPV4_WITH_ZONE = 3;
    static final int IPV6_WITH_ZONE = 4;
    static final int DNS = 16;
    private static final int IPV4_LENGTH = 4;
    private static final int IPV6_LENGTH = 16;
    private static final int ZONE_LENGTH = 4;

    private InetAddresses() {}

    /**
     * The address that octets of a type stand for. The zone of an IPv6 address becomes its scope; that of an IPv4 address
     * is dropped. No name is looked up.
     *
     * @param type the InetAddressType
     * @param address the InetAddress
     * @return nothing if the type is neither IPv4 nor IPv6, or the octets are not as many as the type asks for
     */
    public static Optional<InetAddress> decode(Enumerated<?> type, OctetString address) {
        byte[] octets = address.toBytes();
        return switch (type.number()) {
            case IPV4 -> address(octets, IPV4_LENGTH, 0);
            case IPV4_WITH_ZONE -> address(octets, IPV4_LENGTH, ZONE_LENGTH);
            case IPV6 -> address(octets, IPV6_LENGTH, 0);
            case IPV6_WITH_ZONE -> address(octets, IPV6_LENGTH, ZONE_LENGTH);
            default -> Optional.empty();
        };
    }

    private static Optional<InetAddress> address(byte[] octets, int length, int zoneLength) {
        if (octets.length != length + zoneLength) {
            return Optional.empty();
        }
        byte[] address = Arrays.copyOf(octets, length);
        try {
            return Optional.of(
                    length == IPV4_LENGTH
                            ? InetAddress.getByAddress(address)
                            : Inet6Address.getByAddress(null, address, zone(octets, length)));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    /** The zone index after an address, or -1, which is no scope, where there is none. */
    private static int zone(byte[] octets, int from) {
        if (octets.length == from) {
            return -1;
        }
        int zone = 0;
        for (int i = from; i < octets.length; i++) {
            zone = zone << 8 | octets[i] & 0xff;
        }
        return zone;
    }

    /** The number of the InetAddressType of an address: 1 or 2, or 4 for an IPv6 address with a scope. */
    public static int typeOf(InetAddress address) {
        if (address instanceof Inet6Address six) {
            return six.getScopeId() == 0 ? IPV6 : IPV6_WITH_ZONE;
        }
        return IPV4;
    }

    /** The octets of an address, as {@link #typeOf} asks for them. */
    public static OctetString encode(InetAddress address) {
        byte[] octets = address.getAddress();
        if (typeOf(address) != IPV6_WITH_ZONE) {
            return OctetString.of(octets);
        }
        int zone = ((Inet6Address) address).getScopeId();
        byte[] zoned = Arrays.copyOf(octets, IPV6_LENGTH + ZONE_LENGTH);
        for (int i = 0; i < ZONE_LENGTH; i++) {
            zoned[IPV6_LENGTH + i] = (byte) (zone >>> 8 * (ZONE_LENGTH - 1 - i));
        }
        return OctetString.of(zoned);
    }

    /** The octets of an IPv6 address in any notation of RFC 4291 section 2.2; nothing for another text. */
    static Optional<OctetString> ofIpv6(String text) {
        // A text with a colon is never looked up as a name.
        if (text.indexOf(':') < 0 || !text.chars().allMatch(c -> c == ':' || c == '.' || Character.digit(c, 16) >= 0)) {
            return Optional.empty();
        }
        try {
            byte[] octets = InetAddress.getByName(text).getAddress();
            return octets.length == IPV6_LENGTH ? Optional.of(OctetString.of(octets)) : Optional.empty();
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }
}
