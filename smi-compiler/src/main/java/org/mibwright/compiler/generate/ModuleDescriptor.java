package org.mibwright.compiler.generate;

import java.math.BigInteger;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mibwright.compiler.model.BaseType;
import org.mibwright.compiler.model.Definition;
import org.mibwright.compiler.model.EffectiveType;
import org.mibwright.compiler.model.Import;
import org.mibwright.compiler.model.IndexPart;
import org.mibwright.compiler.model.LeafObject;
import org.mibwright.compiler.model.MibModule;
import org.mibwright.compiler.model.ModuleCompliance;
import org.mibwright.compiler.model.ModuleCompliance.CompliedModule;
import org.mibwright.compiler.model.ModuleCompliance.GroupRefinement;
import org.mibwright.compiler.model.ModuleCompliance.ObjectRefinement;
import org.mibwright.compiler.model.ModuleDate;
import org.mibwright.compiler.model.ModuleIdentity;
import org.mibwright.compiler.model.Node;
import org.mibwright.compiler.model.Notification;
import org.mibwright.compiler.model.NotificationGroup;
import org.mibwright.compiler.model.ObjectGroup;
import org.mibwright.compiler.model.ObjectIdentity;
import org.mibwright.compiler.model.ObjectType;
import org.mibwright.compiler.model.Oid;
import org.mibwright.compiler.model.Range;
import org.mibwright.compiler.model.Reference;
import org.mibwright.compiler.model.Row;
import org.mibwright.compiler.model.Scalar;
import org.mibwright.compiler.model.Status;
import org.mibwright.compiler.model.SymbolKey;
import org.mibwright.compiler.model.Syntax;
import org.mibwright.compiler.model.Table;

/**
 * What the runtime's catalogue reads of a module: the resource {@code META-INF/mibwright/modules/NAME.mod}, and the
 * module's line in {@code META-INF/mibwright/index}. The runtime's {@code ModuleReader} documents the form.
 */
public final class ModuleDescriptor {
    private static final Range UNBOUNDED_SIZE = Range.of(0, 65535);

    /** What they define are base types, which the descriptor names anyway. */
    private static final Set<String> BASE_MODULES = Set.of("SNMPv2-SMI", "RFC1155-SMI", "RFC1065-SMI");

    private final MibModule module;
    private final boolean descriptions;

    /**
     * The descriptor of a module.
     *
     * @param module the module
     * @param descriptions whether to keep DESCRIPTION and REFERENCE texts
     */
    public ModuleDescriptor(MibModule module, boolean descriptions) {
        this.module = module;
        this.descriptions = descriptions;
    }

    /** Returns where the descriptor belongs in a MIB jar. */
    public String path() {
        return "META-INF/mibwright/modules/" + module.name() + ".mod";
    }

    /**
     * Returns the module's line in the index of a MIB jar, with a line feed.
     *
     * @param javaPackage the package of the generated classes
     */
    public String indexLine(String javaPackage) {
        return new DescriptorLine("module")
                .put("name", module.name())
                .put("package", javaPackage)
                .put("roots", roots().stream().map(Oid::toString).collect(Collectors.joining(",")))
                .toString();
    }

    /** Returns the topmost OIDs that the module defines: no other of its OIDs is outside of these subtrees. */
    public Collection<Oid> roots() {
        TreeSet<Oid> roots = new TreeSet<>();
        module.definitions(Node.class).stream()
                .flatMap(node -> node.oid().stream())
                .sorted()
                .forEach(oid -> {
                    if (roots.isEmpty() || !oid.startsWith(roots.last())) {
                        roots.add(oid);
                    }
                });
        return roots;
    }

    /** Returns the descriptor's text. */
    public String text() {
        StringBuilder out = new StringBuilder(1 << 14);
        header(out);
        imports(out);
        for (Node node : module.definitions(Node.class)) {
            node.oid().ifPresent(oid -> node(node, oid, out));
        }
        return out.toString();
    }

