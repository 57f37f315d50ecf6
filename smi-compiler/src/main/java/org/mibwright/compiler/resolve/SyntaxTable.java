package org.mibwright.compiler.resolve;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mibwright.compiler.ast.ObjectTypeDefinition;
import org.mibwright.compiler.model.Syntax;

/** The SYNTAX of every scalar and column. */
final class SyntaxTable {
    private final SyntaxResolver resolver;
    private final @Nullable Syntax[] syntaxes;

    private SyntaxTable(SyntaxResolver resolver, @Nullable Syntax[] syntaxes) {
        this.resolver = resolver;
        this.syntaxes = syntaxes;
    }

    static SyntaxTable of(Universe universe, Map<String, Scope> scopes, TypeTable types, ObjectTable objects) {
        SyntaxResolver resolver = new SyntaxResolver(types);
        Syntax[] syntaxes = new Syntax[universe.size()];
        for (ModuleTable module : universe.modules()) {
            Scope scope = Objects.requireNonNull(scopes.get(module.name()));
            for (Symbol symbol : module.symbols()) {
                ObjectTable.Kind kind = objects.kind(symbol);
                if (kind == ObjectTable.Kind.SCALAR || kind == ObjectTable.Kind.COLUMN) {
                    var node = ((ObjectTypeDefinition) symbol.definition()).syntax();
                    syntaxes[symbol.id()] = node.isPresent()
                            ? resolver.resolve(node.get(), scope, symbol.name())
                            : SyntaxResolver.unknown("", symbol.place());
                }
            }
        }
        return new SyntaxTable(resolver, syntaxes);
    }

    SyntaxResolver resolver() {
        return resolver;
    }

    /** The SYNTAX of a scalar or column; null for everything else. */
    @Nullable Syntax syntax(Symbol symbol) {
        return syntaxes[symbol.id()];
    }
}
