package org.mibwright.snmp.mib;

import java.util.ArrayList;
import java.util.List;
import org.mibwright.snmp.smi.Oid;
import org.mibwright.snmp.smi.Value;

/** Reads the names of instances. */
final class NameParser {
    private final String text;
    private int position;

    private NameParser(String text, int position) {
        this.text = text;
        this.position = position;
    }

    static Oid parse(MibCatalog catalog, String name) {
        String text = name.strip();
        if (isNumeric(text)) {
            return Oid.of(text.startsWith(".") ? text.substring(1) : text);
        }
        int colons = text.indexOf("::");
        String module = colons < 0 ? "" : text.substring(0, colons + 2);
        NameParser parser = new NameParser(text, module.length());
        MibNode node = parser.node(catalog, module);
        List<Token> tokens = parser.tokens();
        return node.oid().append(index(catalog, node, name, tokens));
    }

    private static boolean isNumeric(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'));
    }

    /** One part of an instance suffix, as written. */
    private record Token(String text, boolean arc) {
        boolean isNumber() {
            return arc && isNumeric(text);
        }
    }

    private MibNode node(MibCatalog catalog, String module) {
        if (position < text.length() && text.charAt(position) == '.') {
            position++;
        }
        List<String> path = new ArrayList<>();
        do {
            int start = position;
            while (position < text.length() && isNameCharacter(text.charAt(position))) {
                position++;
            }
            path.add(text.substring(start, position));
        } while (module.isEmpty()
                && position + 1 < text.length()
                && text.charAt(position) == '.'
                && Character.isLetter(text.charAt(position + 1))
                && position++ >= 0);
        String descriptor = path.get(path.size() - 1);
        return catalog.find(module + descriptor)
                .filter(node -> isBelow(catalog, node, path))
                .orElseThrow(() -> unknown(text));
    }

    private static boolean isNameCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_';
    }

    /** Whether the nodes above have the names that a label path gives them; arcs without a name are passed over. */
    private static boolean isBelow(MibCatalog catalog, MibNode node, List<String> path) {
        Oid above = node.oid().parent();
        for (int i = path.size() - 2; i >= 0 && !above.isEmpty(); i--, above = above.parent()) {
            Oid place = above;
            String expected = path.get(i);
            if (catalog.find(place)
                    .filter(known -> known.oid().equals(place) && !known.name().equals(expected))
                    .isPresent()) {
                return false;
            }
        }
        return true;
    }

    private List<Token> tokens() {
        List<Token> tokens = new ArrayList<>();
        while (position < text.length()) {
            char c = text.charAt(position++);
            if (c == '[') {
                tokens.add(new Token(unquote(until(']')), false));
            } else if (c == '.' && position < text.length() && isQuote(text.charAt(position))) {
                tokens.add(new Token(until(text.charAt(position++)), false));
            } else if (c == '.') {
                int start = position;
                while (position < text.length() && text.charAt(position) != '.' && text.charAt(position) != '[') {
                    position++;
                }
                tokens.add(new Token(text.substring(start, position), true));
            } else {
                throw new IllegalArgumentException(
                        "'" + text + "': unexpected '" + c + "' at character " + position + " of the name");
            }
        }
        return tokens;
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }

    private String until(char end) {
        int close = text.indexOf(end, position);
        if (close < 0) {
            throw new IllegalArgumentException("'" + text + "': " + end + " is missing");
        }
        String inside = text.substring(position, close);
        position = close + 1;
        return inside;
    }

    private static String unquote(String text) {
        boolean quoted =
                text.length() >= 2 && isQuote(text.charAt(0)) && text.charAt(text.length() - 1) == text.charAt(0);
        return quoted ? text.substring(1, text.length() - 1) : text;
    }

    private static Oid index(MibCatalog catalog, MibNode node, String name, List<Token> tokens) {
        if (tokens.stream().allMatch(Token::isNumber)) {
            return arcs(tokens);
        }
        List<IndexPart<Value>> parts = catalog.rowOf(node)
                .map(MibNode::index)
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + name + "': " + node.name() + " is no columnar object, so it has no index by value"));
        Oid suffix = Oid.EMPTY;
        int next = 0;
        for (IndexPart<Value> part : parts) {
            if (next == tokens.size()) {
                throw wrongCount(node, parts, next);
            }
            if (tokens.get(next).isNumber()) {
                Oid arcs = arcs(tokens.subList(next, tokens.size()));
                IndexReader in = new IndexReader(arcs);
                in.value(part);
                suffix = suffix.append(arcs.subOid(0, in.position()));
                next += in.position();
            } else {
                Value value = part.syntax().parse(tokens.get(next++).text());
                suffix = suffix.append(new IndexWriter().put(part, value).toOid());
            }
        }
        if (next < tokens.size()) {
            throw wrongCount(node, parts, tokens.size());
        }
        return suffix;
    }

    /** The arcs that stand in front, as far as they are numbers. */
    private static Oid arcs(List<Token> tokens) {
        return Oid.of(tokens.stream()
                .takeWhile(Token::isNumber)
                .mapToLong(token -> Long.parseLong(token.text()))
                .toArray());
    }

    private static IllegalArgumentException wrongCount(MibNode node, List<?> parts, int given) {
        return new IllegalArgumentException(
                node.name() + " has an index of " + parts.size() + " parts, but " + given + " are given");
    }

    static Oid index(MibCatalog catalog, MibNode node, List<String> values) {
        List<IndexPart<Value>> parts = catalog.rowOf(node).map(MibNode::index).orElse(List.of());
        if (parts.size() != values.size()) {
            throw wrongCount(node, parts, values.size());
        }
        IndexWriter out = new IndexWriter();
        for (int i = 0; i < parts.size(); i++) {
            IndexPart<Value> part = parts.get(i);
            out.put(part, part.syntax().parse(values.get(i)));
        }
        return out.toOid();
    }

    static IllegalArgumentException unknown(String name) {
        return new IllegalArgumentException("no MIB module that is known here defines '" + name + "'");
    }
}
