package org.mibwright.compiler.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mibwright.compiler.ast.ChoiceSyntax;
import org.mibwright.compiler.ast.Definition;
import org.mibwright.compiler.ast.QuotedText;
import org.mibwright.compiler.ast.SequenceOfSyntax;
import org.mibwright.compiler.ast.SequenceSyntax;
import org.mibwright.compiler.ast.SyntaxNode;
import org.mibwright.compiler.ast.TextualConventionDefinition;
import org.mibwright.compiler.ast.TypeDefinition;
import org.mibwright.compiler.ast.TypeReference;
import org.mibwright.compiler.diagnostic.Rule;
import org.mibwright.compiler.model.BaseType;
import org.mibwright.compiler.model.EffectiveType;
import org.mibwright.compiler.model.SymbolKey;
import org.mibwright.compiler.model.Syntax;

/** Follows the chains of named types (RFC 2578 section 7.1, RFC 2579 section 3), parents before children. */
final class TypeResolver {
    private final Map<String, Scope> scopes;
    private final @Nullable EffectiveType[] uses;
    private final @Nullable Syntax[] syntaxes;
    private final TypeTable table;
    private final SyntaxResolver resolver;

    TypeResolver(Universe universe, Map<String, Scope> scopes) {
        this.scopes = scopes;
        this.uses = new EffectiveType[universe.size()];
        this.syntaxes = new Syntax[universe.size()];
        this.table = new TypeTable(uses, syntaxes);
        this.resolver = new SyntaxResolver(table);
    }

    TypeTable resolve(Universe universe) {
        DependencyWalk walk = new DependencyWalk(universe.size(), this::parents, this::finish, this::cycle);
        for (ModuleTable module : universe.modules()) {
            for (Symbol symbol : module.symbols()) {
                if (symbol.kind() == Symbol.Kind.TYPE) {
                    walk.visit(symbol);
                }
            }
        }
        return table;
    }

    private List<Symbol> parents(Symbol symbol) {
        SyntaxNode node = SyntaxResolver.untagged(node(symbol.definition()));
        if (node instanceof ChoiceSyntax choice && !choice.members().isEmpty()) {
            node = SyntaxResolver.untagged(choice.members().get(0).syntax().orElse(null));
        }
        Symbol parent = node instanceof TypeReference reference && !isBase(symbol) ? parent(symbol, reference) : null;
        return parent == null ? List.of() : List.of(parent);
    }

    /** A type that is named like what it is made of, {@code Counter32 ::= Counter32}, means one of another module. */
    private @Nullable Symbol parent(Symbol symbol, TypeReference reference) {
        return scope(symbol).type(reference.name());
    }

    private void finish(Symbol symbol) {
        SyntaxNode node = node(symbol.definition());
        if (isBase(symbol)) {
            BaseType base = WellKnown.baseType(symbol.name()).orElse(BaseType.UNKNOWN);
            EffectiveType effective = TypeTable.primitive(base);
            String written = base == BaseType.IP_ADDRESS || base == BaseType.OPAQUE ? "OCTET STRING" : "INTEGER";
            syntaxes[symbol.id()] =
                    new Syntax(written, Optional.empty(), Optional.empty(), List.of(), effective, symbol.place());
            uses[symbol.id()] = named(symbol, effective);
        } else if (node instanceof ChoiceSyntax choice && !choice.members().isEmpty()) {
            Syntax first = resolver.member(choice.members().get(0), scope(symbol));
            uses[symbol.id()] = named(symbol, first.effective());
        } else if (node == null || node instanceof SequenceSyntax || node instanceof SequenceOfSyntax) {
            uses[symbol.id()] = named(symbol, TypeTable.UNKNOWN);
            syntaxes[symbol.id()] = SyntaxResolver.unknown("", symbol.place());
        } else {
            Syntax syntax = resolver.resolve(node, scope(symbol), symbol.name());
            syntaxes[symbol.id()] = syntax;
            uses[symbol.id()] = named(symbol, syntax.effective());
        }
    }

    private void cycle(Symbol symbol, Symbol parent) {
        scope(symbol).log().report(Rule.TYPE_RECURSIVE, symbol.place(), symbol.name(), parent.name());
    }

    private EffectiveType named(Symbol symbol, EffectiveType made) {
        List<SymbolKey> chain = new ArrayList<>(made.chain().size() + 1);
        chain.add(symbol.key());
        chain.addAll(made.chain());
        boolean convention = symbol.definition() instanceof TextualConventionDefinition;
        Optional<String> hint = symbol.definition() instanceof TextualConventionDefinition definition
                ? definition.displayHint().map(QuotedText::text)
                : Optional.empty();
        return new EffectiveType(
                made.base(),
                chain,
                convention ? Optional.of(symbol.key()) : made.textualConvention(),
                hint.isPresent() ? hint : made.displayHint(),
                made.ranges(),
                made.sizes(),
                made.namedNumbers());
    }

    private Scope scope(Symbol symbol) {
        return java.util.Objects.requireNonNull(scopes.get(symbol.module()));
    }

    /** The types of SMI itself are what they are, whatever the text of their module says about ranges. */
    private static boolean isBase(Symbol symbol) {
        return WellKnown.BASE_MODULES.contains(symbol.module())
                && WellKnown.baseType(symbol.name()).isPresent();
    }

    private static @Nullable SyntaxNode node(Definition definition) {
        if (definition instanceof TypeDefinition type) {
            return type.syntax().orElse(null);
        }
        return definition instanceof TextualConventionDefinition convention
                ? convention.syntax().orElse(null)
                : null;
    }
}
