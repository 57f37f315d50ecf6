package org.mibwright.compiler.lint;

import java.util.List;
import java.util.Map;
import org.mibwright.compiler.ast.Definition;
import org.mibwright.compiler.diagnostic.Rule;
import org.mibwright.compiler.source.Span;

/** Texts that are missing, empty, or not of ASCII (RFC 2578 sections 3.1.1, 5 and 7). */
final class TextRules implements LintRule {
    private static final Map<String, Rule> EMPTY = Map.of(
            ClauseText.DESCRIPTION,
            Rule.EMPTY_DESCRIPTION,
            "REFERENCE",
            Rule.EMPTY_REFERENCE,
            "UNITS",
            Rule.EMPTY_UNITS,
            "ORGANIZATION",
            Rule.EMPTY_ORGANIZATION,
            "CONTACT-INFO",
            Rule.EMPTY_CONTACT,
            "DISPLAY-HINT",
            Rule.EMPTY_FORMAT);

    @Override
    public void check(LintContext context) {
        for (Definition definition : context.tree().definitions()) {
            List<ClauseText> texts = ClauseText.of(definition);
            boolean described = texts.stream().anyMatch(text -> text.clause().equals(ClauseText.DESCRIPTION));
            if (context.smiv2() && !described && ClauseText.needsDescription(definition)) {
                context.report(Rule.DESCRIPTION_MISSING, definition.name().span(), definition.name());
            }
            for (ClauseText text : texts) {
                Rule empty = EMPTY.get(text.clause());
                if (empty != null && text.text().text().isBlank()) {
                    context.report(empty, text.text().span(), definition.name());
                }
                ascii(context, definition, text.text().span());
            }
        }
    }

    /** One finding a text: whoever writes in another alphabet does so all over it. */
    private static void ascii(LintContext context, Definition definition, Span span) {
        String all = span.source().text();
        for (int i = span.start(); i < span.end(); i++) {
            char c = all.charAt(i);
            if (c > '~') {
                int end = i + (Character.isHighSurrogate(c) && i + 1 < span.end() ? 2 : 1);
                context.report(
                        Rule.CHAR_ILLEGAL_STRING,
                        span.source().span(i, end),
                        definition.name(),
                        String.format("U+%04X", all.codePointAt(i)));
                return;
            }
        }
    }
}
