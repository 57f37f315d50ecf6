package org.mibwright.compiler.generate.smi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mibwright.compiler.diagnostic.Diagnostic;
import org.mibwright.compiler.model.Access;
import org.mibwright.compiler.model.AgentCapabilities;
import org.mibwright.compiler.model.Column;
import org.mibwright.compiler.model.Definition;
import org.mibwright.compiler.model.Import;
import org.mibwright.compiler.model.IndexPart;
import org.mibwright.compiler.model.Language;
import org.mibwright.compiler.model.LeafObject;
import org.mibwright.compiler.model.MacroDefinition;
import org.mibwright.compiler.model.MibModule;
import org.mibwright.compiler.model.ModuleCompliance;
import org.mibwright.compiler.model.ModuleIdentity;
import org.mibwright.compiler.model.Node;
import org.mibwright.compiler.model.Notification;
import org.mibwright.compiler.model.NotificationGroup;
import org.mibwright.compiler.model.ObjectGroup;
import org.mibwright.compiler.model.ObjectIdentity;
import org.mibwright.compiler.model.ObjectType;
import org.mibwright.compiler.model.OidAssignment;
import org.mibwright.compiler.model.OtherDefinition;
import org.mibwright.compiler.model.Reference;
import org.mibwright.compiler.model.Row;
import org.mibwright.compiler.model.Status;
import org.mibwright.compiler.model.StructuredType;
import org.mibwright.compiler.model.SymbolKey;
import org.mibwright.compiler.model.Table;
import org.mibwright.compiler.model.TypeDefinition;

/** Writes one module as MIB text. */
final class ModuleText {
    private final MibModule module;
    private final List<Diagnostic> repairs;
    private final boolean v1;
    private final Map<String, Row> rowsBySequence = new LinkedHashMap<>();
    private final Set<String> sequences = new HashSet<>();
    private final SmiBuffer out = new SmiBuffer();

    ModuleText(MibModule module, List<Diagnostic> repairs) {
        this.module = module;
        this.repairs = repairs;
        this.v1 = module.language() == Language.SMIV1;
        module.definitions(Row.class).forEach(row -> rowsBySequence.putIfAbsent(row.sequence(), row));
        module.definitions(StructuredType.class).forEach(structure -> sequences.add(structure.name()));
    }

    String write() {
        head();
        imports();
        for (Definition definition : module.definitions()) {
            out.blank();
            definition(definition);
        }
        out.blank().line("END");
        return out.toString();
    }

    private void head() {
        out.line("-- " + module.name() + ", normalised by Mibwright.");
        if (!repairs.isEmpty()) {
            out.line("-- Repaired, by line of the text that was read:");
            for (Diagnostic repair : repairs) {
                out.line("--   " + repair.span().line() + ": "
                        + repair.message().replaceAll("\\s+", " ").replace("--", "- -") + " [" + repair.code() + "]");
            }
        }
        out.blank().line(module.name() + " DEFINITIONS ::= BEGIN");
    }

    /** What is imported, each symbol from the module where it was found. */
    private void imports() {
        Map<String, List<String>> byModule = new LinkedHashMap<>();
        for (Import symbol : module.imports()) {
            String name = symbol.name();
            String from = symbol.target()
                    .filter(target -> target.name().equals(name))
                    .map(SymbolKey::module)
                    .orElse(symbol.from());
            List<String> symbols = byModule.computeIfAbsent(from, key -> new ArrayList<>());
            if (!symbols.contains(name)) {
                symbols.add(name);
            }
        }
        if (byModule.isEmpty()) {
            return;
        }
        out.blank().line("IMPORTS");
        int left = byModule.size();
        for (Map.Entry<String, List<String>> group : byModule.entrySet()) {
            out.line(SmiBuffer.wrapped("    ", group.getValue()));
            out.line("        FROM " + group.getKey() + (--left == 0 ? ";" : ""));
        }
    }

    private void definition(Definition definition) {
        if (definition instanceof TypeDefinition type) {
            type(type);
        } else if (definition instanceof StructuredType structure) {
            structure(structure);
        } else if (definition instanceof MacroDefinition || definition instanceof OtherDefinition) {
            out.line(definition.extent().text());
        } else if (definition instanceof ObjectType object) {
            object(object);
        } else if (definition instanceof ModuleIdentity identity) {
            identity(identity);
        } else if (definition instanceof ObjectIdentity identity) {
            objectIdentity(identity);
        } else if (definition instanceof Notification notification) {
            notification(notification);
        } else if (definition instanceof ObjectGroup group) {
            out.line(group.name() + " OBJECT-GROUP").list(1, "OBJECTS", names(group.objects()));
            end(group);
        } else if (definition instanceof NotificationGroup group) {
            out.line(group.name() + " NOTIFICATION-GROUP").list(1, "NOTIFICATIONS", names(group.notifications()));
            end(group);
        } else if (definition instanceof ModuleCompliance compliance) {
            out.line(compliance.name() + " MODULE-COMPLIANCE");
            facts(compliance);
            new ConformanceText(out).compliance(compliance);
            assignment(compliance.assignment());
        } else if (definition instanceof AgentCapabilities capabilities) {
            out.line(capabilities.name() + " AGENT-CAPABILITIES");
            out.text(1, "PRODUCT-RELEASE", capabilities.productRelease().orElse(""));
            facts(capabilities);
            new ConformanceText(out).capabilities(capabilities);
            assignment(capabilities.assignment());
        }
    }

