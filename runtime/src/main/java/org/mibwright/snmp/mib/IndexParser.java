package org.mibwright.snmp.mib;

import java.util.List;
import java.util.OptionalInt;
import org.mibwright.snmp.mib.NameTokens.Token;
import org.mibwright.snmp.smi.Integer32;
import org.mibwright.snmp.smi.OctetString;
import org.mibwright.snmp.smi.Oid;
import org.mibwright.snmp.smi.Opaque;
import org.mibwright.snmp.smi.Value;

/**
 * Reads an index as people write it: numbers, labels of enumerations, texts as their syntax reads them, octets in
 * hexadecimal. Numbers where octets or OIDs belong are arcs that are encoded already. There may be fewer parts than the
 * INDEX clause has, and arcs that no INDEX clause asks for.
 */
final class IndexParser {
    private static final int IP_ADDRESS_SIZE = 4;

    private final List<Token> tokens;
    private final AddressHints hints = new AddressHints();
    private final IndexWriter out = new IndexWriter();
    private int at;

    private IndexParser(List<Token> tokens) {
        this.tokens = tokens;
    }

    /**
     * The arcs of an index.
     *
     * @throws IllegalArgumentException if a part does not fit its syntax
     */
    static Oid parse(List<IndexPart<?>> parts, List<Token> tokens) {
        return new IndexParser(tokens).parse(parts);
    }

    private Oid parse(List<IndexPart<?>> parts) {
        for (IndexPart<?> part : parts) {
            if (at < tokens.size()) {
                append(part, tokens.get(at));
            }
        }
        while (at < tokens.size()) {
            arc("index");
        }
        return out.toOid();
    }

    private void append(IndexPart<?> part, Token token) {
        if (!token.isArc()) {
            Value value = value(part, token);
            checkSize(part, token, value);
            hints.note(part.syntax(), value);
            out.value(part, value);
            at++;
            return;
        }
        switch (part.syntax().base()) {
            case OCTET_STRING, OPAQUE, BITS, OBJECT_IDENTIFIER, ANY -> arcs(part, count(part));
            case IP_ADDRESS -> arcs(part, part.tagged() ? IP_ADDRESS_SIZE + 1 : IP_ADDRESS_SIZE);
            default -> {
                long number = arc(part.name());
                if (number == (int) number) {
                    hints.note(part.syntax(), Integer32.of((int) number));
                }
            }
        }
    }

    /** How many arcs the next part has, given that it is encoded already. */
    private long count(IndexPart<?> part) {
        OptionalInt fixed = part.syntax().fixedSize();
        if (fixed.isPresent()) {
            return fixed.getAsInt();
        }
        boolean all = part.implied() || part.syntax().base() == BaseType.ANY;
        return all ? tokens.size() : arc(part.name());
    }

    private void arcs(IndexPart<?> part, long count) {
        for (long i = 0; i < count && at < tokens.size(); i++) {
            arc(part.name());
        }
    }

    private long arc(String what) {
        Token token = tokens.get(at);
        try {
            if (token.isArc()) {
                long arc = Integer.toUnsignedLong(Integer.parseUnsignedInt(token.text()));
                out.add(arc);
                at++;
                return arc;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + token.text() + "' is over 4294967295", e);
        }
        throw new IllegalArgumentException("'" + token.text() + "' is no number for " + what);
    }

    private Value value(IndexPart<?> part, Token token) {
        Syntax<?> syntax = part.syntax();
        try {
            return switch (syntax.base()) {
                case OCTET_STRING, BITS -> octets(syntax, token);
                case OPAQUE -> new Opaque(octets(syntax, token));
                default -> SyntaxText.parse(syntax, token.text());
            };
        } catch (IllegalArgumentException e) {
            throw mismatch(part, token);
        }
    }

    private OctetString octets(Syntax<?> syntax, Token token) {
        return token.isHex() ? OctetString.fromHex(token.text().substring(2)) : hints.parse(syntax, token.text());
    }

    private static void checkSize(IndexPart<?> part, Token token, Value value) {
        OptionalInt fixed = part.syntax().fixedSize();
        if (fixed.isPresent() && value instanceof OctetString octets && fixed.getAsInt() != octets.length()) {
            throw new IllegalArgumentException(part.name() + " has " + fixed.getAsInt() + " octets, but '"
                    + token.text() + "' makes " + octets.length());
        }
    }

    private static IllegalArgumentException mismatch(IndexPart<?> part, Token token) {
        Syntax<?> syntax = part.syntax();
        String type = syntax.types().isEmpty()
                ? syntax.base().keyword()
                : syntax.types().get(0);
        return new IllegalArgumentException(
                "'" + token.text() + "' does not fit " + part.name() + ", which is " + type);
    }
}
