package org.mibwright.compiler.oracle;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mibwright.compiler.model.Access;
import org.mibwright.compiler.model.AgentCapabilities;
import org.mibwright.compiler.model.BaseType;
import org.mibwright.compiler.model.Column;
import org.mibwright.compiler.model.Constraint;
import org.mibwright.compiler.model.DefaultValue;
import org.mibwright.compiler.model.Definition;
import org.mibwright.compiler.model.IndexPart;
import org.mibwright.compiler.model.LeafObject;
import org.mibwright.compiler.model.MibModule;
import org.mibwright.compiler.model.ModuleCompliance;
import org.mibwright.compiler.model.ModuleIdentity;
import org.mibwright.compiler.model.NamedNumber;
import org.mibwright.compiler.model.Node;
import org.mibwright.compiler.model.Notification;
import org.mibwright.compiler.model.NotificationGroup;
import org.mibwright.compiler.model.ObjectGroup;
import org.mibwright.compiler.model.ObjectIdentity;
import org.mibwright.compiler.model.ObjectType;
import org.mibwright.compiler.model.Range;
import org.mibwright.compiler.model.Reference;
import org.mibwright.compiler.model.Row;
import org.mibwright.compiler.model.Scalar;
import org.mibwright.compiler.model.Status;
import org.mibwright.compiler.model.Syntax;
import org.mibwright.compiler.model.Table;
import org.mibwright.compiler.model.TypeDefinition;

/** The facts of a module in the words of PySMI's JSON, as far as both know them. */
final class PysmiFacts {
    private PysmiFacts() {}

    /** The facts of every definition, by descriptor. */
    static Map<String, Map<String, Object>> of(MibModule module) {
        Map<String, Map<String, Object>> facts = new TreeMap<>();
        for (Definition definition : module.definitions()) {
            Map<String, Object> fact = fact(definition);
            if (!fact.isEmpty()) {
                facts.putIfAbsent(pythonic(definition.name()), fact);
            }
        }
        return facts;
    }

    private static Map<String, Object> fact(Definition definition) {
        Map<String, Object> fact = new LinkedHashMap<>();
        if (definition instanceof Node node) {
            fact.put("class", kind(node));
            node.oid().ifPresent(oid -> fact.put("oid", oid.toString()));
        }
        definition.status().map(Status::keyword).ifPresent(word -> fact.put("status", word));
        if (definition instanceof ObjectType object) {
            object(object, fact);
        } else if (definition instanceof TypeDefinition type) {
            fact.put("class", type.textualConvention() ? "textualconvention" : "type");
            fact.put("type", syntax(type.syntax()));
            type.displayHint().ifPresent(hint -> fact.put("displayhint", hint));
        } else if (definition instanceof Notification notification) {
            references(notification.objects(), "objects", fact);
        } else if (definition instanceof ObjectGroup group) {
            references(group.objects(), "objects", fact);
        } else if (definition instanceof NotificationGroup group) {
            references(group.notifications(), "objects", fact);
        } else if (definition instanceof ModuleCompliance compliance) {
            List<Reference> groups = new ArrayList<>();
            compliance.modules().forEach(module -> {
                groups.addAll(module.mandatoryGroups());
                module.groups().forEach(refinement -> groups.add(refinement.group()));
            });
            references(groups, "modulecompliance", fact);
        }
        return fact;
    }

    private static String kind(Node node) {
        if (node instanceof ModuleIdentity) {
            return "moduleidentity";
        }
        if (node instanceof ObjectIdentity) {
            return "objectidentity";
        }
        if (node instanceof Notification) {
            return "notificationtype";
        }
        if (node instanceof ObjectGroup) {
            return "objectgroup";
        }
        if (node instanceof NotificationGroup) {
            return "notificationgroup";
        }
        if (node instanceof ModuleCompliance) {
            return "modulecompliance";
        }
        return node instanceof AgentCapabilities ? "agentcapabilities" : "objecttype";
    }

    private static void object(ObjectType object, Map<String, Object> fact) {
        object.access().map(Access::keyword).ifPresent(word -> fact.put("maxaccess", word));
        object.units().ifPresent(units -> fact.put("units", units));
        if (object instanceof Table) {
            fact.put("nodetype", "table");
        } else if (object instanceof Row row) {
            fact.put("nodetype", "row");
            row.augments().ifPresent(base -> fact.put("augmention", pythonic(base.name()))); // PySMI gives no module
            if (!row.index().isEmpty()) {
                fact.put("indices", row.index().stream().map(PysmiFacts::index).toList());
            }
        } else if (object instanceof Scalar) {
            fact.put("nodetype", "scalar");
        } else if (object instanceof Column) {
            fact.put("nodetype", "column");
        }
        if (object instanceof LeafObject leaf) {
            fact.put("syntax", syntax(leaf.syntax()));
            leaf.defaultValue().ifPresent(value -> fact.put("default", defaultValue(value)));
        }
    }

    private static String defaultValue(DefaultValue value) {
        if (value instanceof DefaultValue.Number number) {
            return "number " + number.value();
        }
        if (value instanceof DefaultValue.Label label) {
            return "number " + (label.value().isPresent() ? label.value().getAsLong() : label.label());
        }
        if (value instanceof DefaultValue.Bits bits) {
            return "bits " + new TreeSet<>(bits.labels());
        }
        if (value instanceof DefaultValue.Octets octets) {
            return "hex " + octets.octets();
        }
        if (value instanceof DefaultValue.Text text) {
            return "string " + text.text();
        }
        if (value instanceof DefaultValue.Identifier identifier) {
            return "oid " + identifier.oid().map(Object::toString).orElse(identifier.written());
        }
        return "other " + value.written();
    }

    private static String index(IndexPart part) {
        return (part.implied() ? "IMPLIED " : "") + reference(part.object());
    }

    private static String reference(Reference reference) {
        return reference
                .target()
                .map(key -> key.module() + "::" + pythonic(key.name()))
                .orElse("?::" + pythonic(reference.name()));
    }

    /** PySMI's descriptors are names in Python too. */
    private static String pythonic(String name) {
        return name.replace('-', '_');
    }

    private static void references(List<Reference> references, String key, Map<String, Object> fact) {
        if (!references.isEmpty()) {
            fact.put(key, references.stream().map(PysmiFacts::reference).toList());
        }
    }

    private static Map<String, Object> syntax(Syntax syntax) {
        Map<String, Object> fact = new TreeMap<>();
        fact.put("type", syntax.name().equals("NetworkAddress") ? "IpAddress" : syntax.name());
        if (!syntax.namedNumbers().isEmpty()) {
            Map<String, Object> labels = new TreeMap<>();
            for (NamedNumber number : syntax.namedNumbers()) {
                labels.put(number.label(), BigInteger.valueOf(number.value()));
            }
            fact.put(syntax.base() == BaseType.BITS ? "bits" : "enumeration", labels);
        }
        syntax.constraint()
                .ifPresent(constraint -> fact.put(
                        constraint.kind() == Constraint.Kind.SIZE ? "size" : "range",
                        constraint.ranges().stream().map(Range::toString).toList()));
        return fact;
    }
}
