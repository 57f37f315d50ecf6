package org.mibwright.cli.demo;

import java.util.ArrayList;
import java.util.List;

/** The lines of a generated class that tell most: its heading, a column and its index. */
final class Excerpt {
    private static final List<String> MARKS =
            List.of("public final class ", "static final WritableColumn<", "record Index(");

    private Excerpt() {}

    static List<String> of(List<String> source) {
        List<String> lines = new ArrayList<>();
        for (String mark : MARKS) {
            for (int i = 0; i < source.size(); i++) {
                if (source.get(i).contains(mark)) {
                    statement(source, i, lines);
                    break;
                }
            }
        }
        return lines;
    }

    private static void statement(List<String> source, int from, List<String> lines) {
        if (!lines.isEmpty()) {
            lines.add("    ...");
        }
        for (int i = from; i < source.size(); i++) {
            lines.add(source.get(i));
            if (source.get(i).endsWith("{") || source.get(i).endsWith(";")) {
                return;
            }
        }
    }
}