    static List<String> names(List<Reference> references) {
        return references.stream()
                .map(reference -> reference.target().map(SymbolKey::name).orElse(reference.name()))
                .toList();
    }

    private void facts(Definition definition) {
        definition.status().ifPresent(status -> out.clause(1, "STATUS", word(status)));
        definition.description().ifPresent(text -> out.text(1, "DESCRIPTION", text));
        definition.reference().ifPresent(text -> out.text(1, "REFERENCE", text));
    }

    private void end(Node node) {
        facts(node);
        assignment(node.assignment());
    }

    private void assignment(OidAssignment assignment) {
        out.line("    ::= { " + value(assignment) + " }");
    }

    /** As written; or as arcs, where the text could not be taken for what it came to. */
    private static String value(OidAssignment assignment) {
        String written = assignment.written().replaceAll("\\s+", " ").strip();
        return written.isEmpty()
                ? assignment.oid().map(oid -> oid.toString().replace('.', ' ')).orElse("0 0")
                : written;
    }

    private String word(Status status) {
        if (v1) {
            return status == Status.CURRENT ? Status.MANDATORY.keyword() : status.keyword();
        }
        return switch (status) {
            case MANDATORY, OPTIONAL -> Status.CURRENT.keyword();
            default -> status.keyword();
        };
    }

    private String word(Access access) {
        if (v1) {
            return access == Access.READ_CREATE ? Access.READ_WRITE.keyword() : access.keyword();
        }
        return access == Access.WRITE_ONLY ? Access.READ_WRITE.keyword() : access.keyword();
    }

    private void type(TypeDefinition type) {
        if (isTagged(type)) {
            out.line(type.extent().text());
            return;
        }
        if (!type.textualConvention()) {
            out.line(type.name() + " ::= " + SyntaxText.of(0, type.syntax()));
            return;
        }
        out.line(type.name() + " ::= TEXTUAL-CONVENTION");
        type.displayHint().ifPresent(hint -> out.clause(1, "DISPLAY-HINT", '"' + hint.replace('"', '\'') + '"'));
        facts(type);
        out.clause(1, "SYNTAX", SyntaxText.of(1, type.syntax()));
    }

    private void structure(StructuredType structure) {
        Row row = rowsBySequence.get(structure.name());
        String keyword = structure.kind() == StructuredType.Kind.CHOICE ? "CHOICE" : "SEQUENCE";
        out.line(structure.name() + " ::= " + keyword + " {");
        List<String> members = row != null && !row.columns().isEmpty() ? columns(structure, row) : members(structure);
        for (int i = 0; i < members.size(); i++) {
            out.line("    " + members.get(i) + (i + 1 < members.size() ? "," : ""));
        }
        out.line("}");
    }

    /** Whether it is one of the types that SMI itself makes of ASN.1's by a tag, which the model has no word for. */
    private static boolean isTagged(TypeDefinition type) {
        return type.syntax().type().isEmpty()
                && switch (type.base()) {
                    case INTEGER, OCTET_STRING, OBJECT_IDENTIFIER, BITS, UNKNOWN -> false;
                    default -> true;
                };
    }

    private static List<String> members(StructuredType structure) {
        return structure.members().stream()
                .map(member -> member.name() + " " + SyntaxText.of(1, member.syntax()))
                .toList();
    }

    /** The members that are columns, in the order of the SEQUENCE, then the columns that it forgot. */
    private static List<String> columns(StructuredType structure, Row row) {
        Map<String, Column> columns = new LinkedHashMap<>();
        row.columns().forEach(column -> columns.put(column.name(), column));
        List<String> members = new ArrayList<>();
        for (StructuredType.Member member : structure.members()) {
            Column column = columns.remove(member.name());
            if (column != null && column.syntax().name().equals(member.syntax().name())) {
                members.add(member.name() + " " + SyntaxText.of(1, member.syntax()));
            } else if (column != null) {
                members.add(column.name() + " " + column.syntax().name());
            }
        }
        columns.values()
                .forEach(column ->
                        members.add(column.name() + " " + column.syntax().name()));
        return members;
    }

