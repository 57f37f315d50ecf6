package org.mibwright.compiler.resolve;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mibwright.compiler.ast.OidValue;
import org.mibwright.compiler.ast.TrapTypeDefinition;
import org.mibwright.compiler.diagnostic.Rule;
import org.mibwright.compiler.model.Oid;

/** Resolves object identifiers in the order of their dependencies, across modules; cycles are reported and broken. */
final class OidResolver {
    private final Map<String, Scope> scopes;
    private final OidTable.@Nullable Entry[] entries;
    private final OidTable table;
    private final OidValues values;

    OidResolver(Universe universe, Map<String, Scope> scopes) {
        this.scopes = scopes;
        this.entries = new OidTable.Entry[universe.size()];
        this.table = new OidTable(entries);
        this.values = new OidValues(table);
    }

    OidTable resolve(Universe universe) {
        DependencyWalk walk = new DependencyWalk(universe.size(), this::parents, this::finish, this::cycle);
        for (ModuleTable module : universe.modules()) {
            for (Symbol symbol : module.symbols()) {
                if (symbol.kind() == Symbol.Kind.VALUE) {
                    walk.visit(symbol);
                }
            }
        }
        return table;
    }

    private List<Symbol> parents(Symbol symbol) {
        Optional<OidValue> value = symbol.definition().oid();
        if (value.isEmpty() && symbol.definition() instanceof TrapTypeDefinition trap) {
            value = trap.enterprise();
        }
        return value.isPresent() ? values.parents(symbol, value.get(), scope(symbol)) : List.of();
    }

    private void finish(Symbol symbol) {
        Optional<OidValue> value = symbol.definition().oid();
        if (value.isPresent()) {
            entries[symbol.id()] = values.resolve(symbol, value.get(), scope(symbol));
        } else if (symbol.definition() instanceof TrapTypeDefinition trap) {
            entries[symbol.id()] = trap(symbol, trap);
        } else if (symbol.definition().isNode()) {
            entries[symbol.id()] = lost("it has no value");
        }
    }

    /** The identifier of a trap (RFC 3584 section 3.1): one of the generic ones, or enterprise.0.number. */
    private OidTable.Entry trap(Symbol symbol, TrapTypeDefinition trap) {
        Scope scope = scope(symbol);
        if (trap.enterprise().isEmpty() || trap.number().isEmpty()) {
            return lost(trap.number().isEmpty() ? "it has no number" : "it has no ENTERPRISE");
        }
        OidTable.Entry enterprise = values.resolve(symbol, trap.enterprise().get(), scope);
        if (enterprise.oid() == null) {
            return enterprise;
        }
        // a bare { name } is the enterprise itself, so its symbol is the parent
        BigInteger number = trap.number().get().value();
        if (number.signum() < 0 || number.bitLength() > Integer.SIZE) {
            scope.log().report(Rule.OID_ARC_RANGE, trap.number().get().span(), number, symbol.name());
            return lost("its number is out of range");
        }
        long specific = number.longValue();
        Oid oid = Traps.isGeneric(enterprise.oid(), specific)
                ? Traps.generic(specific)
                : enterprise.oid().child(0).child(specific);
        return new OidTable.Entry(oid, enterprise.parent(), 2, "");
    }

    private void cycle(Symbol symbol, Symbol parent) {
        scope(symbol).log().report(Rule.OID_RECURSIVE, symbol.place(), symbol.name(), parent.name());
    }

    private Scope scope(Symbol symbol) {
        return Objects.requireNonNull(scopes.get(symbol.module()));
    }

    private static OidTable.Entry lost(String reason) {
        return new OidTable.Entry(null, null, 0, reason);
    }
}