    private void header(StringBuilder out) {
        DescriptorLine line =
                new DescriptorLine("module").put("language", module.language().toString());
        Optional<ModuleIdentity> identity = module.identity();
        identity.flatMap(ModuleIdentity::lastUpdated).ifPresent(date -> line.put("updated", date(date)));
        identity.flatMap(ModuleIdentity::organization).ifPresent(text -> line.put("organization", text));
        identity.flatMap(ModuleIdentity::contactInfo).ifPresent(text -> line.put("contact", text));
        identity.flatMap(Definition::description).ifPresent(text -> describe(line, "description", text));
        out.append(line);
        identity.map(ModuleIdentity::revisions).orElse(List.of()).forEach(revision -> {
            DescriptorLine entry = new DescriptorLine("revision").put("date", date(revision.date()));
            revision.description().ifPresent(text -> describe(entry, "description", text));
            out.append(entry);
        });
    }

    private static String date(ModuleDate date) {
        return date.time().map(time -> time.toLocalDate().toString()).orElse(date.written());
    }

    private void describe(DescriptorLine line, String key, String text) {
        if (descriptions) {
            line.put(key, text);
        }
    }

    private void imports(StringBuilder out) {
        Map<String, StringBuilder> byModule = new LinkedHashMap<>();
        for (Import symbol : module.imports()) {
            StringBuilder symbols = byModule.computeIfAbsent(symbol.from(), from -> new StringBuilder());
            symbols.append(symbols.isEmpty() ? "" : ",").append(symbol.name());
        }
        byModule.forEach((from, symbols) ->
                out.append(new DescriptorLine("import").put("module", from).put("symbols", symbols.toString())));
    }

    private void node(Node node, Oid oid, StringBuilder out) {
        DescriptorLine line = new DescriptorLine("node")
                .put("kind", kind(node))
                .put("name", node.name())
                .put("oid", oid.toString());
        node.status().map(Status::keyword).ifPresent(status -> line.put("status", status));
        if (node instanceof ObjectType object) {
            object.facts().access().ifPresent(access -> line.put("access", access.keyword()));
            object.facts().units().ifPresent(units -> line.put("units", units));
            object.facts().defaultValue().ifPresent(value -> line.put("default", value.written()));
        }
        if (node instanceof LeafObject object) {
            syntax(line, object.syntax());
        }
        if (node instanceof Row row) {
            row.augments().flatMap(Reference::target).ifPresent(base -> line.put("augments", base.toString()));
        }
        String members = members(node).stream()
                .flatMap(member -> member.target().stream())
                .map(SymbolKey::toString)
                .collect(Collectors.joining(","));
        if (!members.isEmpty()) {
            line.put("members", members);
        }
        node.description().ifPresent(text -> describe(line, "description", text));
        node.reference().ifPresent(text -> describe(line, "reference", text));
        out.append(line);
        if (node instanceof Row row) {
            row.effectiveIndex().forEach(part -> out.append(index(part)));
        }
        if (node instanceof ModuleCompliance compliance) {
            compliance.modules().forEach(complied -> compliance(complied, out));
        }
    }

    /** A MODULE clause: what it asks of groups and objects, which an agent can hold itself against. */
    private void compliance(CompliedModule complied, StringBuilder out) {
        DescriptorLine require = new DescriptorLine("require").put("module", complied.module());
        String groups = complied.mandatoryGroups().stream()
                .map(group -> key(group, complied))
                .collect(Collectors.joining(","));
        if (!groups.isEmpty()) {
            require.put("groups", groups);
        }
        out.append(require);
        for (GroupRefinement group : complied.groups()) {
            DescriptorLine line = new DescriptorLine("group").put("name", key(group.group(), complied));
            group.description().ifPresent(text -> describe(line, "description", text));
            out.append(line);
        }
        for (ObjectRefinement object : complied.objects()) {
            DescriptorLine line = new DescriptorLine("refine").put("name", key(object.object(), complied));
            object.minAccess().ifPresent(access -> line.put("access", access.keyword()));
            object.syntax().ifPresent(syntax -> syntax(line, syntax));
            object.description().ifPresent(text -> describe(line, "description", text));
            out.append(line);
            object.writeSyntax().ifPresent(syntax -> {
                DescriptorLine write = new DescriptorLine("write");
                syntax(write, syntax);
                out.append(write);
            });
        }
    }

