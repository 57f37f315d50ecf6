package org.mibwright.compiler.lint;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.mibwright.compiler.ast.ChoiceSyntax;
import org.mibwright.compiler.ast.SyntaxNode;
import org.mibwright.compiler.ast.TaggedSyntax;
import org.mibwright.compiler.diagnostic.Diagnostic;
import org.mibwright.compiler.diagnostic.Rule;
import org.mibwright.compiler.model.BaseType;
import org.mibwright.compiler.model.Status;
import org.mibwright.compiler.model.SymbolKey;
import org.mibwright.compiler.model.Syntax;
import org.mibwright.compiler.model.TypeDefinition;

/** Named types: what they may be made of, and whether they are used (RFC 2578 section 3, RFC 2579 section 3). */
final class TypeRules implements LintRule {
    private static final Set<String> SMI_TYPES = Set.of(
            "Integer32",
            "Unsigned32",
            "Counter32",
            "Counter64",
            "Gauge32",
            "Counter",
            "Gauge",
            "TimeTicks",
            "IpAddress",
            "NetworkAddress",
            "Opaque");

    @Override
    public void check(LintContext context) {
        if (!context.definesSmi()) {
            constructs(context);
            context.module().definitions(TypeDefinition.class).forEach(type -> type(context, type));
            unused(context);
        }
        context.typeUses().forEach(use -> use(context, use));
    }

    private static void constructs(LintContext context) {
        for (org.mibwright.compiler.ast.Definition definition : context.tree().definitions()) {
            if (!(definition instanceof org.mibwright.compiler.ast.TypeDefinition type)) {
                continue;
            }
            String name = type.name().text();
            SyntaxNode syntax = type.syntax().orElse(null);
            if (SMI_TYPES.contains(name)) {
                context.report(Rule.TYPE_NOT_ALLOWED, type.name().span(), name);
            }
            if (syntax instanceof ChoiceSyntax) {
                context.report(
                        Rule.CHOICE_NOT_ALLOWED, syntax.span(), context.module().name());
            } else if (syntax instanceof TaggedSyntax) {
                context.report(
                        Rule.TAGGED_TYPE_NOT_ALLOWED,
                        syntax.span(),
                        context.module().name());
            }
        }
    }

    private static void type(LintContext context, TypeDefinition type) {
        if (!type.textualConvention()) {
            if (context.smiv2() && !SMI_TYPES.contains(type.name())) {
                context.report(Rule.TYPE_ASSIGNEMENT_SMIV2, type.place(), type.name());
            }
            return;
        }
        Optional<SymbolKey> convention = type.syntax().effective().textualConvention();
        if (convention.isPresent()) {
            context.report(Diagnostic.of(
                            Rule.TEXTUAL_CONVENTION_NESTED,
                            type.place(),
                            type.name(),
                            convention.get().name())
                    .withRelated(type.syntax().place(), "made of it here"));
        }
        boolean formattable = type.base() == BaseType.OCTET_STRING
                || type.base().isNumber()
                        && type.syntax().effective().namedNumbers().isEmpty()
                        && type.base() != BaseType.COUNTER64;
        if (formattable
                && type.syntax().effective().displayHint().isEmpty()
                && type.displayHint().isEmpty()) {
            context.report(Rule.TYPE_WITHOUT_FORMAT, type.place(), type.name());
        }
    }

    private static void unused(LintContext context) {
        Set<SymbolKey> used = new HashSet<>();
        context.typeUses().forEach(use -> use.syntax().type().ifPresent(used::add));
        boolean objects = context.typeUses().stream().anyMatch(use -> use.kind() == TypeUse.Kind.OBJECT);
        if (!objects) {
            return; // a module of types alone is there for others
        }
        for (TypeDefinition type : context.module().definitions(TypeDefinition.class)) {
            if (!used.contains(type.key())) {
                context.report(Rule.TYPE_UNREF, type.place(), type.name());
            }
        }
    }

    private static void use(LintContext context, TypeUse use) {
        Syntax syntax = use.syntax();
        if (use.kind() == TypeUse.Kind.MEMBER) {
            return;
        }
        if (context.smiv2() && !context.definesSmi()) {
            if (syntax.name().equals("INTEGER")
                    && syntax.base() == BaseType.INTEGER
                    && syntax.namedNumbers().isEmpty()) {
                context.report(Rule.INTEGER_MISUSE, syntax.place(), use.name());
            }
            if (syntax.base() == BaseType.OPAQUE) {
                context.report(Rule.OPAQUE_SMIV2, syntax.place(), use.name());
            }
        }
        syntax.type().flatMap(context.mib()::type).ifPresent(type -> status(context, use, type));
    }

    private static void status(LintContext context, TypeUse use, TypeDefinition type) {
        Status own = use.owner().status().orElse(Status.CURRENT);
        Status status = type.status().orElse(Status.CURRENT);
        if (status == Status.DEPRECATED && own == Status.CURRENT) {
            context.report(Rule.TYPE_STATUS_DEPRECATED, use.syntax().place(), type.name(), use.name());
        } else if (status == Status.OBSOLETE && own != Status.OBSOLETE) {
            context.report(Rule.TYPE_STATUS_OBSOLETE, use.syntax().place(), type.name(), use.name());
        }
    }
}
