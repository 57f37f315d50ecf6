package org.mibwright.compiler.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mibwright.compiler.diagnostic.Rule;
import org.mibwright.compiler.model.Access;
import org.mibwright.compiler.model.Column;
import org.mibwright.compiler.model.DefaultValue;
import org.mibwright.compiler.model.IndexPart;
import org.mibwright.compiler.model.LeafObject;
import org.mibwright.compiler.model.Row;
import org.mibwright.compiler.model.Scalar;
import org.mibwright.compiler.model.SymbolKey;
import org.mibwright.compiler.source.Span;

/** What the best-known textual conventions ask of the objects that use them (RFC 2579, RFC 4001, RFC 3419). */
final class ConventionRules implements LintRule {
    private static final String INET = "INET-ADDRESS-MIB";
    private static final String TRANSPORT = "TRANSPORT-ADDRESS-MIB";
    private static final SymbolKey ROW_STATUS = new SymbolKey("SNMPv2-TC", "RowStatus");
    private static final SymbolKey STORAGE_TYPE = new SymbolKey("SNMPv2-TC", "StorageType");
    private static final SymbolKey T_ADDRESS = new SymbolKey("SNMPv2-TC", "TAddress");
    private static final SymbolKey T_DOMAIN = new SymbolKey("SNMPv2-TC", "TDomain");
    private static final SymbolKey INET_ADDRESS = new SymbolKey(INET, "InetAddress");
    private static final SymbolKey INET_ADDRESS_TYPE = new SymbolKey(INET, "InetAddressType");
    private static final SymbolKey TRANSPORT_ADDRESS = new SymbolKey(TRANSPORT, "TransportAddress");
    private static final SymbolKey TRANSPORT_ADDRESS_TYPE = new SymbolKey(TRANSPORT, "TransportAddressType");
    private static final SymbolKey TRANSPORT_DOMAIN = new SymbolKey(TRANSPORT, "TransportDomain");

    /** What an agent alone sets a RowStatus to, or what is meant for creation alone. */
    private static final Set<String> NO_DEFAULT = Set.of("notReady", "createAndGo", "createAndWait", "destroy");

    private static final Set<String> NO_STORAGE = Set.of("other", "permanent", "readOnly");

    @Override
    public void check(LintContext context) {
        for (LeafObject object : context.module().definitions(LeafObject.class)) {
            object.syntax().type().ifPresent(type -> object(context, object, type));
        }
        for (TypeUse use : context.typeUses()) {
            boolean refined = use.kind() == TypeUse.Kind.OBJECT
                    && !use.syntax().namedNumbers().isEmpty();
            if (refined && is(use.syntax().type().orElse(null), INET_ADDRESS_TYPE)) {
                context.report(Rule.INETADDRESSTYPE_SUBTYPED, use.syntax().place(), use.name());
            } else if (refined && is(use.syntax().type().orElse(null), TRANSPORT_ADDRESS_TYPE)) {
                context.report(Rule.TRANSPORTADDRESSTYPE_SUBTYPED, use.syntax().place(), use.name());
            }
        }
    }

    private static boolean is(@Nullable SymbolKey type, SymbolKey wanted) {
        return wanted.equals(type);
    }

    private static void object(LintContext context, LeafObject object, SymbolKey type) {
        Span place = object.syntax().place();
        String label = object.defaultValue()
                .filter(DefaultValue.Label.class::isInstance)
                .map(DefaultValue::written)
                .orElse("");
        if (type.equals(ROW_STATUS)) {
            if (object.access().filter(access -> access != Access.READ_CREATE).isPresent()) {
                context.report(Rule.ROWSTATUS_ACCESS, place, object.name());
            }
            if (NO_DEFAULT.contains(label)) {
                context.report(Rule.ROWSTATUS_DEFAULT, place, object.name(), label);
            }
        } else if (type.equals(STORAGE_TYPE) && NO_STORAGE.contains(label)) {
            context.report(Rule.STORAGETYPE_DEFAULT, place, object.name(), label);
        } else if (type.equals(INET_ADDRESS)) {
            if (!precededBy(context, object, Set.of(INET_ADDRESS_TYPE))) {
                context.report(Rule.INETADDRESS_INETADDRESSTYPE, place, object.name());
            }
        } else if (type.equals(TRANSPORT_ADDRESS)) {
            if (!precededBy(context, object, Set.of(TRANSPORT_ADDRESS_TYPE, TRANSPORT_DOMAIN))) {
                context.report(Rule.TRANSPORTADDRESS_TRANSPORTADDRESSTYPE, place, object.name());
            }
        } else if (type.equals(T_ADDRESS)) {
            if (siblings(context, object).stream().noneMatch(sibling -> has(sibling, Set.of(T_DOMAIN)))) {
                context.report(Rule.TADDRESS_TDOMAIN, place, object.name());
            }
        } else if (type.module().equals(INET) && type.name().startsWith("InetAddressIPv")) {
            context.report(Rule.INETADDRESS_SPECIFIC, place, object.name(), type.name());
        } else if (type.module().equals(TRANSPORT) && type.name().startsWith("TransportAddressIPv")) {
            context.report(Rule.TRANSPORTADDRESS_SPECIFIC, place, object.name(), type.name());
        }
    }

    private static boolean precededBy(LintContext context, LeafObject object, Set<SymbolKey> types) {
        for (LeafObject sibling : siblings(context, object)) {
            if (sibling.key().equals(object.key())) {
                return false;
            }
            if (has(sibling, types)) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(LeafObject object, Set<SymbolKey> types) {
        return object.syntax().type().filter(types::contains).isPresent();
    }

    /** The columns of the same row, or the scalars of the module, in their order. */
    private static List<? extends LeafObject> siblings(LintContext context, LeafObject object) {
        if (object instanceof Column column) {
            return context.mib()
                    .row(column.row())
                    .map(row -> withIndex(context, row))
                    .orElse(List.of());
        }
        return context.module().definitions(Scalar.class);
    }

    private static List<LeafObject> withIndex(LintContext context, Row row) {
        List<LeafObject> objects = new ArrayList<>();
        for (IndexPart part : row.effectiveIndex()) {
            context.find(part.object())
                    .filter(LeafObject.class::isInstance)
                    .map(LeafObject.class::cast)
                    .filter(object -> !row.columns().contains(object))
                    .ifPresent(objects::add);
        }
        objects.addAll(row.columns());
        return objects;
    }
}
