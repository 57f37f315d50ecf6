package org.mibwright.cli.lookup;

import java.util.Optional;
import java.util.stream.Collectors;
import org.mibwright.compiler.model.AgentCapabilities;
import org.mibwright.compiler.model.Column;
import org.mibwright.compiler.model.Constraint;
import org.mibwright.compiler.model.Definition;
import org.mibwright.compiler.model.IndexPart;
import org.mibwright.compiler.model.LeafObject;
import org.mibwright.compiler.model.Mib;
import org.mibwright.compiler.model.ModuleCompliance;
import org.mibwright.compiler.model.ModuleIdentity;
import org.mibwright.compiler.model.NamedNumber;
import org.mibwright.compiler.model.Node;
import org.mibwright.compiler.model.Notification;
import org.mibwright.compiler.model.NotificationGroup;
import org.mibwright.compiler.model.ObjectGroup;
import org.mibwright.compiler.model.ObjectIdentity;
import org.mibwright.compiler.model.Range;
import org.mibwright.compiler.model.Reference;
import org.mibwright.compiler.model.Row;
import org.mibwright.compiler.model.Scalar;
import org.mibwright.compiler.model.Syntax;
import org.mibwright.compiler.model.Table;
import org.mibwright.compiler.model.TypeDefinition;

/** Facts of definitions in the few words that a listing has room for. */
public final class Facts {
    private Facts() {}

    /** Returns one word for what a definition is. */
    public static String word(Definition definition) {
        if (definition instanceof Node node) {
            return nodeWord(node);
        }
        return definition instanceof TypeDefinition type && type.textualConvention()
                ? "textual convention"
                : definition instanceof TypeDefinition ? "type" : "other";
    }

    private static String nodeWord(Node node) {
        if (node instanceof Scalar) {
            return "scalar";
        } else if (node instanceof Column) {
            return "column";
        } else if (node instanceof Table) {
            return "table";
        } else if (node instanceof Row) {
            return "row";
        } else if (node instanceof Notification notification) {
            return notification.trap().isPresent() ? "trap" : "notification";
        } else if (node instanceof ModuleIdentity) {
            return "module identity";
        } else if (node instanceof ObjectIdentity identity) {
            return identity.macro() ? "object identity" : "node";
        } else if (node instanceof ObjectGroup) {
            return "object group";
        } else if (node instanceof NotificationGroup) {
            return "notification group";
        } else if (node instanceof ModuleCompliance) {
            return "compliance";
        }
        return node instanceof AgentCapabilities ? "capabilities" : "node";
    }

    /** Returns what a definition is and what it belongs to, as {@code column of ifTable}. */
    public static String kind(Mib mib, Definition definition) {
        String word = word(definition);
        if (definition instanceof Column column) {
            return word + " of "
                    + mib.row(column.row())
                            .flatMap(Row::table)
                            .map(table -> table.name())
                            .orElse(column.row().name());
        }
        return definition instanceof Row row
                ? row.table().map(table -> word + " of " + table.name()).orElse(word)
                : word;
    }

    /** Returns a SYNTAX clause in SMI notation: {@code DisplayString (SIZE (0..255))}, {@code INTEGER { up(1) }}. */
    public static String syntax(Syntax syntax) {
        StringBuilder out = new StringBuilder(syntax.name());
        if (!syntax.namedNumbers().isEmpty()) {
            out.append(syntax.namedNumbers().stream()
                    .map(NamedNumber::toString)
                    .collect(Collectors.joining(", ", " { ", " }")));
        }
        syntax.constraint().ifPresent(constraint -> {
            String ranges = constraint.ranges().stream().map(Range::toString).collect(Collectors.joining(" | "));
            out.append(constraint.kind() == Constraint.Kind.SIZE ? " (SIZE (" + ranges + "))" : " (" + ranges + ")");
        });
        return out.toString();
    }

    /** Returns what a definition holds in short: its syntax, its index, or the objects that it carries. */
    public static Optional<String> content(Definition definition) {
        if (definition instanceof LeafObject leaf) {
            return Optional.of(syntax(leaf.syntax()));
        } else if (definition instanceof TypeDefinition type) {
            return Optional.of(syntax(type.syntax()));
        } else if (definition instanceof Row row) {
            return row.augments()
                    .map(base -> "AUGMENTS { " + base.name() + " }")
                    .or(() -> row.index().isEmpty() ? Optional.empty() : Optional.of(index(row)));
        } else if (definition instanceof Notification notification
                && !notification.objects().isEmpty()) {
            return Optional.of(notification.objects().stream()
                    .map(Reference::name)
                    .collect(Collectors.joining(", ", "OBJECTS { ", " }")));
        }
        return Optional.empty();
    }

    private static String index(Row row) {
        return row.index().stream().map(Facts::part).collect(Collectors.joining(", ", "INDEX { ", " }"));
    }

    private static String part(IndexPart part) {
        return part.implied() ? "IMPLIED " + part.name() : part.name();
    }
}
