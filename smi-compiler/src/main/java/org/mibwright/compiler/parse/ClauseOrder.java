package org.mibwright.compiler.parse;

import java.util.List;
import org.mibwright.compiler.ast.Identifier;
import org.mibwright.compiler.diagnostic.DiagnosticLog;
import org.mibwright.compiler.diagnostic.Rule;
import org.mibwright.grammar.SmiLexer;

/** Tells where the clauses of a macro are not in the order that the macro gives them. */
final class ClauseOrder {
    private static final int[] OBJECT_TYPE = {
        SmiLexer.SYNTAX,
        SmiLexer.UNITS,
        SmiLexer.ACCESS,
        SmiLexer.MAX_ACCESS,
        SmiLexer.STATUS,
        SmiLexer.DESCRIPTION,
        SmiLexer.REFERENCE,
        SmiLexer.INDEX,
        SmiLexer.AUGMENTS,
        SmiLexer.DEFVAL
    };
    private static final int[] TEXTUAL_CONVENTION = {
        SmiLexer.DISPLAY_HINT, SmiLexer.STATUS, SmiLexer.DESCRIPTION, SmiLexer.REFERENCE, SmiLexer.SYNTAX
    };
    private static final int[] TRAP_TYPE = {
        SmiLexer.ENTERPRISE, SmiLexer.VARIABLES, SmiLexer.DESCRIPTION, SmiLexer.REFERENCE
    };
    private static final int[] OTHERS = {
        SmiLexer.OBJECTS, SmiLexer.NOTIFICATIONS, SmiLexer.STATUS, SmiLexer.DESCRIPTION, SmiLexer.REFERENCE
    };
    private static final int[] NONE = {};

    private ClauseOrder() {}

    static void check(int macro, Identifier name, List<Clause> clauses, DiagnosticLog log) {
        int[] order = order(macro);
        int reached = -1;
        for (Clause clause : clauses) {
            int rank = rank(order, clause.keyword());
            if (rank >= 0 && rank < reached) {
                log.report(Rule.CLAUSE_ORDER, clause.span(), Clauses.keyword(clause), name);
                return;
            }
            reached = Math.max(reached, rank);
        }
    }

    private static int[] order(int macro) {
        return switch (macro) {
            case SmiLexer.OBJECT_TYPE -> OBJECT_TYPE;
            case SmiLexer.TEXTUAL_CONVENTION -> TEXTUAL_CONVENTION;
            case SmiLexer.TRAP_TYPE -> TRAP_TYPE;
            case SmiLexer.NOTIFICATION_TYPE,
                    SmiLexer.OBJECT_IDENTITY,
                    SmiLexer.OBJECT_GROUP,
                    SmiLexer.NOTIFICATION_GROUP -> OTHERS;
            default -> NONE;
        };
    }

    private static int rank(int[] order, int keyword) {
        for (int i = 0; i < order.length; i++) {
            if (order[i] == keyword) {
                return i;
            }
        }
        return -1;
    }
}
