package org.mibwright.compiler.resolve;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mibwright.compiler.model.BaseType;
import org.mibwright.compiler.model.EffectiveType;
import org.mibwright.compiler.model.Syntax;

/** The effective view of every named type. */
final class TypeTable {
    static final EffectiveType UNKNOWN = primitive(BaseType.UNKNOWN);

    private final @Nullable EffectiveType[] uses;
    private final @Nullable Syntax[] syntaxes;

    TypeTable(@Nullable EffectiveType[] uses, @Nullable Syntax[] syntaxes) {
        this.uses = uses;
        this.syntaxes = syntaxes;
    }

    /** What a plain use of a named type comes to. */
    EffectiveType use(Symbol type) {
        EffectiveType use = uses[type.id()];
        return use == null ? UNKNOWN : use;
    }

    /** What a named type is made of; null for SEQUENCE and CHOICE. */
    @Nullable Syntax syntax(Symbol type) {
        return syntaxes[type.id()];
    }

    static EffectiveType primitive(BaseType base) {
        return new EffectiveType(base, List.of(), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of());
    }
}
