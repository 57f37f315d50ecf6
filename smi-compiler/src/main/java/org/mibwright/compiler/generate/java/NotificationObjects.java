package org.mibwright.compiler.generate.java;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mibwright.compiler.model.Column;
import org.mibwright.compiler.model.Definition;
import org.mibwright.compiler.model.Notification;
import org.mibwright.compiler.model.Reference;
import org.mibwright.compiler.model.Row;
import org.mibwright.compiler.model.Scalar;

/** Refers to the constants of the objects that a notification carries. */
final class NotificationObjects {
    private static final int MAX_IN_LINE = 2;

    private final ModuleContext context;

    NotificationObjects(ModuleContext context) {
        this.context = context;
    }

    /** An expression for the list of the constants. */
    CodeBlock list(Notification notification) {
        List<CodeBlock> constants = new ArrayList<>();
        for (Reference reference : notification.objects()) {
            Optional<CodeBlock> constant = context.mib().find(reference).flatMap(this::constant);
            if (constant.isPresent()) {
                constants.add(constant.get());
            } else {
                context.leftOut(notification, "its object '" + reference.name() + "' has no constant");
            }
        }
        boolean isShort = constants.size() <= MAX_IN_LINE;
        return isShort
                ? CodeBlock.of("$T.of($L)", RuntimeTypes.LIST, CodeBlock.join(constants, ", "))
                : CodeBlock.of("$T.of(\n$>$>$L)$<$<", RuntimeTypes.LIST, CodeBlock.join(constants, ",\n"));
    }

    private Optional<CodeBlock> constant(Definition definition) {
        Optional<ModuleNames> home = context.all().module(definition.key().module());
        if (home.isEmpty()) {
            return Optional.empty();
        }
        ModuleNames names = home.get();
        if (definition instanceof Scalar) {
            return names.field(definition.name()).map(field -> CodeBlock.of("$T.$L", names.moduleType(), field));
        }
        if (definition instanceof Column column) {
            Optional<Row> row = context.mib().row(column.row());
            return row.flatMap(found -> names.row(found.name()))
                    .flatMap(type -> row.flatMap(found -> names.members(found).field(column.key()))
                            .map(field -> CodeBlock.of("$T.$L", type, field)));
        }
        return Optional.empty();
    }
}
