package org.mibwright.compiler.generate.java;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mibwright.compiler.model.Access;
import org.mibwright.compiler.model.Constraint;
import org.mibwright.compiler.model.DefaultValue;
import org.mibwright.compiler.model.Definition;
import org.mibwright.compiler.model.LeafObject;
import org.mibwright.compiler.model.MibModule;
import org.mibwright.compiler.model.ModuleDate;
import org.mibwright.compiler.model.ModuleIdentity;
import org.mibwright.compiler.model.Node;
import org.mibwright.compiler.model.Range;
import org.mibwright.compiler.model.Status;
import org.mibwright.compiler.model.Syntax;

/** Writes Javadoc: what a definition is, its description, and those of its facts that Java does not show. */
final class Docs {
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.:;])\\s|\\n\\s*\\n");

    private final boolean descriptions;

    Docs(boolean descriptions) {
        this.descriptions = descriptions;
    }

    /** Javadoc of a module's class. */
    CodeBlock module(MibModule module) {
        List<String> parts = new ArrayList<>();
        parts.add("Objects, notifications and other nodes of " + Prose.code(module.name()) + ".");
        Optional<ModuleIdentity> identity = module.identity();
        if (descriptions) {
            identity.flatMap(Definition::description)
                    .map(Prose::html)
                    .filter(text -> !text.isEmpty())
                    .ifPresent(text -> parts.add(text.startsWith("<pre>") ? text : "<p>" + text));
            identity.flatMap(ModuleIdentity::organization)
                    .filter(text -> !text.isBlank())
                    .ifPresent(text -> parts.add(Prose.wrap("<p>ORGANIZATION: " + Prose.escape(text), 100)));
        }
        revision(module).ifPresent(date -> parts.add("<p>LAST-UPDATED " + Prose.code(date)));
        return block(String.join("\n\n", parts));
    }

    /** The date of the last revision as {@code yyyy-MM-dd}. */
    static Optional<String> revision(MibModule module) {
        return module.identity()
                .flatMap(identity -> identity.lastUpdated()
                        .flatMap(ModuleDate::time)
                        .or(() -> identity.revisions().stream()
                                .flatMap(revision -> revision.date().time().stream())
                                .max(Comparator.naturalOrder())))
                .map(time -> time.toLocalDate().toString());
    }

    /** Javadoc of an object. */
    CodeBlock object(LeafObject object, Access access) {
        StringJoiner facts = new StringJoiner(", ");
        facts.add("SYNTAX " + Prose.code(written(object.syntax())));
        facts.add("MAX-ACCESS " + Prose.code(access.keyword()));
        object.facts().units().ifPresent(units -> facts.add("UNITS " + Prose.code(units)));
        object.facts()
                .defaultValue()
                .map(DefaultValue::written)
                .filter(written -> written.length() <= 200)
                .ifPresent(written -> facts.add("DEFVAL " + Prose.code(written)));
        status(object).ifPresent(facts::add);
        return definition(object, object.name(), Prose.wrap("<p>" + facts, 100));
    }

    /** Javadoc of a node that is no object: descriptor, description, STATUS and REFERENCE. */
    CodeBlock node(Definition node, String summary) {
        return definition(
                node, summary, status(node).map(status -> "<p>" + status).orElse(""));
    }

    /** Javadoc of a node that has an OID and no more: its description, or where it stands in the tree. */
    CodeBlock oid(Node node) {
        return node(node, Prose.code(node.assignment().written()));
    }

    /** The first sentence of a description, in one line. */
    Optional<String> summary(Definition definition) {
        return definition
                .description()
                .filter(text -> descriptions)
                .map(text -> SENTENCE_END.split(text.strip(), 2)[0].replaceAll("\\s+", " "))
                .filter(text -> !text.isEmpty() && text.length() <= 160)
                .map(Prose::escape);
    }

    private static Optional<String> status(Definition definition) {
        return definition
                .status()
                .filter(status -> status != Status.CURRENT && status != Status.MANDATORY)
                .map(status -> "STATUS " + Prose.code(status.keyword()));
    }

    private CodeBlock definition(Definition definition, String summary, String facts) {
        List<String> parts = new ArrayList<>();
        String description = definition
                .description()
                .filter(text -> descriptions)
                .map(Prose::html)
                .orElse("");
        parts.add(description.isEmpty() ? summary.contains(" ") ? summary : Prose.code(summary) : description);
        if (!facts.isEmpty()) {
            parts.add(facts);
        }
        definition
                .reference()
                .filter(text -> descriptions && !text.isBlank())
                .ifPresent(text -> parts.add(Prose.wrap("<p>REFERENCE: " + Prose.escape(text), 100)));
        return block(String.join("\n\n", parts));
    }

    /** A syntax in one line of SMI notation. */
    static String written(Syntax syntax) {
        String constraint = syntax.constraint().map(Docs::written).orElse("");
        String numbers = syntax.namedNumbers().isEmpty() ? "" : " { ... }";
        return syntax.name() + constraint + numbers;
    }

    private static String written(Constraint constraint) {
        if (constraint.ranges().size() > 20) {
            return " (...)";
        }
        String ranges = constraint.ranges().stream().map(Range::toString).collect(Collectors.joining(" | "));
        return constraint.kind() == Constraint.Kind.SIZE ? " (SIZE (" + ranges + "))" : " (" + ranges + ")";
    }

    /** A finished text as Javadoc. */
    static CodeBlock block(String html) {
        return CodeBlock.of("$L\n", html);
    }
}
