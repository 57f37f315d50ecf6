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
    private final ModuleContext context;

    NotificationObjects(ModuleContext context) {
        this.context = context;
    }

    /** The constants, separated by commas. */
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
        return CodeBlock.join(constants, ",$W");
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
