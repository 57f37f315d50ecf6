package org.mibwright.compiler.resolve;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mibwright.compiler.ast.NumberLiteral;
import org.mibwright.compiler.ast.OidArc;
import org.mibwright.compiler.ast.OidValue;
import org.mibwright.compiler.ast.ValueDefinition;
import org.mibwright.compiler.diagnostic.Rule;
import org.mibwright.compiler.model.Oid;

/** Resolves object identifiers as written, {@code { ifEntry 3 }} or {@code { iso org(3) dod(6) }}. */
final class OidValues {
    private final OidTable table;

    OidValues(OidTable table) {
        this.table = table;
    }

    /** The symbols that a value depends on, in the order of the text. */
    List<Symbol> parents(@Nullable Symbol owner, OidValue value, Scope scope) {
        List<Symbol> parents = new ArrayList<>(1);
        for (int i = 0; i < value.arcs().size(); i++) {
            OidArc arc = value.arcs().get(i);
            if (arc.name().isPresent() && (i == 0 || arc.number().isEmpty())) {
                Symbol parent = i == 0 ? first(owner, arc, scope) : inner(arc, scope);
                if (parent != null) {
                    parents.add(parent);
                }
            }
        }
        return parents;
    }

    /** Resolves a value whose parents are resolved, and reports what is wrong with it. */
    OidTable.Entry resolve(@Nullable Symbol owner, OidValue value, Scope scope) {
        Oid oid = Oid.ROOT;
        Symbol parent = null;
        int distance = 0;
        for (int i = 0; i < value.arcs().size(); i++) {
            OidArc arc = value.arcs().get(i);
            boolean byName = arc.name().isPresent() && (i == 0 || arc.number().isEmpty());
            Symbol named = byName ? (i == 0 ? first(owner, arc, scope) : inner(arc, scope)) : null;
            Oid known = named == null ? null : table.oid(named);
            if (named != null && known != null && (i == 0 || known.startsWith(oid))) {
                oid = known;
                parent = named;
                distance = 0;
                continue;
            }
            Optional<Oid> root = byName && i == 0 && named == null
                    ? WellKnown.root(arc.name().get().text())
                    : Optional.empty();
            BigInteger number =
                    named != null && i > 0 ? number(named) : arc.number().orElse(null);
            if (root.isPresent()) {
                oid = root.get();
            } else if (number == null || named != null && i == 0) {
                return unresolved(owner, arc, named, scope);
            } else if (number.signum() < 0 || number.bitLength() > Integer.SIZE) {
                scope.log().report(Rule.OID_ARC_RANGE, arc.span(), number, name(owner));
                return new OidTable.Entry(null, parent, 0, "an arc of its value is out of range");
            } else {
                oid = oid.child(number.longValue());
                distance++;
            }
        }
        return new OidTable.Entry(oid, parent, distance, "");
    }

    private OidTable.Entry unresolved(@Nullable Symbol owner, OidArc arc, @Nullable Symbol named, Scope scope) {
        String name = arc.name().map(Object::toString).orElse("?");
        if (named == null) {
            arc.name().ifPresent(word -> scope.reportOnce(Rule.OID_UNKNOWN, word, word));
            return new OidTable.Entry(null, null, 0, "'" + name + "' is nowhere defined");
        }
        // the parent itself is lost, and has been reported where it stands
        return new OidTable.Entry(null, named, 1, "'" + name + "' has no object identifier");
    }

    private static @Nullable Symbol first(@Nullable Symbol owner, OidArc arc, Scope scope) {
        var name = arc.name().orElse(null);
        if (name == null) {
            return null;
        }
        if (WellKnown.root(name.text()).isPresent()) {
            return scope.declaredValue(name.text());
        }
        if (arc.module().isPresent()) {
            return scope.valueIn(scope.moduleNamed(arc.module().get().text()), name);
        }
        if (arc.number().isPresent()
                && scope.declaredValue(name.text()) == null
                && !WellKnown.home(name.text()).isPresent()) {
            return null; // a label for a number that stands beside it
        }
        return owner == null ? scope.value(name) : scope.valueOtherThan(owner, name);
    }

    private static @Nullable Symbol inner(OidArc arc, Scope scope) {
        return arc.name().map(scope::value).orElse(null);
    }

    private static @Nullable BigInteger number(Symbol symbol) {
        return symbol.definition() instanceof ValueDefinition definition
                        && definition.value().orElse(null) instanceof NumberLiteral literal
                ? literal.value()
                : null;
    }

    private static String name(@Nullable Symbol owner) {
        return owner == null ? "?" : owner.name();
    }
}
