package org.mibwright.compiler.parse;

import java.util.ArrayList;
import java.util.List;

/**
 * Clauses grouped under the clauses that head them, as REVISION, MODULE or VARIATION do.
 *
 * @param before the clauses before the first head
 * @param sections each head with what follows it
 */
record Sections(List<Clause> before, List<Section> sections) {

    /** A head and the clauses up to the next. */
    record Section(Clause head, List<Clause> clauses) {
        /** The head and the clauses as one list. */
        List<Clause> all() {
            List<Clause> all = new ArrayList<>(clauses);
            all.add(0, head);
            return all;
        }
    }

    static Sections split(List<Clause> clauses, int... heads) {
        List<Clause> before = new ArrayList<>();
        List<Section> sections = new ArrayList<>();
        List<Clause> current = before;
        for (Clause clause : clauses) {
            if (isHead(clause, heads)) {
                current = new ArrayList<>();
                sections.add(new Section(clause, current));
            } else {
                current.add(clause);
            }
        }
        return new Sections(before, sections);
    }

    private static boolean isHead(Clause clause, int... heads) {
        for (int head : heads) {
            if (clause.keyword() == head) {
                return true;
            }
        }
        return false;
    }
}
