package org.mibwright.cli.lookup;

import java.util.Optional;
import org.mibwright.compiler.model.EffectiveType;
import org.mibwright.compiler.model.SymbolKey;

/** The DISPLAY-HINT of an InetAddress, which depends on the InetAddressType before it (RFC 4001 section 3). */
final class AddressHints {
    private static final SymbolKey ADDRESS = new SymbolKey("INET-ADDRESS-MIB", "InetAddress");
    private static final SymbolKey TYPE = new SymbolKey("INET-ADDRESS-MIB", "InetAddressType");
    private long addressType;

    /** Notes a number of an index that may be an InetAddressType. */
    void number(EffectiveType type, long value) {
        if (type.chain().contains(TYPE)) {
            addressType = value;
        }
    }

    /** Returns the hint for the octets of an index part. */
    Optional<String> hint(EffectiveType type) {
        if (!type.chain().contains(ADDRESS)) {
            return type.displayHint();
        }
        return switch ((int) addressType) {
            case 1 -> Optional.of("1d.1d.1d.1d");
            case 2 -> Optional.of("2x:2x:2x:2x:2x:2x:2x:2x");
            case 3 -> Optional.of("1d.1d.1d.1d%4d");
            case 4 -> Optional.of("2x:2x:2x:2x:2x:2x:2x:2x%4d");
            case 16 -> Optional.of("255a");
            default -> type.displayHint();
        };
    }
}
