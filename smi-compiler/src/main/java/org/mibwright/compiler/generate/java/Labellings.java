package org.mibwright.compiler.generate.java;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mibwright.compiler.model.BaseType;
import org.mibwright.compiler.model.LeafObject;
import org.mibwright.compiler.model.Mib;
import org.mibwright.compiler.model.NamedNumber;
import org.mibwright.compiler.model.SymbolKey;
import org.mibwright.compiler.model.Syntax;
import org.mibwright.compiler.model.TypeDefinition;

/**
 * Finds where the labels of a syntax come from: the nearest named type that lists some, or the object itself where it
 * lists labels that its type lacks.
 */
final class Labellings {
    private static final Labelling NONE = new Labelling.None();
    private static final Labelling TRUTH = new Labelling.Truth();
    private static final Map<Long, String> TRUTH_LABELS = Map.of(1L, "true", 2L, "false");

    private static final Map<String, Labelling.Runtime> RUNTIME = Map.of(
            "RowStatus",
            Labelling.runtime(
                    RuntimeTypes.ROW_STATUS,
                    List.of(
                            new LabelConstant("ACTIVE", 1, "active"),
                            new LabelConstant("NOT_IN_SERVICE", 2, "notInService"),
                            new LabelConstant("NOT_READY", 3, "notReady"),
                            new LabelConstant("CREATE_AND_GO", 4, "createAndGo"),
                            new LabelConstant("CREATE_AND_WAIT", 5, "createAndWait"),
                            new LabelConstant("DESTROY", 6, "destroy"))),
            "StorageType",
            Labelling.runtime(
                    RuntimeTypes.STORAGE_TYPE,
                    List.of(
                            new LabelConstant("OTHER", 1, "other"),
                            new LabelConstant("VOLATILE", 2, "volatile"),
                            new LabelConstant("NON_VOLATILE", 3, "nonVolatile"),
                            new LabelConstant("PERMANENT", 4, "permanent"),
                            new LabelConstant("READ_ONLY", 5, "readOnly"))));

    private final Mib mib;

    Labellings(Mib mib) {
        this.mib = mib;
    }

    /** The labels of an object. */
    Labelling of(LeafObject object) {
        return of(object.syntax(), Optional.of(object.key()));
    }

    /** The labels that a named type lists itself. */
    Labelling of(TypeDefinition type) {
        List<NamedNumber> numbers = type.syntax().namedNumbers();
        if (!LabelConstant.areThereAny(type.base(), numbers)) {
            return NONE;
        }
        if (isTruth(type.base(), numbers)) {
            return TRUTH;
        }
        Labelling.Runtime runtime = RUNTIME.get(type.name());
        return runtime != null && type.base() == BaseType.INTEGER && isPartOf(numbers, runtime.enumeration())
                ? runtime
                : new Labelling.Generated(type.key());
    }

    /**
     * The labels of a syntax.
     *
     * @param object the object whose syntax it is, if it is one's
     */
    Labelling of(Syntax syntax, Optional<SymbolKey> object) {
        if (syntax.base() != BaseType.INTEGER && syntax.base() != BaseType.BITS) {
            return NONE;
        }
        Labelling inherited = inherited(syntax);
        List<NamedNumber> own = syntax.namedNumbers();
        if (!LabelConstant.areThereAny(syntax.base(), own)) {
            return inherited;
        }
        if (isTruth(syntax.base(), own)) {
            return TRUTH;
        }
        if (listsAll(inherited, own)) {
            return inherited;
        }
        return object.<Labelling>map(Labelling.Generated::new).orElse(NONE);
    }

    private Labelling inherited(Syntax syntax) {
        for (SymbolKey key : syntax.effective().chain()) {
            Optional<TypeDefinition> type = mib.type(key);
            if (type.isPresent() && type.get().base() == syntax.base()) {
                Labelling labelling = of(type.get());
                if (labelling != NONE) {
                    return labelling;
                }
            }
        }
        return NONE;
    }

    private boolean listsAll(Labelling labelling, List<NamedNumber> numbers) {
        if (labelling instanceof Labelling.Runtime runtime) {
            return isPartOf(numbers, runtime.enumeration());
        }
        return labelling
                .generatedFor()
                .flatMap(mib::type)
                .filter(type -> isPartOf(numbers, byNumber(type.syntax().namedNumbers())))
                .isPresent();
    }

    private static boolean isTruth(BaseType base, List<NamedNumber> numbers) {
        return base == BaseType.INTEGER
                && numbers.size() == 2
                && byNumber(numbers).equals(TRUTH_LABELS);
    }

    private static boolean isPartOf(List<NamedNumber> numbers, Enumeration enumeration) {
        Map<Long, String> whole = new HashMap<>();
        enumeration.constants().forEach(c -> whole.put((long) c.number(), c.label()));
        return isPartOf(numbers, whole);
    }

    private static boolean isPartOf(List<NamedNumber> numbers, Map<Long, String> whole) {
        return numbers.stream().allMatch(n -> n.label().equals(whole.get(n.value())));
    }

    private static Map<Long, String> byNumber(List<NamedNumber> numbers) {
        Map<Long, String> labels = new HashMap<>();
        numbers.forEach(n -> labels.putIfAbsent(n.value(), n.label()));
        return labels;
    }
}
