package org.mibwright.compiler.lint;

import java.util.List;
import java.util.Optional;
import org.mibwright.compiler.ast.BuiltinSyntax;
import org.mibwright.compiler.ast.Constraint;
import org.mibwright.compiler.ast.NamedNumber;
import org.mibwright.compiler.ast.SyntaxNode;
import org.mibwright.compiler.ast.TypeReference;
import org.mibwright.compiler.model.Definition;
import org.mibwright.compiler.model.Syntax;

/**
 * A place where a type is used.
 *
 * @param owner the definition that it stands in
 * @param name what has the type: the owner, a member of a SEQUENCE, or a refined object
 * @param kind what it is used for
 * @param syntax the use, resolved
 * @param node the use as written; empty where the model does not say where it comes from
 */
record TypeUse(Definition owner, String name, Kind kind, Syntax syntax, Optional<SyntaxNode> node) {
    /** What a type is used for. */
    enum Kind {
        /** It is what a named type is made of. */
        TYPE,
        /** It is the SYNTAX of a scalar or column. */
        OBJECT,
        /** It is the type of a member of a SEQUENCE or CHOICE. */
        MEMBER,
        /** It refines the syntax of an object in a compliance or capabilities statement. */
        REFINEMENT
    }

    /** The constraint as written. */
    Optional<Constraint> constraint() {
        SyntaxNode written = node.orElse(null);
        if (written instanceof BuiltinSyntax builtin) {
            return builtin.constraint();
        }
        return written instanceof TypeReference reference ? reference.constraint() : Optional.empty();
    }

    /** The labels as written. */
    List<NamedNumber> labels() {
        SyntaxNode written = node.orElse(null);
        if (written instanceof BuiltinSyntax builtin) {
            return builtin.namedNumbers();
        }
        return written instanceof TypeReference reference ? reference.namedNumbers() : List.of();
    }
}
