package org.mibwright.snmp.mib;

import java.util.Optional;
import org.mibwright.snmp.smi.Integer32;
import org.mibwright.snmp.smi.IpAddress;
import org.mibwright.snmp.smi.OctetString;
import org.mibwright.snmp.smi.Oid;
import org.mibwright.snmp.smi.Value;

/**
 * Writes an index. Octets are quoted by their DISPLAY-HINT where that can be read back, quoted as they are where they are
 * plain ASCII, else in hexadecimal as {@code 0x001b21}.
 */
final class IndexText {
    private final AddressHints hints = new AddressHints();
    private final StringBuilder out = new StringBuilder();

    private IndexText() {}

    static String format(MibInstance instance) {
        IndexText text = new IndexText();
        for (int i = 0; i < instance.index().size(); i++) {
            text.append(instance.parts().get(i), instance.index().get(i));
        }
        text.arcs(instance.rest());
        return text.out.toString();
    }

    private void append(IndexPart<?> part, Value value) {
        Syntax<?> syntax = part.syntax();
        hints.note(syntax, value);
        if (value instanceof Integer32 number) {
            out.append('.')
                    .append(syntax.labels()
                            .flatMap(labels -> labels.find(number.value()))
                            .map(Label::label)
                            .orElseGet(number::toString));
        } else if (value instanceof OctetString octets) {
            out.append('.').append(octets(part, octets));
        } else if (value instanceof IpAddress && !part.tagged()) {
            out.append('.').append(value);
        } else {
            arcs(new IndexWriter().value(part, value).toOid());
        }
    }

    private void arcs(Oid arcs) {
        if (!arcs.isEmpty()) {
            out.append('.').append(arcs);
        }
    }

    private String octets(IndexPart<?> part, OctetString octets) {
        char quote = !part.implied() && part.syntax().fixedSize().isEmpty() ? '"' : '\'';
        Optional<String> hinted = hints.hint(part.syntax())
                .flatMap(hint -> hint.format(octets).filter(text -> isPlain(text) && readsBack(hint, text, octets)));
        if (hinted.isPresent()) {
            return quoted(hinted.get(), quote);
        }
        String text = octets.toUtf8();
        boolean same = isPlain(text) && hints.parse(part.syntax(), text).equals(octets);
        return same ? quoted(text, quote) : "0x" + octets.toHex().replace(":", "");
    }

    private static boolean readsBack(DisplayHint hint, String text, OctetString octets) {
        if (text.isEmpty()) {
            return octets.isEmpty();
        }
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
