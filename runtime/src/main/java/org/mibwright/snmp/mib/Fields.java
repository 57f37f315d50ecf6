package org.mibwright.snmp.mib;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One line of a module descriptor: a word, then {@code key=value} fields, with tabs between. */
record Fields(String word, Map<String, String> values) {
    static Fields of(String line) {
        String[] parts = line.split("\t");
        Map<String, String> values = new HashMap<>();
        for (int i = 1; i < parts.length; i++) {
            int equals = parts[i].indexOf('=');
            if (equals > 0) {
                values.put(parts[i].substring(0, equals), unescape(parts[i].substring(equals + 1)));
            }
        }
        return new Fields(parts[0], values);
    }

    private static String unescape(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                c = text.charAt(++i);
                plain.append(c == 't' ? '\t' : c == 'n' ? '\n' : c == 'r' ? '\r' : c);
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    Optional<String> get(String key) {
        return Optional.ofNullable(values.get(key));
    }

    String text(String key) {
        return values.getOrDefault(key, "");
    }

    /** The items of a field that has commas between them. */
    List<String> list(String key) {
        String text = text(key);
        return text.isEmpty() ? List.of() : List.of(text.split(","));
    }
}
