package org.mibwright.compiler.resolve;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
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
            oid(definition.oid());
            if (definition instanceof ObjectTypeDefinition object) {
                syntax(object.syntax().orElse(null));
                if (object.augments().isPresent()) {
                    name(object.augments().get());
                }
                if (object.index().isPresent()) {
                    object.index().get().items().forEach(item -> name(item.name()));
                }
            } else if (definition instanceof TextualConventionDefinition convention) {
                syntax(convention.syntax().orElse(null));
            } else if (definition instanceof TypeDefinition type) {
                syntax(type.syntax().orElse(null));
            } else if (definition instanceof NotificationTypeDefinition notification) {
                notification.objects().forEach(this::name);
            } else if (definition instanceof TrapTypeDefinition trap) {
                oid(trap.enterprise());
                trap.variables().forEach(this::name);
            }
        }
    }

    private void name(Identifier name) {
        names.accept(name.text());
    }

    private void oid(Optional<OidValue> value) {
        Identifier start = value.isPresent() ? value.get().arcs().get(0).name().orElse(null) : null;
        if (start != null) {
            name(start);
        }
    }

    private void syntax(@Nullable SyntaxNode node) {
        if (node instanceof TypeReference reference) {
            name(reference.name());
        } else if (node instanceof TaggedSyntax tagged) {
            syntax(tagged.type());
        }
    }
}
