package org.mibwright.cli.lookup;

import java.util.Optional;
import org.mibwright.compiler.model.IndexPart;
import org.mibwright.snmp.mib.DisplayHint;
import org.mibwright.snmp.smi.OctetString;

/**
 * The text of a string in an index: quoted by its DISPLAY-HINT where that can be read back, quoted as it is where it is
 * plain ASCII, else hexadecimal as {@code 0x001b21}. As Net-SNMP has it, double quotes stand for a string that carries
 * its length, single ones for a string of fixed size or an IMPLIED one.
 */
final class StringParts {
    private StringParts() {}

    static String format(IndexPart part, Optional<String> hint, OctetString octets) {
        char quote = carriesLength(part) ? '"' : '\'';
        Optional<String> hinted = hint.map(DisplayHint::of)
                .flatMap(h -> h.format(octets).filter(text -> isPlain(text) && readsBack(h, text, octets)));
        if (hinted.isPresent()) {
            return quoted(hinted.get(), quote);
        }
        String raw = octets.toUtf8();
        return isPlain(raw) ? quoted(raw, quote) : "0x" + octets.toHex().replace(":", "");
    }

    /** The octets of a quoted text: by the DISPLAY-HINT where the text fits it, else its characters. */
    static OctetString parse(Optional<String> hint, String text) {
        if (hint.isPresent() && !text.isEmpty()) {
            try {
                if (DisplayHint.of(hint.get()).parse(text) instanceof OctetString octets) {
                    return octets;
                }
            } catch (IllegalArgumentException e) {
                return OctetString.of(text);
            }
        }
        return OctetString.of(text);
    }

    static boolean carriesLength(IndexPart part) {
        return !part.implied() && part.syntax().effective().fixedSize().isEmpty();
    }

    private static boolean readsBack(DisplayHint hint, String text, OctetString octets) {
        try {
            return hint.parse(text).equals(octets);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c >= ' ' && c <= '~');
    }

    private static String quoted(String text, char quote) {
        StringBuilder out = new StringBuilder(text.length() + 2).append(quote);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == quote || c == '\\') {
                out.append('\\');
            }
            out.append(c);
        }
        return out.append(quote).toString();
    }
}
