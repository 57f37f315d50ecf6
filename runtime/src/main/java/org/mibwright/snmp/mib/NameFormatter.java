package org.mibwright.snmp.mib;

import java.util.List;
import org.mibwright.snmp.smi.OctetString;
import org.mibwright.snmp.smi.Oid;
import org.mibwright.snmp.smi.Value;

/** Writes the names of instances. */
final class NameFormatter {
    private NameFormatter() {}

    static String format(MibCatalog catalog, MibNode node, Oid oid) {
        Oid suffix = oid.suffix(node.oid().size());
        if (suffix.isEmpty()) {
            return node.qualifiedName();
        }
        List<IndexPart<Value>> parts = node.kind() == MibNode.Kind.COLUMN
                ? catalog.rowOf(node).map(MibNode::index).orElse(List.of())
                : List.of();
        if (!parts.isEmpty()) {
            try {
                return node.qualifiedName() + index(parts, suffix);
            } catch (SyntaxException e) {
                // An agent that got its index wrong: the arcs are all that there is to show.
                return node.qualifiedName() + "." + suffix;
            }
        }
        return node.qualifiedName() + "." + suffix;
    }

    private static String index(List<IndexPart<Value>> parts, Oid suffix) {
        StringBuilder text = new StringBuilder();
        IndexReader in = new IndexReader(suffix);
        for (IndexPart<Value> part : parts) {
            int from = in.position();
            Value value = in.value(part);
            if (isText(part, value)) {
                char quote = part.implied() ? '\'' : '"';
                text.append('.')
                        .append(quote)
                        .append(((OctetString) value).toUtf8())
                        .append(quote);
            } else {
                text.append('.').append(suffix.subOid(from, in.position()));
            }
        }
        in.expectEnd();
        return text.toString();
    }

    private static boolean isText(IndexPart<Value> part, Value value) {
        return part.syntax().base() == BaseType.OCTET_STRING
                && part.syntax().fixedSize().isEmpty()
                && value instanceof OctetString octets
                && octets.isPrintable()
                && !octets.isEmpty()
                && octets.toUtf8().indexOf('"') < 0
                && octets.toUtf8().indexOf('\'') < 0
                && part.syntax()
                        .hint()
                        .map(DisplayHint::text)
                        .map(NameFormatter::isTextHint)
                        .orElse(true);
    }

    private static boolean isTextHint(String hint) {
        return hint.endsWith("a") || hint.endsWith("t");
    }
}
