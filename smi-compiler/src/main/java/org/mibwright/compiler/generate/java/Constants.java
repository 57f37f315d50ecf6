package org.mibwright.compiler.generate.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Puts constants into a class; where they would not fit into its static initialiser, into interfaces that it
 * implements, so that they still go by the name of the class.
 */
final class Constants {
    /** At up to about 100 bytes each, well below the limit of 64 KB for a method (JVMS 4.7.3). */
    private static final int MAX = 500;

    private Constants() {}

    /** Whether so many constants need more than one class. */
    static boolean areMany(int count) {
        return count > MAX;
    }

    /**
     * Adds constants to a class.
     *
     * @param suffix what the names of the interfaces have between that of the class and a number
     * @return the interfaces
     */
    static List<TypeSpec> add(
            ModuleContext context, ClassName name, TypeSpec.Builder type, List<FieldSpec> constants, String suffix) {
        if (!areMany(constants.size())) {
            type.addFields(constants);
            return List.of();
        }
        int count = (constants.size() + MAX - 1) / MAX;
        List<ClassName> parts = context.names().parts(name, suffix, count);
        type.addSuperinterfaces(parts);
        List<TypeSpec> written = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            TypeSpec.Builder part = TypeSpec.interfaceBuilder(parts.get(i)).addModifiers(Modifier.PUBLIC);
            context.mark(part);
            part.addJavadoc("Constants of {@link $T}, to be used by its name.", name)
                    .addFields(constants.subList(i * MAX, Math.min(constants.size(), (i + 1) * MAX)));
            written.add(part.build());
        }
        return written;
    }
}
