package org.mibwright.compiler.lint;

import java.util.regex.Pattern;
import org.mibwright.compiler.ast.QuotedText;
import org.mibwright.compiler.ast.TextualConventionDefinition;
import org.mibwright.compiler.diagnostic.Rule;
import org.mibwright.compiler.model.BaseType;
import org.mibwright.compiler.model.TypeDefinition;
import org.mibwright.compiler.source.Span;

/** The forms of DISPLAY-HINT (RFC 2579 section 3.1). */
final class DisplayHintRules implements LintRule {
    private static final Pattern INTEGER = Pattern.compile("[xob]|d(-[0-9]+)?");

    /** A repeat mark, a length, a format, and a separator and terminator that are neither a digit nor '*'. */
    private static final Pattern OCTETS = Pattern.compile("(\\*?[0-9]+[xdoat]([^0-9*][^0-9*]?)?)+");

    @Override
    public void check(LintContext context) {
        for (TypeDefinition type : context.module().definitions(TypeDefinition.class)) {
            if (type.displayHint().isEmpty() || type.displayHint().get().isBlank()) {
                continue;
            }
            String hint = type.displayHint().get();
            if (!suits(hint, type.base())) {
                Span place = context.node(type, TextualConventionDefinition.class)
                        .flatMap(TextualConventionDefinition::displayHint)
                        .map(QuotedText::span)
                        .orElse(type.place());
                context.report(Rule.INVALID_FORMAT, place, hint, type.base().label());
            }
        }
    }

    private static boolean suits(String hint, BaseType base) {
        return switch (base) {
            case OCTET_STRING -> OCTETS.matcher(hint).matches();
            case INTEGER, UNSIGNED32, GAUGE32, COUNTER32, TIME_TICKS ->
                INTEGER.matcher(hint).matches();
            case UNKNOWN -> true;
            default -> false;
        };
    }
}
