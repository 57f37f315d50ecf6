package org.mibwright.compiler.resolve;

import java.util.function.Consumer;
import org.mibwright.compiler.ast.Definition;
import org.mibwright.compiler.ast.Identifier;
import org.mibwright.compiler.ast.ModuleNode;
import org.mibwright.compiler.ast.NotificationTypeDefinition;
import org.mibwright.compiler.ast.ObjectTypeDefinition;
import org.mibwright.compiler.ast.OidValue;
import org.mibwright.compiler.ast.SyntaxNode;
import org.mibwright.compiler.ast.TaggedSyntax;
import org.mibwright.compiler.ast.TextualConventionDefinition;
import org.mibwright.compiler.ast.TrapTypeDefinition;
import org.mibwright.compiler.ast.TypeDefinition;
import org.mibwright.compiler.ast.TypeReference;

/** Walks over the names of types and parents that a module's definitions use. */
final class NameCollector {
    private final Consumer<String> names;

    NameCollector(Consumer<String> names) {
        this.names = names;
    }

    void collect(ModuleNode module) {
        for (Definition definition : module.definitions()) {
            Definitions.oid(definition).ifPresent(this::oid);
            if (definition instanceof ObjectTypeDefinition object) {
                object.syntax().ifPresent(this::syntax);
                object.augments().ifPresent(this::name);
                object.index().ifPresent(index -> index.items().forEach(item -> name(item.name())));
            } else if (definition instanceof TextualConventionDefinition convention) {
                convention.syntax().ifPresent(this::syntax);
            } else if (definition instanceof TypeDefinition type) {
                type.syntax().ifPresent(this::syntax);
            } else if (definition instanceof NotificationTypeDefinition notification) {
                notification.objects().forEach(this::name);
            } else if (definition instanceof TrapTypeDefinition trap) {
                trap.enterprise().ifPresent(this::oid);
                trap.variables().forEach(this::name);
            }
        }
    }

    private void name(Identifier name) {
        names.accept(name.text());
    }

    private void oid(OidValue value) {
        value.arcs().get(0).name().ifPresent(this::name);
    }

    private void syntax(SyntaxNode node) {
        if (node instanceof TypeReference reference) {
            name(reference.name());
        } else if (node instanceof TaggedSyntax tagged) {
            syntax(tagged.type());
        }
    }
}
