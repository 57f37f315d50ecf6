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
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.mibwright.compiler.model.IndexPart;
import org.mibwright.compiler.model.Row;
import org.mibwright.compiler.model.SymbolKey;

/** Writes the record of a row's index, and the codec between it and instance names. */
final class IndexRecordWriter {
    /** Names that the components of a record must not have (JLS 8.10.1). */
    private static final Set<String> FORBIDDEN =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    private record Part(
            String descriptor,
            Optional<SymbolKey> object,
            String component,
            String constant,
            JavaSyntax syntax,
            boolean implied) {}

    private final ModuleContext context;

    IndexRecordWriter(ModuleContext context) {
        this.context = context;
    }

    /** The record of a row that has an index of its own. */
    TypeSpec write(Row row, ClassName name) {
        List<Part> parts = parts(row);
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        TypeSpec.Builder type =
                TypeSpec.recordBuilder(name).addModifiers(Modifier.PUBLIC).addJavadoc(doc(row, parts));
        for (Part part : parts) {
            components.addParameter(part.syntax().plainType(), part.component());
            type.addField(constant(part));
        }
        return type.recordConstructor(components.build())
                .addField(codec(name, parts))
                .build();
    }

    private List<Part> parts(Row row) {
        List<IndexPart> index = row.effectiveIndex().isEmpty() ? row.index() : row.effectiveIndex();
        NameScope scope = NameScope.ofMembers().reserve(FORBIDDEN).reserve(List.of("CODEC"));
        List<String> components =
                index.stream().map(part -> scope.take(component(part))).toList();
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < index.size(); i++) {
            IndexPart part = index.get(i);
            JavaSyntax syntax =
                    context.syntaxes().map(part.syntax(), part.object().target());
            if (!syntax.kind().canBeIndex()) {
                context.leftOut(
                        row, "'" + part.name() + "' in its INDEX has no usable type, so that its index is one OID");
                return List.of(whole());
            }
            boolean implied = part.implied() && i == index.size() - 1;
            parts.add(new Part(
                    part.name(),
                    part.object().target(),
                    components.get(i),
                    scope.take(JavaNames.constant(components.get(i))),
                    syntax,
                    implied));
        }
        if (parts.isEmpty()) {
            context.leftOut(row, "it has no usable INDEX, so that its index is one OID");
            return List.of(whole());
        }
        return parts;
    }

    private static String component(IndexPart part) {
        return part.object().target().isPresent() ? JavaNames.member(part.name()) : JavaNames.part(part.name());
    }

    /** An index that nothing is known about. */
    private static Part whole() {
        JavaSyntax oid = new JavaSyntax(
                JavaSyntax.Kind.OID, RuntimeTypes.OID, Optional.empty(), CodeBlock.of("$T.oid()", RuntimeTypes.SYNTAX));
        return new Part("instance", Optional.empty(), "instance", "INSTANCE", oid, true);
    }

    private CodeBlock doc(Row row, List<Part> parts) {
        String written = row.index().isEmpty()
                ? "The index of " + row.name() + "."
                : row.index().stream()
                        .map(part -> (part.implied() ? "IMPLIED " : "") + part.name())
                        .collect(Collectors.joining(", ", "INDEX { ", " }"));
        CodeBlock.Builder doc = CodeBlock.builder().add("$L\n", Prose.wrap(Prose.escape(written), 100));
        for (Part part : parts) {
            String text = part.object()
                    .flatMap(context.mib()::find)
                    .flatMap(context.docs()::summary)
                    .orElseGet(() -> Prose.code(part.descriptor()));
            doc.add("\n@param $L $L", part.component(), text);
        }
        return doc.build();
    }

    private static FieldSpec constant(Part part) {
        String factory = part.syntax().kind() == JavaSyntax.Kind.NETWORK_ADDRESS
                ? "networkAddress"
                : part.implied() ? "implied" : "of";
        TypeName type =
                ParameterizedTypeName.get(RuntimeTypes.INDEX_PART, part.syntax().type());
        List<CodeBlock> arguments =
                List.of(JavaText.code(part.descriptor()), part.syntax().expression());
        return FieldSpec.builder(type, part.constant(), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(Layout.initializer(
                        2,
                        type,
                        part.constant(),
                        CodeBlock.of("$T.$L", RuntimeTypes.INDEX_PART, factory),
                        arguments,
                        CodeBlock.of("")))
                .build();
    }

    private static FieldSpec codec(ClassName name, List<Part> parts) {
        CodeBlock all =
                parts.stream().map(part -> CodeBlock.of("$L", part.constant())).collect(CodeBlock.joining(",$W"));
        CodeBlock put = parts.stream()
                .map(part -> CodeBlock.of("$Z.put($L, index.$L())", part.constant(), part.component()))
                .collect(CodeBlock.joining(""));
        CodeBlock get = parts.stream()
                .map(part -> CodeBlock.of("in.get($L)", part.constant()))
                .collect(CodeBlock.joining(",$W"));
        return FieldSpec.builder(
                        ParameterizedTypeName.get(RuntimeTypes.INDEX_CODEC, name),
                        "CODEC",
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc("Turns an index into the suffix of instance names and back.")
                .initializer(
                        "$T.of(\n$>$>$T.of($L),\n(index, out) -> out$L,\nin -> new $T($L))$<$<",
                        RuntimeTypes.INDEX_CODEC,
                        RuntimeTypes.LIST,
                        all,
                        put,
                        name,
                        get)
                .build();
    }
}
