package org.mibwright.compiler.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private final List<Clause> left;
    private final List<Clause> taken = new ArrayList<>();

    Clauses(List<Clause> clauses) {
        left = new ArrayList<>(clauses);
    }

    private <C extends Clause> Optional<C> take(Class<C> kind, int... keywords) {
        for (int i = 0; i < left.size(); i++) {
            Clause clause = left.get(i);
            for (int keyword : keywords) {
                if (clause.keyword() == keyword && kind.isInstance(clause)) {
                    left.remove(i);
                    taken.add(clause);
                    return Optional.of(kind.cast(clause));
                }
            }
        }
        return Optional.empty();
    }

    Optional<QuotedText> text(int keyword) {
        return take(Clause.OfText.class, keyword).map(Clause.OfText::text);
    }

    Optional<QuotedText> description() {
        return text(SmiLexer.DESCRIPTION);
    }

    Optional<QuotedText> reference() {
        return text(SmiLexer.REFERENCE);
    }

    Optional<Identifier> status() {
        return take(Clause.OfWord.class, SmiLexer.STATUS).map(Clause.OfWord::word);
    }

    Optional<SyntaxNode> type(int keyword) {
        return take(Clause.OfType.class, keyword).map(Clause.OfType::type);
    }

    Optional<AccessClause> access() {
        return take(Clause.OfWord.class, SmiLexer.MAX_ACCESS, SmiLexer.ACCESS, SmiLexer.MIN_ACCESS)
                .map(clause -> new AccessClause(accessKeyword(clause.keyword()), clause.word(), clause.span()));
    }

    private static Keyword accessKeyword(int keyword) {
        return switch (keyword) {
            case SmiLexer.ACCESS -> Keyword.ACCESS;
            case SmiLexer.MIN_ACCESS -> Keyword.MIN_ACCESS;
            default -> Keyword.MAX_ACCESS;
        };
    }

    Optional<DefaultValue> defaultValue() {
        return take(Clause.OfDefault.class, SmiLexer.DEFVAL).map(Clause.OfDefault::value);
    }

    Optional<Clause.OfIndex> index() {
        return take(Clause.OfIndex.class, SmiLexer.INDEX);
    }

    Optional<Clause.OfEnterprise> enterprise() {
        return take(Clause.OfEnterprise.class, SmiLexer.ENTERPRISE);
    }

    Optional<Clause.OfNames> namesOf(int keyword) {
        return take(Clause.OfNames.class, keyword);
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
        return List.copyOf(left);
    }

    /** Says which clauses nobody has taken. */
    void reportLeft(DiagnosticLog log, String macro, Identifier name) {
        for (Clause clause : left) {
            String word = keyword(clause);
            Optional<Clause> first = taken.stream()
                    .filter(other -> other.keyword() == clause.keyword())
                    .findFirst();
            log.report(first.map(other -> Diagnostic.of(Rule.CLAUSE_REPEATED, clause.span(), word, name)
                            .withRelated(other.span(), "the first"))
                    .orElseGet(() -> Diagnostic.of(Rule.CLAUSE_FOREIGN, clause.span(), word, macro, name)));
        }
    }

    static String keyword(Clause clause) {
        String literal = SmiLexer.VOCABULARY.getLiteralName(clause.keyword());
        return literal == null ? "" : literal.substring(1, literal.length() - 1);
    }
}
