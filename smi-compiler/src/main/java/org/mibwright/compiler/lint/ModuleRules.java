package org.mibwright.compiler.lint;

import java.util.List;
import org.mibwright.compiler.ast.MacroDefinition;
import org.mibwright.compiler.diagnostic.Diagnostic;
import org.mibwright.compiler.diagnostic.Rule;
import org.mibwright.compiler.model.ModuleIdentity;
import org.mibwright.compiler.model.Notification;
import org.mibwright.compiler.model.Oid;
import org.mibwright.compiler.source.Span;

/** What a module is made of: its MODULE-IDENTITY, and constructs that only SMI's own modules have (RFC 2578 section 3). */
final class ModuleRules implements LintRule {
    private static final int LONGEST_NAME = 64;

    /** IANA itself gives out the numbers below mib-2, transmission and snmpModules. */
    private static final List<Oid> REGISTRIES =
            List.of(Oid.parse("1.3.6.1.2.1"), Oid.parse("1.3.6.1.2.1.10"), Oid.parse("1.3.6.1.6.3"));

    private static final Oid MGMT = Oid.parse("1.3.6.1.2");
    private static final Oid SNMP_V2 = Oid.parse("1.3.6.1.6");

    @Override
    public void check(LintContext context) {
        name(context);
        identity(context);
        if (!context.definesSmi()) {
            context.tree().exports().ifPresent(exports -> context.report(Rule.EXPORT_NOT_ALLOWED, exports.span()));
            context.tree().definitions().stream()
                    .filter(MacroDefinition.class::isInstance)
                    .forEach(macro -> context.report(
                            Rule.MACRO_NOT_ALLOWED,
                            macro.name().span(),
                            context.module().name()));
        }
        if (context.smiv2()) {
            context.module().definitions(Notification.class).stream()
                    .filter(notification -> notification.trap().isPresent())
                    .forEach(trap -> context.report(Rule.TRAP, trap.place(), trap.name()));
        }
    }

    private static void name(LintContext context) {
        String name = context.module().name();
        Span place = context.tree().name().span();
        if (name.length() > LONGEST_NAME) {
            context.report(Rule.NAMELENGTH_64_MODULE, place, name);
        }
        if (context.smiv2() && !context.definesSmi() && !name.endsWith("-MIB")) {
            context.report(Rule.MODULE_NAME_SUFFIX, place, name);
        }
    }

    private static void identity(LintContext context) {
        List<ModuleIdentity> identities = context.module().definitions(ModuleIdentity.class);
        if (!context.smiv2()) {
            return;
        }
        if (identities.isEmpty()) {
            if (!context.definesSmi() && !context.module().definitions().isEmpty()) {
                context.report(
                        Rule.MODULE_IDENTITY_MISSING,
                        context.tree().name().span(),
                        context.module().name());
            }
            return;
        }
        ModuleIdentity first = identities.get(0);
        for (ModuleIdentity more : identities.subList(1, identities.size())) {
            context.report(Diagnostic.of(Rule.MODULE_IDENTITY_MULTIPLE, more.place(), more.name(), first.name())
                    .withRelated(first.place(), "the first one"));
        }
        if (context.module().definitions().get(0) != first) {
            context.report(Rule.MODULE_IDENTITY_NOT_FIRST, first.place(), first.name());
        }
        first.oid()
                .filter(oid -> !isControlled(oid))
                .ifPresent(oid -> context.report(Rule.MODULE_IDENTITY_REGISTRATION, first.place(), first.name()));
    }

    /** What stands elsewhere, such as below an enterprise's number, is the business of whoever owns that number. */
    private static boolean isControlled(Oid oid) {
        boolean iana = oid.startsWith(MGMT) || oid.startsWith(SNMP_V2);
        return !iana || REGISTRIES.contains(oid.parent());
    }
}
