package org.mibwright.snmp.mib;

import org.jspecify.annotations.Nullable;
import org.mibwright.snmp.smi.OctetString;

/**
 * A MacAddress of RFC 2579: an IEEE 802 address in canonical order. Agents have been seen to answer with fewer or more
 * than six octets; those are kept, and {@link #isValid} tells.
 */
public final class MacAddress implements Comparable<MacAddress> {
    private final OctetString octets;

    private MacAddress(OctetString octets) {
        this.octets = octets;
    }

    /** The address in these octets. */
    public static MacAddress of(OctetString octets) {
        return new MacAddress(octets);
    }

    /**
     * The address that a text spells, such as {@code 00:1b:21:3c:4d:5e}; hyphens, dots and single digits will do.
     *
     * @throws IllegalArgumentException if it does not have six octets
     */
    public static MacAddress of(String text) {
        String[] parts = text.split("[:-]");
        StringBuilder hex = new StringBuilder();
        if (parts.length == 6) {
            for (String part : parts) {
                hex.append(part.length() == 1 ? "0" : "").append(part);
            }
        } else {
            hex.append(text.replace(".", ""));
        }
        if (hex.length() != 12) {
            throw new IllegalArgumentException("'" + text + "' is not a MAC address");
        }
        return new MacAddress(OctetString.fromHex(hex.toString()));
    }

    /** The octets as they are on the wire. */
    public OctetString octets() {
        return octets;
    }

    /** Whether it has six octets. */
    public boolean isValid() {
        return octets.length() == 6;
    }

    @Override
    public int compareTo(MacAddress other) {
        return octets.compareTo(other.octets);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MacAddress that && octets.equals(that.octets);
    }

    @Override
    public int hashCode() {
        return octets.hashCode();
    }

    /** Two hexadecimal digits for each octet, with colons between. */
    @Override
    public String toString() {
        return octets.toHex();
    }
}
