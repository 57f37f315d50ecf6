package org.mibwright.compiler.generate.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import org.mibwright.compiler.model.Access;
import org.mibwright.compiler.model.AgentCapabilities;
import org.mibwright.compiler.model.Column;
import org.mibwright.compiler.model.Definition;
import org.mibwright.compiler.model.ModuleCompliance;
import org.mibwright.compiler.model.Node;
import org.mibwright.compiler.model.Notification;
import org.mibwright.compiler.model.NotificationGroup;
import org.mibwright.compiler.model.ObjectGroup;
import org.mibwright.compiler.model.Row;
import org.mibwright.compiler.model.Scalar;
import org.mibwright.compiler.model.Table;

/** Writes the class of a module: its scalars, its notifications, and the OIDs of its other nodes. */
final class ModuleClassWriter {
    private final ModuleContext context;

    ModuleClassWriter(ModuleContext context) {
        this.context = context;
    }

    /** The class of the module, and the parts of it that do not fit in. */
    List<TypeSpec> write() {
        ClassName name = context.names().moduleType();
        TypeSpec.Builder type = TypeSpec.classBuilder(name).addModifiers(Modifier.PUBLIC, Modifier.FINAL);
        context.markWithRevision(type);
        type.addJavadoc(context.docs().module(context.module()));
        type.addField(constant(RuntimeTypes.MIB_MODULE, "MODULE")
                .addJavadoc("The module itself: all its names, OIDs, types and texts.")
                .initializer(
                        "$T.of($T.class, $L)",
                        RuntimeTypes.MIB_MODULE,
                        name,
                        JavaText.literal(context.module().name()))
                .build());
        List<TypeSpec> written = new ArrayList<>(Constants.add(context, name, type, constants(), "Nodes"));
        type.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        written.add(0, type.build());
        return written;
    }

    private List<FieldSpec> constants() {
        List<FieldSpec> oids = new ArrayList<>();
        List<FieldSpec> scalars = new ArrayList<>();
        List<FieldSpec> notifications = new ArrayList<>();
        for (Definition definition : context.names().definitions()) {
            Optional<String> field = context.names().field(definition.name());
            if (!(definition instanceof Node node) || field.isEmpty() || !isWanted(node)) {
                continue;
            }
            if (node instanceof Scalar scalar) {
                scalars.add(scalar(scalar, field.get()));
            } else if (node instanceof Notification notification) {
                notifications.add(notification(notification, field.get()));
            } else if (hasNoClass(node)) {
                oids.add(oid(node, field.get()));
            }
        }
        List<FieldSpec> all = new ArrayList<>(oids);
        all.addAll(scalars);
        all.addAll(notifications);
        return all;
    }

    private boolean isWanted(Node node) {
        boolean forAgents = node instanceof ObjectGroup
                || node instanceof NotificationGroup
                || node instanceof ModuleCompliance
                || node instanceof AgentCapabilities;
        return !forAgents || !context.options().managerOnly();
    }

    /** Columns and tables are in the classes of their rows, unless the row is missing. */
    private boolean hasNoClass(Node node) {
        if (node instanceof Table table) {
            return table.row().flatMap(row -> context.names().row(row.name())).isEmpty();
        }
        return !(node instanceof Row) && !(node instanceof Column);
    }

    private FieldSpec oid(Node node, String field) {
        return constant(RuntimeTypes.OID, field)
                .addJavadoc(context.docs().oid(node))
                .initializer("$T.of($S)", RuntimeTypes.OID, oid(node))
                .build();
    }

    private FieldSpec scalar(Scalar scalar, String field) {
        Access access = scalar.facts().access().orElse(Access.READ_ONLY);
        JavaSyntax syntax = context.syntaxes().map(scalar);
        ClassName kind = access.writable() ? RuntimeTypes.WRITABLE_SCALAR : RuntimeTypes.SCALAR;
        TypeName type = ParameterizedTypeName.get(kind, syntax.type());
        List<CodeBlock> arguments = List.of(
                JavaText.code(scalar.name()),
                JavaText.code(oid(scalar)),
                CodeBlock.of("$T.$L", RuntimeTypes.ACCESS, AccessNames.of(access)),
                syntax.expression());
        return constant(type, field)
                .addJavadoc(context.docs().object(scalar, access))
                .initializer(Layout.initializer(
                        1,
                        type,
                        field,
                        CodeBlock.of("$T.of", kind),
                        arguments,
                        context.defaultOf(scalar, access, syntax)))
                .build();
    }

    private FieldSpec notification(Notification notification, String field) {
        List<CodeBlock> arguments = List.of(
                JavaText.code(notification.name()),
                JavaText.code(oid(notification)),
                CodeBlock.of("() -> $L", new NotificationObjects(context).list(notification)));
        return constant(RuntimeTypes.NOTIFICATION, field)
                .addJavadoc(context.docs().node(notification, notification.name()))
                .initializer(Layout.initializer(
                        1,
                        RuntimeTypes.NOTIFICATION,
                        field,
                        CodeBlock.of("$T.of", RuntimeTypes.NOTIFICATION),
                        arguments,
                        CodeBlock.of("")))
                .build();
    }

    private static FieldSpec.Builder constant(TypeName type, String field) {
        return FieldSpec.builder(type, field, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
    }

    private static String oid(Node node) {
        return node.oid().map(Object::toString).orElse("");
    }
}
