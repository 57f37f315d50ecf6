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
    /** Far more than SMI allows (RFC 2578 section 3.5); each identifier is kept whole, so there must be an end. */
    private static final int LONGEST = 10_240;

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
                OidValue label = parent == null && i == 0 ? label(arc, value, scope) : null;
                if (parent != null) {
                    parents.add(parent);
                } else if (label != null) {
                    parents.addAll(parents(null, label, scope));
                }
            }
        }
        return parents;
    }

    /** Resolves a value whose parents are resolved, and reports what is wrong with it. */
    OidTable.Entry resolve(@Nullable Symbol owner, OidValue value, Scope scope) {
        OidTable.Entry start = start(owner, value, scope);
        if (start.oid() == null) {
            return start;
        }
        Oid oid = start.oid();
        Symbol parent = start.parent();
        int distance = start.distance();
        for (OidArc arc : value.arcs().subList(1, value.arcs().size())) {
            Symbol named = arc.number().isPresent() ? null : inner(arc, scope);
            Oid known = named == null ? null : table.oid(named);
            BigInteger number = named == null ? arc.number().orElse(null) : number(named);
            if (known != null && known.startsWith(oid)) {
                oid = known;
                parent = named;
                distance = 0;
            } else if (number == null) {
                return unresolved(arc, named, scope);
            } else if (oid.size() >= LONGEST) {
                return tooLong(owner, value, scope);
            } else if (isArc(number)) {
                oid = oid.child(number.longValue());
                distance++;
            } else {
                return outOfRange(owner, arc, number, scope);
            }
        }
        return new OidTable.Entry(oid, parent, distance, "");
    }

    /** The node that the first arc of a value stands for: a root, a number, a symbol, or a label inside another value. */
    private OidTable.Entry start(@Nullable Symbol owner, OidValue value, Scope scope) {
        OidArc arc = value.arcs().get(0);
        Symbol named = first(owner, arc, scope);
        if (named != null) {
            Oid known = table.oid(named);
            return known == null ? unresolved(arc, named, scope) : new OidTable.Entry(known, named, 0, "");
        }
        Optional<Oid> root =
                arc.name().isPresent() ? WellKnown.root(arc.name().get().text()) : Optional.empty();
        if (root.isPresent()) {
            return new OidTable.Entry(root.get(), null, 0, "");
        }
        OidValue label = label(arc, value, scope);
        if (label != null) {
            return resolve(null, label, scope);
        }
        if (arc.number().isEmpty()) {
            return unresolved(arc, null, scope);
        }
        BigInteger number = arc.number().get();
        return isArc(number)
                ? new OidTable.Entry(Oid.of(number.longValue()), null, 1, "")
                : outOfRange(owner, arc, number, scope);
    }

    private static boolean isArc(BigInteger number) {
        return number.signum() >= 0 && number.bitLength() <= Integer.SIZE;
    }

    private static OidTable.Entry outOfRange(@Nullable Symbol owner, OidArc arc, BigInteger number, Scope scope) {
        scope.log().report(Rule.OID_ARC_RANGE, arc.span(), number, name(owner));
        return new OidTable.Entry(null, null, 0, "an arc of its value is out of range");
    }

    private static OidTable.Entry tooLong(@Nullable Symbol owner, OidValue value, Scope scope) {
        scope.log().report(Rule.OID_TOO_LONG, value.span(), name(owner), LONGEST);
        return new OidTable.Entry(null, null, 0, "it has more than " + LONGEST + " numbers");
    }

    private static OidTable.Entry unresolved(OidArc arc, @Nullable Symbol named, Scope scope) {
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

    /** A label without a definition that stands inside another value; not one that would start from itself. */
    private static @Nullable OidValue label(OidArc arc, OidValue value, Scope scope) {
        if (arc.name().isEmpty() || arc.number().isPresent()) {
            return null;
        }
        OidValue start = scope.label(arc.name().get().text());
        boolean plain = start != null
                && start != value
                && start.arcs()
                        .get(0)
                        .name()
                        .filter(name -> scope.label(name.text()) != null)
                        .isEmpty();
        return plain ? start : null;
    }

    private static @Nullable Symbol inner(OidArc arc, Scope scope) {
        return arc.name().isPresent() ? scope.value(arc.name().get()) : null;
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
