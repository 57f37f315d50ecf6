package org.mibwright.compiler.generate.java;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;
import org.mibwright.compiler.model.SymbolKey;

/** Where the labels of a syntax are defined in Java. */
sealed interface Labelling {
    /** There are none. */
    record None() implements Labelling {}

    /** TruthValue, which is a boolean. */
    record Truth() implements Labelling {}

    /** An enumeration of the runtime. */
    record Runtime(Enumeration enumeration) implements Labelling {}

    /** An enumeration that is generated for a type or an object, in the package of its module. */
    record Generated(SymbolKey owner) implements Labelling {}

    /** Returns the owner of a generated enumeration. */
    default Optional<SymbolKey> generatedFor() {
        return this instanceof Generated generated ? Optional.of(generated.owner()) : Optional.empty();
    }

    /** Returns an enumeration of the runtime by its class. */
    static Runtime runtime(ClassName type, List<LabelConstant> constants) {
        return new Runtime(new Enumeration(type, constants));
    }
}
