package org.mibwright.cli.lookup;

import java.util.ArrayList;
import java.util.List;
import org.mibwright.cli.lookup.SuffixTokens.Token;
import org.mibwright.compiler.model.BaseType;
import org.mibwright.compiler.model.EffectiveType;
import org.mibwright.compiler.model.IndexPart;
import org.mibwright.compiler.model.NamedNumber;
import org.mibwright.compiler.model.Oid;
import org.mibwright.snmp.smi.IpAddress;
import org.mibwright.snmp.smi.OctetString;

/**
 * Reads an index as people write it into arcs (RFC 2578 section 7.7): numbers as they are, labels of enumerations,
 * quoted or hexadecimal strings with their length where the type asks for one. Numbers where a string belongs are taken
 * for arcs that are encoded already.
 */
final class IndexParser {
    private final List<Token> tokens;
    private final AddressHints hints = new AddressHints();
    private final List<Long> arcs = new ArrayList<>();
    private int at;

    private IndexParser(List<Token> tokens) {
        this.tokens = tokens;
    }

    /**
     * Returns the arcs of an index.
     *
     * @throws LookupException if a part does not fit its type
     */
    static List<Long> parse(List<IndexPart> parts, List<Token> tokens) {
        return new IndexParser(tokens).parse(parts);
    }

    private List<Long> parse(List<IndexPart> parts) {
        for (IndexPart part : parts) {
            if (at == tokens.size()) {
                break;
            }
            append(part, part.syntax().effective());
        }
        while (at < tokens.size()) {
            appendNumber("index");
        }
        return arcs;
    }

    private void append(IndexPart part, EffectiveType type) {
        Token token = tokens.get(at);
        BaseType base = type.base();
        if (base.isNumber()) {
            appendLabelled(part, type, token);
        } else if (token.isNumber()) {
            appendEncoded(part, type);
        } else if (base == BaseType.IP_ADDRESS) {
            appendAddress(part, token);
        } else if (base == BaseType.OCTET_STRING || base == BaseType.BITS || base == BaseType.OPAQUE) {
            appendString(part, type, token);
        } else if (base == BaseType.OBJECT_IDENTIFIER && token.quoted()) {
            appendOid(part, token);
        } else {
            throw mismatch(part, token);
        }
    }

    private void appendLabelled(IndexPart part, EffectiveType type, Token token) {
        if (token.isNumber()) {
            hints.number(type, appendNumber(part.name()));
            return;
        }
        long value = type.namedNumbers().stream()
                .filter(number -> number.label().equals(token.text()))
                .findFirst()
                .map(NamedNumber::value)
                .orElseThrow(() -> mismatch(part, token));
        hints.number(type, value);
        arcs.add(value);
        at++;
    }

    private void appendEncoded(IndexPart part, EffectiveType type) {
        long count;
        if (type.fixedSize().isPresent()) {
            count = type.fixedSize().getAsLong();
        } else if (part.implied() || type.base() == BaseType.UNKNOWN) {
            count = tokens.size() - at;
        } else {
            count = appendNumber(part.name());
        }
        for (long i = 0; i < count && at < tokens.size(); i++) {
            appendNumber(part.name());
        }
    }

    private void appendAddress(IndexPart part, Token token) {
        try {
            for (byte octet : IpAddress.of(token.text()).toBytes()) {
                arcs.add((long) (octet & 255));
            }
            at++;
        } catch (IllegalArgumentException e) {
            throw mismatch(part, token);
        }
    }

    private void appendString(IndexPart part, EffectiveType type, Token token) {
        OctetString octets;
        try {
            if (token.isHex()) {
                octets = OctetString.fromHex(token.text().substring(2));
            } else if (token.quoted()) {
                octets = StringParts.parse(hints.hint(type), token.text());
            } else {
                throw mismatch(part, token);
            }
        } catch (IllegalArgumentException e) {
            throw mismatch(part, token);
        }
        type.fixedSize().ifPresent(size -> {
            if (size != octets.length()) {
                throw new LookupException(
                        part.name() + " has " + size + " octets, but '" + token.text() + "' makes " + octets.length());
            }
        });
        if (StringParts.carriesLength(part)) {
            arcs.add((long) octets.length());
        }
        for (int i = 0; i < octets.length(); i++) {
            arcs.add((long) octets.at(i));
        }
        at++;
    }

    private void appendOid(IndexPart part, Token token) {
        Oid oid;
        try {
            oid = Oid.parse(token.text());
        } catch (IllegalArgumentException e) {
            throw mismatch(part, token);
        }
        if (!part.implied()) {
            arcs.add((long) oid.size());
        }
        for (int i = 0; i < oid.size(); i++) {
            arcs.add(oid.arc(i));
        }
        at++;
    }

    private long appendNumber(String what) {
        Token token = tokens.get(at);
        try {
            long number = Integer.toUnsignedLong(Integer.parseUnsignedInt(token.text()));
            if (!token.isNumber()) {
                throw new NumberFormatException();
            }
            arcs.add(number);
            at++;
            return number;
        } catch (NumberFormatException e) {
            throw new LookupException("'" + token.text() + "' is no number for " + what);
        }
    }

    private static LookupException mismatch(IndexPart part, Token token) {
        return new LookupException("'" + token.text() + "' does not fit " + part.name() + ", which is "
                + part.syntax().name());
    }
}
