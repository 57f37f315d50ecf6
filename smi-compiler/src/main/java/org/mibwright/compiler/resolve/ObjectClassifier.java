package org.mibwright.compiler.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.mibwright.compiler.ast.ObjectTypeDefinition;
import org.mibwright.compiler.ast.SequenceOfSyntax;
import org.mibwright.compiler.ast.SequenceSyntax;
import org.mibwright.compiler.ast.SyntaxNode;
import org.mibwright.compiler.ast.TypeDefinition;
import org.mibwright.compiler.ast.TypeReference;
import org.mibwright.compiler.model.Oid;
import org.mibwright.compiler.model.SymbolKey;

/**
 * Tells tables, rows, columns and scalars apart: by syntax and clauses first, then by where they hang. A column is what
 * hangs below a row, whether the row's SEQUENCE lists it or not.
 */
final class ObjectClassifier {
    private final List<Symbol> objects = new ArrayList<>();
    private final Map<String, Scope> scopes;
    private final OidTable oids;
    private final ObjectTable.@Nullable Kind[] kinds;
    private final @Nullable Symbol[] owners;
    private final Map<Oid, List<Symbol>> entries = new HashMap<>();

    ObjectClassifier(Universe universe, Map<String, Scope> scopes, OidTable oids) {
        this.scopes = scopes;
        this.oids = oids;
        this.kinds = new ObjectTable.Kind[universe.size()];
        this.owners = new Symbol[universe.size()];
        for (ModuleTable module : universe.modules()) {
            for (Symbol symbol : module.symbols()) {
                if (symbol.definition() instanceof ObjectTypeDefinition) {
                    objects.add(symbol);
                }
            }
        }
    }

    ObjectTable classify() {
        forEachObject(this::classifyBySyntax);
        forEachObject(this::placeRow);
        forEachObject(this::placeLeaf);
        return new ObjectTable(kinds, owners, members());
    }

    private void forEachObject(BiConsumer<Symbol, ObjectTypeDefinition> action) {
        objects.forEach(symbol -> action.accept(symbol, (ObjectTypeDefinition) symbol.definition()));
    }

    private void classifyBySyntax(Symbol symbol, ObjectTypeDefinition definition) {
        kinds[symbol.id()] = bySyntax(symbol, definition);
        Oid oid = oids.oid(symbol);
        if (kinds[symbol.id()] != ObjectTable.Kind.SCALAR && oid != null) {
            entries.computeIfAbsent(oid, any -> new ArrayList<>(1)).add(symbol);
        }
    }

    private ObjectTable.Kind bySyntax(Symbol symbol, ObjectTypeDefinition definition) {
        SyntaxNode syntax = definition.syntax().orElse(null);
        boolean claimsRow =
                definition.index().isPresent() || definition.augments().isPresent();
        if (syntax instanceof SequenceOfSyntax) {
            return ObjectTable.Kind.TABLE;
        }
        if (syntax instanceof TypeReference reference) {
            Symbol type = scope(symbol).declaredType(reference.name().text());
            if (type == null) {
                boolean known = WellKnown.pseudoType(reference.name().text()).isPresent()
                        || WellKnown.home(reference.name().text()).isPresent();
                return claimsRow && !known ? ObjectTable.Kind.ROW : ObjectTable.Kind.SCALAR;
            }
            if (type.definition() instanceof TypeDefinition plain) {
                SyntaxNode made = plain.syntax().orElse(null);
                if (made instanceof SequenceSyntax || made == null && claimsRow) {
                    return ObjectTable.Kind.ROW;
                }
                if (made instanceof SequenceOfSyntax) {
                    return ObjectTable.Kind.TABLE;
                }
            }
            return ObjectTable.Kind.SCALAR;
        }
        boolean row = syntax instanceof SequenceSyntax || syntax == null && claimsRow;
        return row ? ObjectTable.Kind.ROW : ObjectTable.Kind.SCALAR;
    }

    private void placeRow(Symbol symbol, ObjectTypeDefinition definition) {
        if (kinds[symbol.id()] == ObjectTable.Kind.ROW) {
            owners[symbol.id()] = above(symbol, ObjectTable.Kind.TABLE);
        } else if (kinds[symbol.id()] == ObjectTable.Kind.SCALAR && nameOfTablesRow(symbol, definition)) {
            kinds[symbol.id()] = ObjectTable.Kind.ROW;
            owners[symbol.id()] = above(symbol, ObjectTable.Kind.TABLE);
            Oid oid = oids.oid(symbol);
            if (oid != null) {
                entries.computeIfAbsent(oid, any -> new ArrayList<>(1)).add(symbol);
            }
        }
    }

    /** An object right below a table whose type is the one that the table is a SEQUENCE OF, but which is not defined. */
    private boolean nameOfTablesRow(Symbol symbol, ObjectTypeDefinition definition) {
        if (!(definition.syntax().orElse(null) instanceof TypeReference reference)
                || scope(symbol).declaredType(reference.name().text()) != null) {
            return false;
        }
        Symbol table = above(symbol, ObjectTable.Kind.TABLE);
        return table != null
                && table.definition() instanceof ObjectTypeDefinition owner
                && owner.syntax().orElse(null) instanceof SequenceOfSyntax sequence
                && SyntaxResolver.name(sequence.element())
                        .equals(reference.name().text());
    }

    private void placeLeaf(Symbol symbol, ObjectTypeDefinition definition) {
        if (kinds[symbol.id()] == ObjectTable.Kind.SCALAR) {
            Symbol row = above(symbol, ObjectTable.Kind.ROW);
            if (row != null) {
                kinds[symbol.id()] = ObjectTable.Kind.COLUMN;
                owners[symbol.id()] = row;
            }
        }
    }

    /** The object of a kind one arc above, by name where the text names it, else by its identifier. */
    private @Nullable Symbol above(Symbol symbol, ObjectTable.Kind kind) {
        OidTable.Entry entry = oids.entry(symbol);
        if (entry == null) {
            return null;
        }
        Symbol parent = entry.parent();
        if (parent != null && entry.distance() == 1 && kinds[parent.id()] == kind) {
            return parent;
        }
        if (entry.oid() == null || entry.oid().size() == 0) {
            return null;
        }
        Symbol found = null;
        for (Symbol candidate : entries.getOrDefault(entry.oid().parent(), List.of())) {
            boolean own = candidate.module().equals(symbol.module());
            boolean near = parent != null && candidate.module().equals(parent.module());
            if (kinds[candidate.id()] == kind && (own || near && found == null)) {
                if (own) {
                    return candidate;
                }
                found = candidate;
            }
        }
        return found;
    }

    private Map<SymbolKey, List<Symbol>> members() {
        Map<SymbolKey, List<Symbol>> members = new HashMap<>();
        forEachObject((symbol, definition) -> {
            Symbol owner = owners[symbol.id()];
            if (owner != null && owner.module().equals(symbol.module())) {
                members.computeIfAbsent(owner.key(), any -> new ArrayList<>()).add(symbol);
            }
        });
        Comparator<Symbol> byOid = Comparator.comparing(
                symbol -> Optional.ofNullable(oids.oid(symbol)).orElse(Oid.ROOT));
        members.values().forEach(list -> list.sort(byOid.thenComparingInt(Symbol::id)));
        return members;
    }

    private Scope scope(Symbol symbol) {
        return Objects.requireNonNull(scopes.get(symbol.module()));
    }
}