    private void object(ObjectType object) {
        out.line(object.name() + " OBJECT-TYPE");
        if (object instanceof LeafObject leaf) {
            out.clause(1, "SYNTAX", SyntaxText.of(1, leaf.syntax()));
        } else if (object instanceof Table table) {
            out.clause(1, "SYNTAX", "SEQUENCE OF " + table.sequence());
        } else if (object instanceof Row row) {
            out.clause(1, "SYNTAX", row.sequence());
        }
        if (!v1) {
            object.facts().units().ifPresent(units -> out.clause(1, "UNITS", '"' + units.replace('"', '\'') + '"'));
        }
        Access access = object.facts().access().orElse(Access.NOT_ACCESSIBLE);
        out.clause(1, v1 ? "ACCESS" : "MAX-ACCESS", word(access));
        facts(object);
        if (object instanceof Row row) {
            index(row);
        }
        if (object instanceof LeafObject leaf) {
            object.facts()
                    .defaultValue()
                    .ifPresent(value -> out.clause(1, "DEFVAL", "{ " + SyntaxText.of(leaf.syntax(), value) + " }"));
        }
        assignment(object.assignment());
        if (object instanceof Row row && !row.sequence().isEmpty() && sequences.add(row.sequence())) {
            missingSequence(row);
        }
    }

    private void index(Row row) {
        if (!row.index().isEmpty()) {
            List<String> parts = new ArrayList<>();
            for (IndexPart part : row.index()) {
                parts.add((part.implied() ? "IMPLIED " : "") + part.name());
            }
            out.list(1, "INDEX", parts);
        } else {
            Optional<Reference> base = row.augments();
            base.ifPresent(reference -> out.list(1, "AUGMENTS", names(List.of(reference))));
        }
    }

    /** The SEQUENCE that the text forgot. */
    private void missingSequence(Row row) {
        boolean imported =
                module.imports().stream().anyMatch(symbol -> symbol.name().equals(row.sequence()));
        if (!imported && !row.columns().isEmpty()) {
            out.blank().line(row.sequence() + " ::= SEQUENCE {");
            int left = row.columns().size();
            for (Column column : row.columns()) {
                out.line("    " + column.name() + " " + column.syntax().name() + (--left > 0 ? "," : ""));
            }
            out.line("}");
        }
    }

    private void identity(ModuleIdentity identity) {
        out.line(identity.name() + " MODULE-IDENTITY");
        identity.lastUpdated().ifPresent(date -> out.clause(1, "LAST-UPDATED", '"' + date.written() + '"'));
        out.text(1, "ORGANIZATION", identity.organization().orElse(""));
        out.text(1, "CONTACT-INFO", identity.contactInfo().orElse(""));
        out.text(1, "DESCRIPTION", identity.description().orElse(""));
        for (ModuleIdentity.Revision revision : identity.revisions()) {
            out.clause(1, "REVISION", '"' + revision.date().written() + '"');
            out.text(1, "DESCRIPTION", revision.description().orElse(""));
        }
        assignment(identity.assignment());
    }

    private void objectIdentity(ObjectIdentity identity) {
        if (identity.macro()) {
            out.line(identity.name() + " OBJECT-IDENTITY");
            end(identity);
        } else {
            out.line(identity.name() + " OBJECT IDENTIFIER ::= { " + value(identity.assignment()) + " }");
        }
    }

    private void notification(Notification notification) {
        Optional<Notification.Trap> trap = notification.trap();
        if (v1 && trap.isPresent()) {
            out.line(notification.name() + " TRAP-TYPE");
            out.clause(1, "ENTERPRISE", trap.get().enterprise().name());
            if (!notification.objects().isEmpty()) {
                out.list(1, "VARIABLES", names(notification.objects()));
            }
            notification.description().ifPresent(text -> out.text(1, "DESCRIPTION", text));
            notification.reference().ifPresent(text -> out.text(1, "REFERENCE", text));
            out.line("    ::= " + trap.get().number());
            return;
        }
        out.line(notification.name() + " NOTIFICATION-TYPE");
        if (!notification.objects().isEmpty()) {
            out.list(1, "OBJECTS", names(notification.objects()));
        }
        if (notification.status().isEmpty()) {
            out.clause(1, "STATUS", Status.CURRENT.keyword());
        }
        facts(notification);
        if (trap.isEmpty()) {
            assignment(notification.assignment());
        } else if (trap.get().generic()) {
            String arcs = notification
                    .oid()
                    .map(oid -> oid.toString().replace('.', ' '))
                    .orElse("0 0");
            out.line("    ::= { " + arcs + " }");
        } else {
            out.line("    ::= { " + trap.get().enterprise().name() + " 0 "
                    + trap.get().number() + " }");
        }
    }
}
