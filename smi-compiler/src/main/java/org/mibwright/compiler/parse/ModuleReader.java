package org.mibwright.compiler.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mibwright.compiler.ast.Definition;
import org.mibwright.compiler.ast.ExportsClause;
import org.mibwright.compiler.ast.Identifier;
import org.mibwright.compiler.ast.ImportGroup;
import org.mibwright.compiler.ast.MacroDefinition;
import org.mibwright.compiler.ast.ModuleNode;
import org.mibwright.compiler.ast.OidValue;
import org.mibwright.compiler.diagnostic.DiagnosticLog;
import org.mibwright.compiler.diagnostic.Rule;
import org.mibwright.compiler.source.ModuleHeader;
import org.mibwright.compiler.source.SourceText;
import org.mibwright.compiler.source.Span;
import org.mibwright.grammar.SmiParser;

/** Reads one module from its tokens, island by island. */
final class ModuleReader {
    private final SourceText source;
    private final String text;
    private final DiagnosticLog log;
    private final Names names;
    private final RuleParser rules = new RuleParser();
    private final ClauseBuilder clauses;
    private final ImportsReader importReader;
    private final Salvage salvage;
    private final DefinitionReader definitions;
    private final List<ImportGroup> groups = new ArrayList<>();
    private final List<Definition> found = new ArrayList<>();
    private Optional<ExportsClause> exports = Optional.empty();

    ModuleReader(SourceText source, String text, DiagnosticLog log) {
        this.source = source;
        this.text = text;
        this.log = log;
        names = new Names(source);
        clauses = new ClauseBuilder(names, log);
        salvage = new Salvage(names, log, rules, clauses);
        importReader = new ImportsReader(rules, salvage, new ImportsBuilder(names, log, clauses.values()), names, log);
        definitions = new DefinitionReader(names, log, rules, clauses, salvage);
    }

    ModuleNode read(ModuleHeader header, ModuleTokens module) {
        Identifier name = new Identifier(header.name(), nameSpan(header));
        if (!header.missing().isEmpty()) {
            log.report(Rule.HEADER_INCOMPLETE, name.span(), name, header.missing());
        }
        List<SmiToken> tokens = module.tokens();
        reportIllegal(module);
        for (Island island : IslandCutter.cut(tokens)) {
            read(tokens, island);
        }
        if (!module.ended()) {
            log.report(Rule.END_MISSING, name.span(), name);
        }
        return new ModuleNode(
                name, headerOid(header, name), exports, groups, found, names.span(header.start(), module.end()));
    }

    private Optional<OidValue> headerOid(ModuleHeader header, Identifier name) {
        if (header.oidStart() >= header.oidEnd()) {
            return Optional.empty();
        }
        List<SmiToken> tokens = new Tokenizer(source, text, header.oidEnd(), log)
                .read(header.oidStart())
                .tokens();
        return salvage.mend(name, tokens, SmiParser::wholeOidValue)
                .flatMap(ctx -> clauses.values().oid(ctx.oidValue()));
    }

    private void read(List<SmiToken> tokens, Island island) {
        int from = island.from();
        int to = island.to();
        switch (island.kind()) {
            case IMPORTS -> groups.addAll(importReader.imports(tokens.subList(from, to)));
            case EXPORTS ->
                exports = importReader.exports(tokens.subList(from, to)).or(() -> exports);
            case MACRO -> {
                Identifier name = names.identifier(tokens.get(from));
                found.add(new MacroDefinition(name, names.span(tokens.get(from), tokens.get(from + 1))));
            }
            case STRAY -> salvage.outside(tokens.subList(from, to));
            case DEFINITION, MACROLESS -> found.add(definitions.read(tokens, island));
        }
    }

    /** Where the name stands; where it does not, an empty place. */
    private Span nameSpan(ModuleHeader header) {
        int end = header.start() + header.name().length();
        boolean stands = text.startsWith(header.name(), header.start());
        return names.span(header.start(), stands ? end : header.start());
    }

    private void reportIllegal(ModuleTokens module) {
        for (Span span : module.illegal()) {
            log.report(Rule.CHAR_ILLEGAL, span, span.text());
        }
    }
}
