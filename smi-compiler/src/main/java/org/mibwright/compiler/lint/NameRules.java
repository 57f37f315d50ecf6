package org.mibwright.compiler.lint;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mibwright.compiler.diagnostic.Diagnostic;
import org.mibwright.compiler.diagnostic.Rule;
import org.mibwright.compiler.model.Definition;
import org.mibwright.compiler.model.MacroDefinition;
import org.mibwright.compiler.model.MibModule;
import org.mibwright.compiler.model.Node;
import org.mibwright.compiler.model.Row;
import org.mibwright.compiler.model.StructuredType;
import org.mibwright.compiler.model.SymbolKey;
import org.mibwright.compiler.model.Table;
import org.mibwright.compiler.model.TypeDefinition;
import org.mibwright.compiler.source.Span;

/** How descriptors and names of types are spelt (RFC 2578 section 3.1, RFC 4181 appendix C). */
final class NameRules implements LintRule {
    private static final int LONGEST = 64;
    private static final int RECOMMENDED = 32;

    @Override
    public void check(LintContext context) {
        Map<String, Definition> folded = new HashMap<>();
        for (Definition definition : context.module().definitions()) {
            if (definition instanceof MacroDefinition) {
                continue;
            }
            spelling(context, definition);
            Definition similar = folded.putIfAbsent(definition.name().toLowerCase(Locale.ROOT), definition);
            if (similar != null && !similar.name().equals(definition.name()) && !isRowAndType(similar, definition)) {
                context.report(
                        Diagnostic.of(Rule.IDENTIFIER_CASE_MATCH, definition.place(), definition.name(), similar.name())
                                .withRelated(similar.place(), "'" + similar.name() + "' is defined here"));
            }
            if (definition instanceof Table table) {
                tables(context, table);
            }
        }
        external(context, folded);
    }

    /** Names that modules have too which this one imports from, so that a reader may take one for the other. */
    private static void external(LintContext context, Map<String, Definition> own) {
        Set<String> sources = context.module().imports().stream()
                .flatMap(symbol -> symbol.target().stream())
                .map(SymbolKey::module)
                .filter(module -> !module.equals(context.module().name()))
                .collect(Collectors.toCollection(TreeSet::new));
        for (String source : sources) {
            for (Definition foreign :
                    context.mib().module(source).map(MibModule::definitions).orElse(List.of())) {
                Definition mine = own.get(foreign.name().toLowerCase(Locale.ROOT));
                if (mine == null || foreign instanceof MacroDefinition || isRowAndType(mine, foreign)) {
                    continue;
                }
                Diagnostic found = mine.name().equals(foreign.name())
                        ? Diagnostic.of(Rule.IDENTIFIER_EXTERNAL_REDEFINED, mine.place(), mine.name(), source)
                        : Diagnostic.of(
                                Rule.IDENTIFIER_EXTERNAL_CASE_MATCH, mine.place(), mine.name(), foreign.name(), source);
                context.report(found);
            }
        }
    }

    /** A row and the SEQUENCE of its columns are meant to differ only in case. */
    private static boolean isRowAndType(Definition one, Definition other) {
        return one instanceof StructuredType && other instanceof Node
                || other instanceof StructuredType && one instanceof Node;
    }

    private static void spelling(LintContext context, Definition definition) {
        String name = definition.name();
        Span place = definition.place();
        boolean node = definition instanceof Node;
        if (node && !name.isEmpty() && Character.isUpperCase(name.charAt(0))) {
            context.report(Rule.BAD_IDENTIFIER_CASE, place, name);
        }
        if (name.indexOf('_') >= 0) {
            context.report(Rule.UNDERSCORE_IN_IDENTIFIER, place, name);
        }
        if (name.endsWith("-")) {
            context.report(Rule.HYPHEN_END, place, name);
        } else if (node && context.smiv2() && !context.definesSmi() && name.indexOf('-') >= 0) {
            context.report(Rule.HYPHEN_IN_OBJECT, place, name);
        }
        if (name.length() > LONGEST) {
            Rule rule = definition instanceof TypeDefinition ? Rule.NAMELENGTH_64_TYPE : Rule.NAMELENGTH_64_OBJECT;
            context.report(rule, place, name);
        } else if (name.length() > RECOMMENDED) {
            context.report(Rule.NAMELENGTH_32, place, name);
        }
    }

    private static void tables(LintContext context, Table table) {
        if (!table.name().endsWith("Table")) {
            context.report(Rule.TABLE_NAME_TABLE, table.place(), table.name());
        }
        if (table.row().isEmpty()) {
            return;
        }
        Row row = table.row().get();
        if (!row.name().endsWith("Entry")) {
            context.report(Rule.ROW_NAME_ENTRY, row.place(), row.name());
        } else if (table.name().endsWith("Table") && !stem(row.name()).equals(stem(table.name()))) {
            context.report(Rule.ROW_NAME_TABLE_NAME, row.place(), row.name(), table.name());
        }
    }

    /** "Table" and "Entry" have the same length. */
    private static String stem(String name) {
        return name.substring(0, name.length() - "Table".length());
    }
}
