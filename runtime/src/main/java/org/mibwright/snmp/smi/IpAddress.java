package org.mibwright.snmp.smi;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** An IPv4 address, four octets in network byte order (RFC 2578 section 7.1.5). */
public final class IpAddress implements Value, Comparable<IpAddress> {
    private final int bits;

    private IpAddress(int bits) {
        this.bits = bits;
    }

    /** Returns the address of those 32 bits, the first octet in the highest. */
    public static IpAddress of(int bits) {
        return new IpAddress(bits);
    }

    /**
     * Returns the address of four octets.
     *
     * @throws IllegalArgumentException if an octet is not in 0..255
     */
    public static IpAddress of(int a, int b, int c, int d) {
        if (((a | b | c | d) & ~0xff) != 0) {
            throw new IllegalArgumentException("IpAddress octet out of range 0..255");
        }
        return new IpAddress(a << 24 | b << 16 | c << 8 | d);
    }

    /** Returns that address. */
    public static IpAddress of(Inet4Address address) {
        byte[] octets = address.getAddress();
        return of(octets[0] & 0xff, octets[1] & 0xff, octets[2] & 0xff, octets[3] & 0xff);
    }

    /**
     * Returns the address of a dotted quad such as {@code 192.0.2.1}. Host names are not looked up.
     *
     * @throws IllegalArgumentException if the text is not four decimal numbers of 0..255
     */
    public static IpAddress of(String dottedQuad) {
        String[] parts = dottedQuad.split("\\.", -1);
        if (parts.length != 4) {
            throw new IllegalArgumentException("not an IPv4 address: '" + dottedQuad + "'");
        }
        int bits = 0;
        for (String part : parts) {
            bits = bits << 8 | octet(part, dottedQuad);
        }
        return new IpAddress(bits);
    }

    private static int octet(String part, String whole) {
        boolean digits = !part.isEmpty() && part.length() <= 3 && part.chars().allMatch(c -> c >= '0' && c <= '9');
        int octet = digits ? Integer.parseInt(part) : 256;
        if (octet > 255) {
            throw new IllegalArgumentException("not an IPv4 address: '" + whole + "'");
        }
        return octet;
    }

    /** Returns the 32 bits of the address, the first octet in the highest. */
    public int bits() {
        return bits;
    }

    /** Returns an octet, 0..255; {@code index} counts from 0 to 3. */
    public int octet(int index) {
        if (index < 0 || index > 3) {
            throw new IndexOutOfBoundsException(index);
        }
        return bits >>> (24 - 8 * index) & 0xff;
    }

    /** Returns the four octets in a new array. */
    public byte[] toBytes() {
        return new byte[] {(byte) (bits >>> 24), (byte) (bits >>> 16), (byte) (bits >>> 8), (byte) bits};
    }

    /** Returns the address in the form that the JDK's networking uses. */
    public Inet4Address toInetAddress() {
        try {
            return (Inet4Address) InetAddress.getByAddress(toBytes());
        } catch (UnknownHostException e) {
            throw new IllegalStateException("four octets are always an address", e);
        }
    }

    /** Orders addresses by their unsigned number. */
    @Override
    public int compareTo(IpAddress other) {
        return Integer.compareUnsigned(bits, other.bits);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IpAddress that && that.bits == bits;
    }

    @Override
    public int hashCode() {
        return Integer.hashCode(bits);
    }

    /** The dotted quad. */
    @Override
    public String toString() {
        return octet(0) + "." + octet(1) + "." + octet(2) + "." + octet(3);
    }
}
