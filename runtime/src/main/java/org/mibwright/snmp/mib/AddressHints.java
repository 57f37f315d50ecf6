package org.mibwright.snmp.mib;

import java.util.Optional;
import org.mibwright.snmp.smi.Integer32;
import org.mibwright.snmp.smi.OctetString;
import org.mibwright.snmp.smi.Value;

/**
 * The DISPLAY-HINT of the octets in an index: that of an InetAddress depends on the InetAddressType before it (RFC 4001
 * section 3). Not thread-safe.
 */
final class AddressHints {
    private static final DisplayHint IPV4 = DisplayHint.of("1d.1d.1d.1d");
    private static final DisplayHint IPV6 = DisplayHint.of("2x:2x:2x:2x:2x:2x:2x:2x");
    private static final DisplayHint IPV4_WITH_ZONE = DisplayHint.of("1d.1d.1d.1d%4d");
    private static final DisplayHint IPV6_WITH_ZONE = DisplayHint.of("2x:2x:2x:2x:2x:2x:2x:2x%4d");
    private static final DisplayHint NAME = DisplayHint.of("255a");

    private int addressType;

    /** Notes a value of an index, which may be an InetAddressType. */
    void note(Syntax<?> syntax, Value value) {
        if (value instanceof Integer32 integer && syntax.types().contains("InetAddressType")) {
            addressType = integer.value();
        }
    }

    /** The hint for the octets of a syntax. */
    Optional<DisplayHint> hint(Syntax<?> syntax) {
        if (!syntax.types().contains("InetAddress")) {
            return syntax.hint();
        }
        return switch (addressType) {
            case InetAddresses.IPV4 -> Optional.of(IPV4);
            case InetAddresses.IPV6 -> Optional.of(IPV6);
            case InetAddresses.IPV4_WITH_ZONE -> Optional.of(IPV4_WITH_ZONE);
            case InetAddresses.IPV6_WITH_ZONE -> Optional.of(IPV6_WITH_ZONE);
            case InetAddresses.DNS -> Optional.of(NAME);
            default -> syntax.hint();
        };
    }

    /** The octets that a text stands for: by the hint where the text fits it, else its characters. */
    OctetString parse(Syntax<?> syntax, String text) {
        Optional<DisplayHint> hint = hint(syntax);
        if (hint.isPresent() && !text.isEmpty()) {
            try {
                if (hint.get().parse(text) instanceof OctetString octets) {
                    return octets;
                }
            } catch (IllegalArgumentException e) {
                return literal(syntax, text).orElseGet(() -> OctetString.of(text));
            }
        }
        return OctetString.of(text);
    }

    /** The short notation of an IPv6 address. */
    private Optional<OctetString> literal(Syntax<?> syntax, String text) {
        boolean address = addressType == InetAddresses.IPV6 || addressType == InetAddresses.IPV6_WITH_ZONE;
        return address && syntax.types().contains("InetAddress") ? InetAddresses.ofIpv6(text) : Optional.empty();
    }
}
