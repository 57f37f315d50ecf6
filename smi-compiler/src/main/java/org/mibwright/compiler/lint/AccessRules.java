package org.mibwright.compiler.lint;

import java.util.Set;
import org.mibwright.compiler.ast.AccessClause;
import org.mibwright.compiler.ast.ObjectTypeDefinition;
import org.mibwright.compiler.diagnostic.Diagnostic;
import org.mibwright.compiler.diagnostic.Fix;
import org.mibwright.compiler.diagnostic.Rule;
import org.mibwright.compiler.model.Access;
import org.mibwright.compiler.model.BaseType;
import org.mibwright.compiler.model.LeafObject;
import org.mibwright.compiler.model.ObjectType;
import org.mibwright.compiler.model.Row;
import org.mibwright.compiler.model.Scalar;
import org.mibwright.compiler.model.Table;
import org.mibwright.compiler.source.Span;

/** ACCESS and MAX-ACCESS (RFC 1212 section 4.1.2, RFC 2578 section 7.3). */
final class AccessRules implements LintRule {
    private static final Set<Access> SMIV1 =
            Set.of(Access.NOT_ACCESSIBLE, Access.READ_ONLY, Access.READ_WRITE, Access.WRITE_ONLY);
    private static final Set<Access> SMIV2 = Set.of(
            Access.NOT_ACCESSIBLE,
            Access.ACCESSIBLE_FOR_NOTIFY,
            Access.READ_ONLY,
            Access.READ_WRITE,
            Access.READ_CREATE);
    private static final Set<BaseType> COUNTERS = Set.of(BaseType.COUNTER32, BaseType.COUNTER64);

    @Override
    public void check(LintContext context) {
        for (ObjectType object : context.module().definitions(ObjectType.class)) {
            context.node(object)
                    .flatMap(ObjectTypeDefinition::access)
                    .ifPresent(clause -> clause(context, object, clause));
        }
    }

    private static void clause(LintContext context, ObjectType object, AccessClause clause) {
        Span keyword = clause.span();
        Span value = clause.value().span();
        if (context.smiv2() && clause.keyword() == AccessClause.Keyword.ACCESS) {
            keyword(context, Rule.ACCESS_IN_SMIV2, object, keyword, "ACCESS", "MAX-ACCESS");
        } else if (!context.smiv2() && clause.keyword() == AccessClause.Keyword.MAX_ACCESS) {
            keyword(context, Rule.MAXACCESS_IN_SMIV1, object, keyword, "MAX-ACCESS", "ACCESS");
        }
        if (object.access().isEmpty()) {
            return; // no access of either version: the resolver has said so
        }
        Access access = object.access().get();
        if (access == Access.WRITE_ONLY) {
            context.report(
                    context.smiv2() ? Rule.ACCESS_WRITE_ONLY_SMIV2 : Rule.ACCESS_WRITE_ONLY_SMIV1,
                    value,
                    object.name());
        } else if (context.smiv2() && !SMIV2.contains(access)) {
            context.report(Rule.ACCESS_INVALID_SMIV2, value, access.keyword(), object.name());
        } else if (!context.smiv2() && !SMIV1.contains(access)) {
            context.report(Rule.ACCESS_INVALID_SMIV1, value, access.keyword(), object.name());
        }
        kind(context, object, access, value);
    }

    private static void kind(LintContext context, ObjectType object, Access access, Span value) {
        if (object instanceof Table && access != Access.NOT_ACCESSIBLE) {
            context.report(Rule.ACCESS_TABLE_ILLEGAL, value, object.name());
        } else if (object instanceof Row && access != Access.NOT_ACCESSIBLE) {
            context.report(Rule.ACCESS_ROW_ILLEGAL, value, object.name());
        } else if (object instanceof Scalar && access == Access.READ_CREATE) {
            context.report(Rule.SCALAR_NOT_CREATABLE, value, object.name());
        }
        boolean counter = object instanceof LeafObject leaf
                && COUNTERS.contains(leaf.syntax().base());
        if (counter && access != Access.READ_ONLY && access != Access.ACCESSIBLE_FOR_NOTIFY) {
            context.report(Rule.ACCESS_COUNTER_ILLEGAL, value, object.name());
        }
    }

    private static void keyword(
            LintContext context, Rule rule, ObjectType object, Span clause, String written, String right) {
        Span word = clause.source().span(clause.start(), Math.min(clause.end(), clause.start() + written.length()));
        Diagnostic found = Diagnostic.of(rule, word, object.name());
        context.report(word.text().equals(written) ? found.withFix(Fix.replace("write " + right, word, right)) : found);
    }
}
