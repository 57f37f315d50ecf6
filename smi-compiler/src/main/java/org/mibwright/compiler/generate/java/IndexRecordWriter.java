package org.mibwright.compiler.generate.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
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

/** Finds the parts of a row's index and writes the record of them. */
final class IndexRecordWriter {
    /** Names that the components of a record must not have (JLS 8.10.1). */
    private static final Set<String> FORBIDDEN =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    /**
     * One object of an INDEX clause.
     *
     * @param descriptor its descriptor
     * @param object the object, where it is known
     * @param component the component of the record
     * @param syntax its syntax
     * @param implied whether its length is not encoded
     */
    record Part(String descriptor, Optional<SymbolKey> object, String component, JavaSyntax syntax, boolean implied) {

        /** The call that makes its counterpart at run time. */
        CodeBlock expression() {
            String factory =
                    syntax.kind() == JavaSyntax.Kind.NETWORK_ADDRESS ? "networkAddress" : implied ? "implied" : "of";
            return CodeBlock.of(
                    "$T.$L($L, $L)", RuntimeTypes.INDEX_PART, factory, JavaText.code(descriptor), syntax.expression());
        }
    }

    private final ModuleContext context;

    IndexRecordWriter(ModuleContext context) {
        this.context = context;
    }

    /** The record of a row that has an index of its own. */
    TypeSpec write(Row row, ClassName name, List<Part> parts) {
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        parts.forEach(part -> components.addParameter(part.syntax().plainType(), part.component()));
        return TypeSpec.recordBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(doc(row, parts))
                .recordConstructor(components.build())
                .build();
    }

    /** The objects of a row's index. */
    List<Part> parts(Row row) {
        List<IndexPart> index = row.effectiveIndex().isEmpty() ? row.index() : row.effectiveIndex();
        NameScope scope = NameScope.ofMembers().reserve(FORBIDDEN);
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
            parts.add(new Part(part.name(), part.object().target(), components.get(i), syntax, implied));
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
        return new Part("instance", Optional.empty(), "instance", oid, true);
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
}
