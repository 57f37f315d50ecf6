package org.mibwright.cli.lookup;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mibwright.compiler.model.Access;
import org.mibwright.compiler.model.DefaultValue;
import org.mibwright.compiler.model.EffectiveType;
import org.mibwright.compiler.model.LeafObject;
import org.mibwright.compiler.model.Mib;
import org.mibwright.compiler.model.NamedNumber;
import org.mibwright.compiler.model.Node;
import org.mibwright.compiler.model.ObjectType;
import org.mibwright.compiler.model.Oid;
import org.mibwright.compiler.model.OidNode;
import org.mibwright.compiler.model.Status;
import org.mibwright.compiler.model.SymbolKey;
import org.mibwright.compiler.model.Syntax;

/** Tells all about one point of the OID tree. */
public final class Describer {
    private final Mib mib;

    /** Makes a describer over these modules. */
    public Describer(Mib mib) {
        this.mib = mib;
    }

    /** Returns names and values of the facts in the order in which people want them; values may have several lines. */
    public Map<String, String> describe(Instance instance) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("name", new Names(mib).format(instance));
        facts.put("oid", instance.oid().toString());
        facts.put("path", path(instance.oid()));
        instance.node().ifPresent(node -> describe(node, facts));
        return facts;
    }

    private void describe(Node node, Map<String, String> facts) {
        facts.put("kind", Facts.kind(mib, node));
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
        StringBuilder out = new StringBuilder();
        OidNode tree = mib.tree();
        for (int depth = 0; depth < oid.size(); depth++) {
            Optional<OidNode> next = tree.oid().size() == depth ? tree.child(oid.arc(depth)) : Optional.empty();
            tree = next.orElse(tree);
            Optional<String> name = depth == 0
                    ? Roots.name(oid.arc(0))
                    : next.flatMap(found -> Preference.of(found.definitions())).map(Node::name);
            String arc = Long.toString(oid.arc(depth));
            out.append(depth == 0 ? "" : ".");
            out.append(name.map(text -> text + "(" + arc + ")").orElse(arc));
        }
        return out.toString();
    }

    private static void put(Map<String, String> facts, String name, Optional<String> value) {
        value.ifPresent(text -> facts.put(name, text));
    }

    /** MIB text is indented as its clause is; here it stands at the margin. */
    private static String flush(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining("\n")).strip();
    }
}
