package org.mibwright.cli.lookup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mibwright.compiler.model.Access;
import org.mibwright.compiler.model.DefaultValue;
import org.mibwright.compiler.model.EffectiveType;
import org.mibwright.compiler.model.LeafObject;
import org.mibwright.compiler.model.NamedNumber;
import org.mibwright.compiler.model.Node;
import org.mibwright.compiler.model.ObjectType;
import org.mibwright.compiler.model.Status;
import org.mibwright.compiler.model.SymbolKey;
import org.mibwright.compiler.model.Syntax;
import org.mibwright.snmp.smi.Oid;

/** Tells all about one point of the OID tree. */
public final class Describer {
    private final Lookup lookup;

    /** Makes a describer of these modules. */
    public Describer(Lookup lookup) {
        this.lookup = lookup;
    }

    /** Returns names and values of the facts in the order in which people want them; values may have several lines. */
    public Map<String, String> describe(Oid oid) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("name", lookup.catalog().name(oid));
        facts.put("oid", oid.toString());
        facts.put("path", path(oid));
        lookup.definition(oid).ifPresent(node -> describe(node, facts));
        return facts;
    }

    private void describe(Node node, Map<String, String> facts) {
        facts.put("kind", Facts.kind(lookup.mib(), node));
        if (node instanceof LeafObject leaf) {
            describe(leaf.syntax(), facts);
        } else {
            Facts.content(node).ifPresent(content -> facts.put("content", content));
        }
        if (node instanceof ObjectType object) {
            put(facts, "access", object.access().map(Access::keyword));
            put(facts, "units", object.units());
            put(facts, "default", object.defaultValue().map(DefaultValue::written));
        }
        put(facts, "status", node.status().map(Status::keyword));
        put(facts, "description", node.description().map(Describer::flush));
        put(facts, "reference", node.reference().map(Describer::flush));
        facts.put("place", node.place().toString());
    }

    private static void describe(Syntax syntax, Map<String, String> facts) {
        facts.put("syntax", Facts.syntax(syntax));
        EffectiveType type = syntax.effective();
        if (!type.chain().isEmpty()) {
            String chain = type.chain().stream().map(SymbolKey::toString).collect(Collectors.joining(" > "));
            facts.put("type", chain + " > " + type.base().label());
        }
        if (syntax.namedNumbers().isEmpty() && !type.namedNumbers().isEmpty()) {
            facts.put(
                    "labels",
                    type.namedNumbers().stream().map(NamedNumber::toString).collect(Collectors.joining(", ")));
        }
        put(facts, "hint", type.displayHint().map(hint -> '"' + hint + '"'));
    }

    private String path(Oid oid) {
        List<String> labels = lookup.catalog().labels(oid);
        return IntStream.range(0, oid.size())
                .mapToObj(depth -> {
                    String arc = Long.toString(oid.arc(depth));
                    String label = labels.get(depth);
                    return label.equals(arc) ? arc : label + "(" + arc + ")";
                })
                .collect(Collectors.joining("."));
    }

    private static void put(Map<String, String> facts, String name, Optional<String> value) {
        value.ifPresent(text -> facts.put(name, text));
    }

    /** MIB text is indented as its clause is; here it stands at the margin. */
    private static String flush(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining("\n")).strip();
    }
}