    private static String key(Reference reference, CompliedModule complied) {
        return reference
                .target()
                .orElse(new SymbolKey(complied.module(), reference.name()))
                .toString();
    }

    private static String kind(Node node) {
        if (node instanceof ModuleIdentity) {
            return "identity";
        } else if (node instanceof ObjectIdentity) {
            return "node";
        } else if (node instanceof Scalar) {
            return "scalar";
        } else if (node instanceof Table) {
            return "table";
        } else if (node instanceof Row) {
            return "row";
        } else if (node instanceof ObjectType) {
            return "column";
        } else if (node instanceof Notification) {
            return "notification";
        } else if (node instanceof ObjectGroup) {
            return "object-group";
        } else if (node instanceof NotificationGroup) {
            return "notification-group";
        }
        return node instanceof ModuleCompliance ? "compliance" : "capabilities";
    }

    private static List<Reference> members(Node node) {
        if (node instanceof Notification notification) {
            return notification.objects();
        } else if (node instanceof ObjectGroup group) {
            return group.objects();
        } else if (node instanceof NotificationGroup group) {
            return group.notifications();
        } else if (node instanceof ModuleCompliance compliance) {
            return compliance.modules().stream()
                    .flatMap(complied -> complied.mandatoryGroups().stream())
                    .toList();
        }
        return List.of();
    }

    private static DescriptorLine index(IndexPart part) {
        DescriptorLine line = new DescriptorLine("index").put("name", part.name());
        if (part.implied()) {
            line.put("implied", "true");
        }
        syntax(line, part.syntax());
        return line;
    }

    private static void syntax(DescriptorLine line, Syntax syntax) {
        EffectiveType effective = syntax.effective();
        line.put("base", base(effective.base()));
        line.put("type", syntax.type().map(SymbolKey::toString).orElse(syntax.name()));
        String chain = effective.chain().stream()
                .skip(1)
                .filter(key -> !BASE_MODULES.contains(key.module()))
                .map(SymbolKey::toString)
                .collect(Collectors.joining(","));
        if (!chain.isEmpty()) {
            line.put("chain", chain);
        }
        String ranges = ranges(effective);
        if (!ranges.isEmpty()) {
            line.put("range", ranges);
        }
        effective.displayHint().ifPresent(hint -> line.put("hint", hint));
        String labels = effective.namedNumbers().stream()
                .filter(number -> number.value() == (int) number.value())
                .map(number -> number.label().replace(',', ' ') + ":" + number.value())
                .collect(Collectors.joining(","));
        if (!labels.isEmpty()) {
            line.put("labels", labels);
        }
    }

    private static String base(BaseType base) {
        return switch (base) {
            case INTEGER -> "Integer32";
            case UNKNOWN -> "ObjectSyntax";
            default -> base.label();
        };
    }

    /** Ranges that say no more than the base type does are left out, and so are such as do not fit into 64 bits. */
    private static String ranges(EffectiveType effective) {
        List<Range> ranges = effective.base().isNumber() ? effective.ranges() : effective.sizes();
        Optional<Range> whole = effective.base().isNumber() ? effective.base().range() : Optional.of(UNBOUNDED_SIZE);
        boolean idle = ranges.size() == 1 && whole.filter(ranges.get(0)::equals).isPresent();
        boolean huge = ranges.stream().anyMatch(range -> isHuge(range.minimum()) || isHuge(range.maximum()));
        return idle || huge ? "" : ranges.stream().map(Range::toString).collect(Collectors.joining("|"));
    }

    private static boolean isHuge(BigInteger bound) {
        return bound.bitLength() > 63;
    }
}
