package org.mibwright.compiler.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mibwright.compiler.ast.AccessClause;
import org.mibwright.compiler.ast.AccessClause.Keyword;
import org.mibwright.compiler.ast.DefaultValue;
import org.mibwright.compiler.ast.Identifier;
import org.mibwright.compiler.ast.QuotedText;
import org.mibwright.compiler.ast.SyntaxNode;
import org.mibwright.compiler.diagnostic.Diagnostic;
import org.mibwright.compiler.diagnostic.DiagnosticLog;
import org.mibwright.compiler.diagnostic.Rule;
import org.mibwright.grammar.SmiLexer;

/** The clauses of one definition, or of one part of it, to be taken out by their keywords; the first of a kind wins. */
final class Clauses {
    private final List<Clause> clauses;
    private final boolean[] taken;

    Clauses(List<Clause> clauses) {
        this.clauses = clauses;
        taken = new boolean[clauses.size()];
    }

    /** The first clause with one of some keywords that nobody has taken yet; null if there is none. */
    private @Nullable Clause take(int keyword, int second, int third) {
        for (int i = 0; i < taken.length; i++) {
            Clause clause = clauses.get(i);
            int found = clause.keyword();
            if ((found == keyword || found == second || found == third) && !taken[i]) {
                taken[i] = true;
                return clause;
            }
        }
        return null;
    }

    private @Nullable Clause take(int keyword) {
        return take(keyword, keyword, keyword);
    }

    Optional<QuotedText> text(int keyword) {
        return take(keyword) instanceof Clause.OfText clause ? Optional.of(clause.text()) : Optional.empty();
    }

    Optional<QuotedText> description() {
        return text(SmiLexer.DESCRIPTION);
    }

    Optional<QuotedText> reference() {
        return text(SmiLexer.REFERENCE);
    }

    Optional<Identifier> status() {
        return take(SmiLexer.STATUS) instanceof Clause.OfWord clause ? Optional.of(clause.word()) : Optional.empty();
    }

    Optional<SyntaxNode> type(int keyword) {
        return take(keyword) instanceof Clause.OfType clause ? Optional.of(clause.type()) : Optional.empty();
    }

    Optional<AccessClause> access() {
        return take(SmiLexer.MAX_ACCESS, SmiLexer.ACCESS, SmiLexer.MIN_ACCESS) instanceof Clause.OfWord clause
                ? Optional.of(new AccessClause(accessKeyword(clause.keyword()), clause.word(), clause.span()))
                : Optional.empty();
    }

    private static Keyword accessKeyword(int keyword) {
        return switch (keyword) {
            case SmiLexer.ACCESS -> Keyword.ACCESS;
            case SmiLexer.MIN_ACCESS -> Keyword.MIN_ACCESS;
            default -> Keyword.MAX_ACCESS;
        };
    }

    Optional<DefaultValue> defaultValue() {
        return take(SmiLexer.DEFVAL) instanceof Clause.OfDefault clause
                ? Optional.of(clause.value())
                : Optional.empty();
    }

    Optional<Clause.OfIndex> index() {
        return take(SmiLexer.INDEX) instanceof Clause.OfIndex clause ? Optional.of(clause) : Optional.empty();
    }

    Optional<Clause.OfEnterprise> enterprise() {
        return take(SmiLexer.ENTERPRISE) instanceof Clause.OfEnterprise clause ? Optional.of(clause) : Optional.empty();
    }

    Optional<Clause.OfNames> namesOf(int keyword) {
        return take(keyword) instanceof Clause.OfNames clause ? Optional.of(clause) : Optional.empty();
    }

    /** The names of a list; where the list stands more than once, of all of them together. */
    List<Identifier> names(int keyword) {
        List<Identifier> all = new ArrayList<>();
        Optional<Clause.OfNames> list = namesOf(keyword);
        while (list.isPresent()) {
            all.addAll(list.get().names());
            list = namesOf(keyword);
        }
        return List.copyOf(all);
    }

    /** The clauses that nobody has taken yet. */
    List<Clause> left() {
        List<Clause> left = new ArrayList<>();
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i]) {
                left.add(clauses.get(i));
            }
        }
        return left;
    }

    /** Says which clauses nobody has taken. */
    void reportLeft(DiagnosticLog log, String macro, Identifier name) {
        for (Clause clause : left()) {
            String word = keyword(clause);
            Clause first = firstTaken(clause.keyword());
            log.report(
                    first == null
                            ? Diagnostic.of(Rule.CLAUSE_FOREIGN, clause.span(), word, macro, name)
                            : Diagnostic.of(Rule.CLAUSE_REPEATED, clause.span(), word, name)
                                    .withRelated(first.span(), "the first"));
        }
    }

    private @Nullable Clause firstTaken(int keyword) {
        for (int i = 0; i < taken.length; i++) {
            if (taken[i] && clauses.get(i).keyword() == keyword) {
                return clauses.get(i);
            }
        }
        return null;
    }

    static String keyword(Clause clause) {
        return Tokens.literal(clause.keyword());
    }
}
