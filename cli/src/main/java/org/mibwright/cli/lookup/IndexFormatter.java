package org.mibwright.cli.lookup;

import java.util.List;
import org.mibwright.compiler.model.BaseType;
import org.mibwright.compiler.model.EffectiveType;
import org.mibwright.compiler.model.IndexPart;
import org.mibwright.compiler.model.Oid;
import org.mibwright.snmp.smi.OctetString;

/** Writes the index in an instance's identifier as its types say (RFC 2578 section 7.7); what does not fit stays numbers. */
final class IndexFormatter {
    private final Oid oid;
    private final AddressHints hints = new AddressHints();
    private final StringBuilder out = new StringBuilder();
    private int at;

    private IndexFormatter(Oid oid, int from) {
        this.oid = oid;
        this.at = from;
    }

    /**
     * Returns the index as text, each part with a dot before it.
     *
     * @param parts the index of the row, empty for a scalar
     * @param oid the whole identifier
     * @param from where the index begins
     */
    static String format(List<IndexPart> parts, Oid oid, int from) {
        return new IndexFormatter(oid, from).format(parts);
    }

    private String format(List<IndexPart> parts) {
        for (IndexPart part : parts) {
            if (at == oid.size() || !append(part)) {
                break;
            }
        }
        appendArcs(oid.size() - at);
        return out.toString();
    }

    private boolean append(IndexPart part) {
        EffectiveType type = part.syntax().effective();
        BaseType base = type.base();
        if (base.isNumber()) {
            long number = oid.arc(at++);
            hints.number(type, number);
            out.append('.').append(type.label(number).orElseGet(() -> Long.toString(number)));
            return true;
        }
        return switch (base) {
            case IP_ADDRESS -> appendAddress();
            case OCTET_STRING, BITS, OPAQUE -> appendString(part, type);
            case OBJECT_IDENTIFIER -> appendArcs(part.implied() ? oid.size() - at : oid.arc(at) + 1);
            default -> false;
        };
    }

    private boolean appendAddress() {
        return octets(at, 4) && appendArcs(4);
    }

    private boolean appendString(IndexPart part, EffectiveType type) {
        long length;
        int start = at;
        if (part.implied()) {
            length = oid.size() - at;
        } else if (type.fixedSize().isPresent()) {
            length = type.fixedSize().getAsLong();
        } else {
            length = oid.arc(at);
            start++;
        }
        if (!octets(start, length)) {
            return false;
        }
        byte[] octets = new byte[(int) length];
        for (int i = 0; i < length; i++) {
            octets[i] = (byte) oid.arc(start + i);
        }
        at = start + (int) length;
        out.append('.').append(StringParts.format(part, hints.hint(type), OctetString.of(octets)));
        return true;
    }

    private boolean octets(int start, long count) {
        if (count > oid.size() - start) {
            return false;
        }
        for (int i = start; i < start + count; i++) {
            if (oid.arc(i) > 255) {
                return false;
            }
        }
        return true;
    }

    private boolean appendArcs(long count) {
        if (count > oid.size() - at) {
            return false;
        }
        for (long i = 0; i < count; i++) {
            out.append('.').append(oid.arc(at++));
        }
        return true;
    }
}
