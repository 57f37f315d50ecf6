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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.mibwright.compiler.model.Definition;

/** Writes the labels of an enumeration or a BITS construct: as an {@code enum}, or as a class where they are too many. */
final class EnumWriter {
    private static final int PART = 1000;

    private final ModuleContext context;

    EnumWriter(ModuleContext context) {
        this.context = context;
    }

    /** The classes of the labels that a type or an object lists. */
    List<TypeSpec> write(Definition definition, Enumeration labels) {
        CodeBlock doc = context.docs().node(definition, "Labels of " + Prose.code(definition.name()) + ".");
        return labels.isEnum() ? List.of(asEnum(labels, doc)) : asClasses(labels, doc);
    }

    private TypeSpec asEnum(Enumeration labels, CodeBlock doc) {
        TypeSpec.Builder type = TypeSpec.enumBuilder(labels.type()).addModifiers(Modifier.PUBLIC);
        context.mark(type);
        type.addJavadoc(doc).addSuperinterface(RuntimeTypes.LABEL);
        for (LabelConstant label : labels.constants()) {
            type.addEnumConstant(
                    label.constant(),
                    TypeSpec.anonymousClassBuilder("$L, $L", label.number(), JavaText.literal(label.label()))
                            .build());
        }
        addMembers(type);
        return type.build();
    }

    private static void addMembers(TypeSpec.Builder type) {
        type.addField(TypeName.INT, "number", Modifier.PRIVATE, Modifier.FINAL)
                .addField(String.class, "label", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(TypeName.INT, "number")
                        .addParameter(String.class, "label")
                        .addStatement("this.number = number")
                        .addStatement("this.label = label")
                        .build())
                .addMethod(getter(TypeName.INT, "number"))
                .addMethod(getter(ClassName.get(String.class), "label"));
    }

    private static MethodSpec getter(TypeName type, String name) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addStatement("return $N", name)
                .build();
    }

    private List<TypeSpec> asClasses(Enumeration labels, CodeBlock doc) {
        List<LabelConstant> constants = labels.constants();
        int count = (constants.size() + PART - 1) / PART;
        List<ClassName> parts = context.names().parts(labels.type(), "Labels", count);
        List<TypeSpec> written = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int end = Math.min(constants.size(), (i + 1) * PART);
            written.add(part(parts.get(i), labels.type(), constants.subList(i * PART, end)));
        }
        written.add(0, whole(labels, parts, doc));
        return written;
    }

    private TypeSpec whole(Enumeration labels, List<ClassName> parts, CodeBlock doc) {
        TypeSpec.Builder type = TypeSpec.classBuilder(labels.type()).addModifiers(Modifier.PUBLIC, Modifier.FINAL);
        context.mark(type);
        type.addJavadoc(doc).addSuperinterface(RuntimeTypes.LABEL).addSuperinterfaces(parts);
        CodeBlock all =
                parts.stream().map(part -> CodeBlock.of("$T.all()", part)).collect(CodeBlock.joining(",$W"));
        type.addField(FieldSpec.builder(
                        ParameterizedTypeName.get(RuntimeTypes.LABELS, labels.type()),
                        "LABELS",
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc("All labels.")
                .initializer(
                        "\n$>$>$T.of($T.of($L)\n$>$>.flatMap($T::stream)\n.collect($T.toList()))$<$<$<$<",
                        RuntimeTypes.LABELS,
                        Stream.class,
                        all,
                        RuntimeTypes.LIST,
                        Collectors.class)
                .build());
        addMembers(type);
        type.addMethod(MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return label")
                .build());
        return type.build();
    }

    private TypeSpec part(ClassName name, ClassName labelType, List<LabelConstant> constants) {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(name).addModifiers(Modifier.PUBLIC);
        context.mark(type);
        type.addJavadoc("Labels of {@link $T}, to be used by its name.", labelType);
        for (LabelConstant label : constants) {
            type.addField(
                    FieldSpec.builder(labelType, label.constant(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                            .initializer("new $T($L, $L)", labelType, label.number(), JavaText.literal(label.label()))
                            .build());
        }
        CodeBlock all = constants.stream()
                .map(label -> CodeBlock.of("$L", label.constant()))
                .collect(CodeBlock.joining(",$W"));
        type.addMethod(MethodSpec.methodBuilder("all")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(RuntimeTypes.LIST, labelType))
                .addStatement("return $T.of($L)", RuntimeTypes.LIST, all)
                .build());
        return type.build();
    }
}
