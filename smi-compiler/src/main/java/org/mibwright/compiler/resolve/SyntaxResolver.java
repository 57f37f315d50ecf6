package org.mibwright.compiler.resolve;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mibwright.compiler.ast.BuiltinSyntax;
import org.mibwright.compiler.ast.ChoiceSyntax;
import org.mibwright.compiler.ast.Constraint;
import org.mibwright.compiler.ast.NamedNumber;
import org.mibwright.compiler.ast.SequenceMember;
import org.mibwright.compiler.ast.SequenceOfSyntax;
import org.mibwright.compiler.ast.SyntaxNode;
import org.mibwright.compiler.ast.TaggedSyntax;
import org.mibwright.compiler.ast.TypeReference;
import org.mibwright.compiler.diagnostic.Rule;
import org.mibwright.compiler.model.BaseType;
import org.mibwright.compiler.model.EffectiveType;
import org.mibwright.compiler.model.Range;
import org.mibwright.compiler.model.SymbolKey;
import org.mibwright.compiler.model.Syntax;
import org.mibwright.compiler.source.Span;

/** Resolves uses of types: SYNTAX clauses and what is like them. */
final class SyntaxResolver {
    private final TypeTable types;

    SyntaxResolver(TypeTable types) {
        this.types = types;
    }

    /** The syntax of something that has none, or none that can be made out. */
    static Syntax unknown(String name, Span place) {
        return new Syntax(name, Optional.empty(), Optional.empty(), List.of(), TypeTable.UNKNOWN, place);
    }

    /** What stands behind tags. */
    static @Nullable SyntaxNode untagged(@Nullable SyntaxNode node) {
        SyntaxNode rest = node;
        while (rest instanceof TaggedSyntax tagged) {
            rest = tagged.type();
        }
        return rest;
    }

    /** The syntax of a member of SEQUENCE or CHOICE. */
    Syntax member(SequenceMember member, Scope scope) {
        return member.syntax()
                .map(node -> resolve(node, scope, member.name().text()))
                .orElseGet(() -> unknown("", member.span()));
    }

    /**
     * Resolves a use of a type.
     *
     * @param node the type as written
     * @param scope where it stands
     * @param owner the name of what has this type, for diagnostics
     */
    Syntax resolve(SyntaxNode node, Scope scope, String owner) {
        if (node instanceof BuiltinSyntax builtin) {
            return builtin(builtin, scope, owner);
        }
        if (node instanceof TypeReference reference) {
            return reference(reference, scope, owner);
        }
        if (node instanceof TaggedSyntax tagged) {
            return tagged(tagged, scope, owner);
        }
        if (node instanceof ChoiceSyntax choice && !choice.members().isEmpty()) {
            return member(choice.members().get(0), scope);
        }
        if (node instanceof SequenceOfSyntax sequence) {
            return unknown("SEQUENCE OF " + name(sequence.element()), node.span());
        }
        return unknown("SEQUENCE", node.span());
    }

    /** The name of a type as written. */
    static String name(SyntaxNode node) {
        if (node instanceof TypeReference reference) {
            return reference.name().text();
        }
        if (node instanceof BuiltinSyntax builtin) {
            return builtin.type().toString();
        }
        return node instanceof TaggedSyntax tagged ? name(tagged.type()) : "";
    }

    private Syntax builtin(BuiltinSyntax node, Scope scope, String owner) {
        BaseType base = switch (node.type()) {
            case INTEGER -> BaseType.INTEGER;
            case OCTET_STRING -> BaseType.OCTET_STRING;
            case OBJECT_IDENTIFIER -> BaseType.OBJECT_IDENTIFIER;
            case BITS, BIT_STRING -> BaseType.BITS;
            case NULL, ANY -> BaseType.UNKNOWN;
        };
        return refine(
                node.type().toString(),
                Optional.empty(),
                TypeTable.primitive(base),
                node.constraint(),
                node.namedNumbers(),
                node.span(),
                scope,
                owner);
    }

    private Syntax reference(TypeReference node, Scope scope, String owner) {
        Symbol type = type(node, scope);
        EffectiveType parent;
        if (type != null) {
            parent = types.use(type);
        } else {
            Optional<BaseType> pseudo = WellKnown.pseudoType(node.name().text());
            parent = pseudo.map(TypeTable::primitive).orElse(TypeTable.UNKNOWN);
            if (pseudo.isPresent()) {
                scope.log()
                        .report(
                                Rule.TYPE_ASSUMED,
                                node.name().span(),
                                node.name(),
                                parent.base().label());
            } else {
                scope.reportOnce(Rule.TYPE_UNKNOWN, node.name(), node.name(), owner);
            }
        }
        return refine(
                node.name().text(),
                type == null ? Optional.empty() : Optional.of(type.key()),
                parent,
                node.constraint(),
                node.namedNumbers(),
                node.span(),
                scope,
                owner);
    }

    private static @Nullable Symbol type(TypeReference node, Scope scope) {
        if (node.module().isPresent()) {
            ModuleTable table = scope.moduleNamed(node.module().get().text());
            Symbol type = table == null
                    ? null
                    : table.find(Symbol.Kind.TYPE, node.name().text());
            if (type != null) {
                return type;
            }
        }
        return scope.type(node.name());
    }

    private Syntax tagged(TaggedSyntax node, Scope scope, String owner) {
        Syntax inner = resolve(node.type(), scope, owner);
        boolean application = node.tagClass()
                .filter(word -> word.text().equals("APPLICATION"))
                .isPresent();
        Optional<BaseType> base = application ? WellKnown.applicationType(node.number()) : Optional.empty();
        if (base.isEmpty()) {
            return inner;
        }
        return new Syntax(
                inner.name(),
                inner.type(),
                inner.constraint(),
                inner.namedNumbers(),
                TypeTable.primitive(base.get()),
                node.span());
    }

    private Syntax refine(
            String name,
            Optional<SymbolKey> key,
            EffectiveType parent,
            Optional<Constraint> constraint,
            List<NamedNumber> numbers,
            Span span,
            Scope scope,
            String owner) {
        if (constraint.isEmpty() && numbers.isEmpty()) {
            return new Syntax(name, key, Optional.empty(), List.of(), parent, span);
        }
        List<org.mibwright.compiler.model.NamedNumber> labels = NamedNumbers.resolve(numbers, scope, owner);
        Optional<org.mibwright.compiler.model.Constraint> limits = constraint.isPresent()
                ? Optional.of(Constraints.resolve(constraint.get(), parent, scope, owner))
                : Optional.empty();
        BaseType base = parent.base();
        if (base == BaseType.UNKNOWN && !labels.isEmpty()) {
            base = BaseType.INTEGER;
        }
        boolean size = limits.isPresent() && Constraints.limitsSize(limits.get(), parent.base());
        EffectiveType effective = new EffectiveType(
                base,
                parent.chain(),
                parent.textualConvention(),
                parent.displayHint(),
                narrow(parent.ranges(), limits, !size),
                narrow(parent.sizes(), limits, size),
                labels.isEmpty() ? parent.namedNumbers() : labels);
        return new Syntax(name, key, limits, labels, effective, span);
    }

    private static List<Range> narrow(
            List<Range> parent, Optional<org.mibwright.compiler.model.Constraint> limits, boolean applies) {
        return limits.isPresent() && applies
                ? Constraints.narrow(parent, limits.get().ranges())
                : parent;
    }
}
