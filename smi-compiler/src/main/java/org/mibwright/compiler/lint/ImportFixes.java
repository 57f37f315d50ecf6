package org.mibwright.compiler.lint;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mibwright.compiler.ast.Identifier;
import org.mibwright.compiler.ast.ImportGroup;
import org.mibwright.compiler.ast.ModuleNode;
import org.mibwright.compiler.diagnostic.Diagnostic;
import org.mibwright.compiler.diagnostic.Edit;
import org.mibwright.compiler.diagnostic.Fix;
import org.mibwright.compiler.diagnostic.Rule;
import org.mibwright.compiler.source.SourceText;
import org.mibwright.compiler.source.Span;

/** Mends the IMPORTS of one module: brings symbols in, takes them out, moves them to the module that has them. */
final class ImportFixes {
    private static final Set<Rule> MENDABLE = EnumSet.of(
            Rule.IMPORT_MISSING,
            Rule.MACRO_NOT_IMPORTED,
            Rule.IMPORT_ELSEWHERE,
            Rule.IMPORT_UNUSED,
            Rule.IMPORT_DUPLICATE,
            Rule.MODULE_ALIAS);

    private final List<ImportGroup> groups;
    private final Map<Span, ImportGroup> groupOf = new HashMap<>();
    private final Optional<Span> end;

    ImportFixes(ModuleNode module) {
        groups = module.imports();
        groups.forEach(group -> group.symbols().forEach(symbol -> groupOf.put(symbol.span(), group)));
        end = groups.isEmpty()
                ? Optional.empty()
                : Optional.of(groups.get(groups.size() - 1).span());
    }

    /** Whether findings of a rule can be mended here. */
    static boolean isMendable(Rule rule) {
        return MENDABLE.contains(rule);
    }

    /** The finding with its fix; the same finding where there is none. */
    Diagnostic fix(Diagnostic found) {
        Optional<Fix> fix = switch (found.rule()) {
            case IMPORT_MISSING -> missing(found.args().get(0), found.args().get(1));
            case MACRO_NOT_IMPORTED -> macro(found.args().get(0), found.args().get(1));
            case IMPORT_ELSEWHERE -> elsewhere(found);
            case IMPORT_UNUSED, IMPORT_DUPLICATE ->
                removal(found.span())
                        .map(edit -> new Fix("remove '" + found.args().get(0) + "' from IMPORTS", List.of(edit)));
            case MODULE_ALIAS ->
                Optional.of(Fix.replace(
                        "name the module by its name",
                        found.span(),
                        found.args().get(1)));
            default -> Optional.empty();
        };
        return fix.map(found::withFix).orElse(found);
    }

    private Optional<Fix> missing(String name, String module) {
        return insertion(name, module).map(edit -> new Fix("import '" + name + "' from " + module, List.of(edit)));
    }

    /** A macro that is imported from elsewhere is moved. */
    private Optional<Fix> macro(String name, String module) {
        Optional<Identifier> wrong = groups.stream()
                .filter(group -> !group.module().text().equals(module))
                .flatMap(group -> group.symbols().stream())
                .filter(symbol -> symbol.text().equals(name))
                .findFirst();
        return wrong.isPresent() ? move(wrong.get(), module) : missing(name, module);
    }

    private Optional<Fix> elsewhere(Diagnostic found) {
        return group(found.span()).stream()
                .flatMap(group -> group.symbols().stream())
                .filter(symbol -> symbol.span().equals(found.span()))
                .findFirst()
                .flatMap(symbol -> move(symbol, found.args().get(2)));
    }

    private Optional<Fix> move(Identifier symbol, String module) {
        String words = "import '" + symbol + "' from " + module;
        ImportGroup group = group(symbol.span()).orElse(null);
        if (group == null) {
            return Optional.empty();
        }
        if (group.symbols().size() == 1) {
            return Optional.of(Fix.replace(words, group.module().span(), module));
        }
        Optional<Edit> out = removal(symbol.span());
        Optional<Edit> in = insertion(symbol.text(), module);
        return out.isPresent() && in.isPresent()
                ? Optional.of(new Fix(words, List.of(out.get(), in.get())))
                : Optional.empty();
    }

    /** Puts a symbol before those that already come from its module, or into a new group behind the last one. */
    private Optional<Edit> insertion(String name, String module) {
        for (ImportGroup group : groups) {
            if (group.module().text().equals(module) && !group.symbols().isEmpty()) {
                Span first = group.symbols().get(0).span();
                return Optional.of(new Edit(first.before(), name + ", "));
            }
        }
        return end.map(last -> new Edit(last.after(), "\n    " + name + "\n        FROM " + module));
    }

    private Optional<ImportGroup> group(Span symbol) {
        return Optional.ofNullable(groupOf.get(symbol));
    }

    /** Takes a symbol out together with its comma; a group that would be empty goes as a whole. */
    private Optional<Edit> removal(Span symbol) {
        ImportGroup group = group(symbol).orElse(null);
        if (group == null) {
            return Optional.empty();
        }
        List<Identifier> symbols = group.symbols();
        List<Span> places = new ArrayList<>();
        symbols.forEach(name -> places.add(name.span()));
        int at = places.indexOf(symbol);
        SourceText source = symbol.source();
        if (symbols.size() == 1) {
            return groups.size() == 1
                    ? Optional.empty() // IMPORTS without a symbol is worse than an unused one
                    : Optional.of(new Edit(wholeLines(group.span()), ""));
        }
        Span gone = at < places.size() - 1
                ? source.span(symbol.start(), places.get(at + 1).start())
                : source.span(places.get(at - 1).end(), symbol.end());
        return isPlain(gone) ? Optional.of(new Edit(gone, "")) : Optional.empty();
    }

    /** A comment between symbols is not ours to remove. */
    private static boolean isPlain(Span span) {
        return !span.text().contains("--");
    }

    /** Takes the blank before a group along. */
    private static Span wholeLines(Span span) {
        String text = span.source().text();
        int start = span.start();
        while (start > 0 && Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return span.source().span(start, span.end());
    }
}
