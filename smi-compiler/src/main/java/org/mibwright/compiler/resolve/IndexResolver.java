package org.mibwright.compiler.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mibwright.compiler.ast.Identifier;
import org.mibwright.compiler.ast.IndexClause;
import org.mibwright.compiler.ast.IndexItem;
import org.mibwright.compiler.ast.ObjectTypeDefinition;
import org.mibwright.compiler.ast.SyntaxNode;
import org.mibwright.compiler.ast.TypeReference;
import org.mibwright.compiler.diagnostic.Rule;
import org.mibwright.compiler.model.IndexPart;
import org.mibwright.compiler.model.Reference;
import org.mibwright.compiler.model.SymbolKey;
import org.mibwright.compiler.model.Syntax;

/** Resolves INDEX and AUGMENTS of conceptual rows (RFC 2578 sections 7.7 and 7.8). */
final class IndexResolver {
    private final Universe universe;
    private final Map<String, Scope> scopes;
    private final ObjectTable objects;
    private final SyntaxTable syntaxes;
    private final Map<Integer, IndexTable.Entry> entries = new HashMap<>();

    IndexResolver(Universe universe, Map<String, Scope> scopes, ObjectTable objects, SyntaxTable syntaxes) {
        this.universe = universe;
        this.scopes = scopes;
        this.objects = objects;
        this.syntaxes = syntaxes;
    }

    IndexTable resolve() {
        DependencyWalk walk = new DependencyWalk(universe.size(), this::base, this::finish, this::cycle);
        for (ModuleTable module : universe.modules()) {
            for (Symbol symbol : module.symbols()) {
                if (objects.kind(symbol) == ObjectTable.Kind.ROW) {
                    walk.visit(symbol);
                }
            }
        }
        return new IndexTable(entries);
    }

    private List<Symbol> base(Symbol row) {
        Identifier name = definition(row).augments().orElse(null);
        Symbol base = name == null ? null : baseRow(row, name);
        return base == null ? List.of() : List.of(base);
    }

    private @Nullable Symbol baseRow(Symbol row, Identifier name) {
        Symbol base = scope(row).value(name);
        if (base != null && objects.kind(base) == ObjectTable.Kind.TABLE) {
            List<Symbol> rows = objects.members(base);
            return rows.isEmpty() ? null : rows.get(0);
        }
        return base != null && objects.kind(base) == ObjectTable.Kind.ROW ? base : null;
    }

    private void finish(Symbol row) {
        ObjectTypeDefinition definition = definition(row);
        IndexClause index = index(row).orElse(null);
        List<IndexPart> own = index == null ? List.of() : parts(row, index);
        Optional<Reference> augments = definition.augments().map(name -> augments(row, name));
        List<IndexPart> effective = own;
        if (own.isEmpty() && augments.isPresent()) {
            Symbol base = baseRow(row, definition.augments().get());
            IndexTable.Entry entry = base == null ? null : entries.get(base.id());
            effective = entry == null ? List.of() : entry.effective();
        } else if (own.isEmpty()) {
            scope(row).log().report(Rule.INDEX_MISSING, row.place(), row.name());
        }
        entries.put(row.id(), new IndexTable.Entry(List.copyOf(own), augments, effective));
    }

    /** The row's INDEX; or the one that stands at its table, where some put it. */
    private Optional<IndexClause> index(Symbol row) {
        Optional<IndexClause> own = definition(row).index();
        Symbol table = objects.owner(row);
        if (own.isPresent() || definition(row).augments().isPresent() || table == null) {
            return own;
        }
        Optional<IndexClause> misplaced = definition(table).index();
        misplaced.ifPresent(
                clause -> scope(row).log().report(Rule.INDEX_MISPLACED, clause.span(), row.name(), table.name()));
        return misplaced;
    }

    private Reference augments(Symbol row, Identifier name) {
        Symbol base = baseRow(row, name);
        if (base == null) {
            scope(row).log().report(Rule.AUGMENTS_UNRESOLVED, name.span(), row.name(), name);
        }
        return new Reference(name.text(), Optional.ofNullable(base).map(Symbol::key), name.span());
    }

    private List<IndexPart> parts(Symbol row, IndexClause clause) {
        List<IndexPart> parts = new ArrayList<>(clause.items().size());
        for (IndexItem item : clause.items()) {
            parts.add(part(row, item));
        }
        return parts;
    }

    private IndexPart part(Symbol row, IndexItem item) {
        Scope scope = scope(row);
        String name = item.name().text();
        if (item.type().isPresent()) {
            return bareType(row, item, syntaxes.resolver().resolve(item.type().get(), scope, row.name()));
        }
        if (scope.declaredValue(name) == null) {
            Symbol type = scope.declaredType(name);
            if (type != null) {
                SyntaxNode node = new TypeReference(
                        Optional.empty(),
                        item.name(),
                        List.of(),
                        Optional.empty(),
                        item.name().span());
                return bareType(row, item, syntaxes.resolver().resolve(node, scope, row.name()));
            }
        }
        Symbol object = scope.value(item.name());
        Syntax syntax = object == null ? null : syntaxes.syntax(object);
        if (syntax == null) {
            scope.log().report(Rule.INDEX_UNRESOLVED, item.name().span(), row.name(), name);
            syntax = SyntaxResolver.unknown(name, item.span());
            object = null;
        }
        Optional<SymbolKey> target = Optional.ofNullable(object).map(Symbol::key);
        return new IndexPart(new Reference(name, target, item.name().span()), item.implied(), syntax);
    }

    private IndexPart bareType(Symbol row, IndexItem item, Syntax syntax) {
        scope(row).log().report(Rule.INDEX_BARE_TYPE, item.span(), row.name(), item.name());
        Reference reference =
                new Reference(item.name().text(), Optional.empty(), item.name().span());
        return new IndexPart(reference, item.implied(), syntax);
    }

    private void cycle(Symbol row, Symbol base) {
        scope(row).log().report(Rule.AUGMENTS_RECURSIVE, row.place(), row.name(), base.name());
    }

    private static ObjectTypeDefinition definition(Symbol row) {
        return (ObjectTypeDefinition) row.definition();
    }

    private Scope scope(Symbol symbol) {
        return Objects.requireNonNull(scopes.get(symbol.module()));
    }
}
