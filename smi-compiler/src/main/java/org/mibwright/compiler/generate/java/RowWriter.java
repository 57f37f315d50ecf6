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
import org.mibwright.compiler.generate.java.RowMembers.Cell;
import org.mibwright.compiler.model.Access;
import org.mibwright.compiler.model.Definition;
import org.mibwright.compiler.model.Row;

/** Writes the class of a conceptual row: its table, a constant and an accessor for each column, and its index. */
final class RowWriter {
    private final ModuleContext context;

    RowWriter(ModuleContext context) {
        this.context = context;
    }

    /** The class of a row, and the parts of it that do not fit in. */
    List<TypeSpec> write(Row row, ClassName name) {
        RowMembers members = context.names().members(row);
        ClassName index = context.all().index(row).orElseGet(() -> name.nestedClass("Index"));
        TypeSpec.Builder type = TypeSpec.classBuilder(name).addModifiers(Modifier.PUBLIC, Modifier.FINAL);
        context.mark(type);
        type.addJavadoc(doc(row)).superclass(ParameterizedTypeName.get(RuntimeTypes.ROW, index));
        boolean ownsIndex = context.all().indexOwner(row).key().equals(row.key());
        IndexRecordWriter indexes = new IndexRecordWriter(context);
        List<IndexRecordWriter.Part> parts = ownsIndex ? indexes.parts(row) : List.of();
        type.addField(table(row, members, name, index, ownsIndex ? own(index, parts) : List.of(shared(row))));
        List<FieldSpec> columns = members.cells().stream()
                .map(cell -> column(cell, owner(name, members) + members.table(), index))
                .toList();
        List<TypeSpec> written = new ArrayList<>(Constants.add(context, name, type, columns, "Columns"));
        type.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(ParameterizedTypeName.get(RuntimeTypes.CELLS, index), "cells")
                .addStatement("super(cells)")
                .build());
        members.cells().stream()
                .filter(cell -> cell.access().readable())
                .forEach(cell -> type.addMethod(accessor(cell)));
        if (ownsIndex) {
            type.addType(indexes.write(row, index, parts));
        }
        written.add(0, type.build());
        return written;
    }

    /** Constants in another interface see the table by the name of the class only. */
    private static String owner(ClassName name, RowMembers members) {
        return Constants.areMany(members.cells().size()) ? name.simpleName() + "." : "";
    }

    private CodeBlock doc(Row row) {
        String summary = "Conceptual row " + Prose.code(row.name())
                + row.table().map(table -> " of " + Prose.code(table.name())).orElse("") + ".";
        Optional<Definition> table = row.table().flatMap(context.mib()::find);
        boolean described = row.description().filter(text -> !text.isBlank()).isPresent();
        return context.docs().node(described ? row : table.orElse(row), summary);
    }

    private static List<CodeBlock> own(ClassName index, List<IndexRecordWriter.Part> parts) {
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(CodeBlock.of("$T.class", index));
        parts.forEach(part -> arguments.add(part.expression()));
        return arguments;
    }

    /** The codec of the row whose index this row has. */
    private CodeBlock shared(Row row) {
        Row owner = context.all().indexOwner(row);
        ModuleNames names = context.all().module(owner.key().module()).orElseThrow();
        return CodeBlock.of(
                "$T.$L.index()",
                names.row(owner.name()).orElseThrow(),
                names.members(owner).table());
    }

    private static FieldSpec table(
            Row row, RowMembers members, ClassName name, ClassName index, List<CodeBlock> indexArguments) {
        TypeName type = ParameterizedTypeName.get(RuntimeTypes.TABLE, name, index);
        List<CodeBlock> arguments = new ArrayList<>(List.of(
                CodeBlock.of("$T.lookup()", RuntimeTypes.METHOD_HANDLES),
                JavaText.code(RowMembers.tableName(row)),
                JavaText.code(row.oid().map(Object::toString).orElse(""))));
        arguments.addAll(indexArguments);
        return FieldSpec.builder(type, members.table(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The table.")
                .initializer(Layout.initializer(
                        1,
                        type,
                        members.table(),
                        CodeBlock.of("$T.of", RuntimeTypes.TABLE),
                        arguments,
                        CodeBlock.of("")))
                .build();
    }

    private FieldSpec column(Cell cell, String table, ClassName index) {
        JavaSyntax syntax = context.syntaxes().map(cell.column());
        boolean writable = cell.access().writable();
        ClassName kind = writable ? RuntimeTypes.WRITABLE_COLUMN : RuntimeTypes.COLUMN;
        TypeName type = ParameterizedTypeName.get(kind, index, syntax.type());
        long arc = cell.column().oid().map(oid -> oid.last()).orElse(0L);
        boolean isLong = arc > Integer.MAX_VALUE;
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(CodeBlock.of("$L$L", arc, isLong ? "L" : ""));
        arguments.add(JavaText.code(cell.column().name()));
        if (isLong || cell.access() != Access.READ_ONLY) {
            arguments.add(CodeBlock.of("$T.$L", RuntimeTypes.ACCESS, AccessNames.of(cell.access())));
        }
        arguments.add(syntax.expression());
        return FieldSpec.builder(type, cell.field(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(context.docs().object(cell.column(), cell.access()))
                .initializer(Layout.initializer(
                        1,
                        type,
                        cell.field(),
                        CodeBlock.of("$L.$L", table, writable ? "writableColumn" : "column"),
                        arguments,
                        context.defaultOf(cell.column(), cell.access(), syntax)))
                .build();
    }

    private MethodSpec accessor(Cell cell) {
        TypeName type = context.syntaxes().map(cell.column()).type();
        return MethodSpec.methodBuilder(cell.accessor())
                .addJavadoc("The value of {@link #$L}.", cell.field())
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(RuntimeTypes.OPTIONAL, type))
                .addStatement("return get($L)", cell.field())
                .build();
    }
}
