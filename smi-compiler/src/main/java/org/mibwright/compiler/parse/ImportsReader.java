package org.mibwright.compiler.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mibwright.compiler.ast.ExportsClause;
import org.mibwright.compiler.ast.Identifier;
import org.mibwright.compiler.ast.ImportGroup;
import org.mibwright.compiler.diagnostic.DiagnosticLog;
import org.mibwright.compiler.diagnostic.Rule;
import org.mibwright.grammar.SmiLexer;
import org.mibwright.grammar.SmiParser;

/** Reads IMPORTS and EXPORTS: in one go where they are sound, and module by module where they are not. */
final class ImportsReader {
    private final RuleParser rules;
    private final Salvage salvage;
    private final ImportsBuilder builder;
    private final Names names;
    private final DiagnosticLog log;
    private boolean repeated;

    ImportsReader(RuleParser rules, Salvage salvage, ImportsBuilder builder, Names names, DiagnosticLog log) {
        this.rules = rules;
        this.salvage = salvage;
        this.builder = builder;
        this.names = names;
        this.log = log;
    }

    List<ImportGroup> imports(List<SmiToken> tokens) {
        if (repeated) {
            log.report(Rule.IMPORTS_REPEATED, names.span(tokens.get(0)));
        }
        repeated = true;
        return rules.parse(tokens, 0, tokens.size(), SmiParser::imports)
                .map(builder::imports)
                .orElseGet(() -> groupwise(tokens));
    }

    /** Cuts behind each module that follows a FROM, so that a broken group harms no other. */
    private List<ImportGroup> groupwise(List<SmiToken> tokens) {
        Identifier what = new Identifier("IMPORTS", names.span(tokens.get(0)));
        List<ImportGroup> groups = new ArrayList<>();
        int from = 1;
        for (int at = 1; at < tokens.size(); at++) {
            boolean cut = tokens.get(at - 1).type() == SmiLexer.FROM
                    && Tokens.isWord(tokens.get(at).type());
            if (cut && at + 1 < tokens.size() && tokens.get(at + 1).type() != SmiLexer.LEFT_BRACE
                    || at + 1 == tokens.size()) {
                group(what, tokens.get(0), tokens.subList(from, at + 1)).forEach(groups::add);
                from = at + 1;
            }
        }
        if (tokens.get(tokens.size() - 1).type() != SmiLexer.SEMICOLON) {
            builder.semicolonMissing(names.span(tokens.get(0), tokens.get(tokens.size() - 1)), "IMPORTS");
        }
        return groups;
    }

    private List<ImportGroup> group(Identifier what, SmiToken keyword, List<SmiToken> tokens) {
        List<SmiToken> group = new ArrayList<>(tokens);
        group.removeIf(token -> token.type() == SmiLexer.SEMICOLON);
        if (group.isEmpty()) {
            return List.of();
        }
        group.add(0, keyword);
        Optional<List<ImportGroup>> read =
                salvage.mend(what, group, SmiParser::imports).map(builder::groups);
        if (read.isEmpty()) {
            builder.reportGroupless(group.get(1));
            salvage.stray(what, group.subList(1, group.size()));
        }
        return read.orElse(List.of());
    }

    Optional<ExportsClause> exports(List<SmiToken> tokens) {
        Identifier what = new Identifier("EXPORTS", names.span(tokens.get(0)));
        return salvage.mend(what, tokens, SmiParser::exports).map(builder::exports);
    }
}
