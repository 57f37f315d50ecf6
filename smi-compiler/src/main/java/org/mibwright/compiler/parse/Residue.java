package org.mibwright.compiler.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mibwright.compiler.source.SourceText;
import org.mibwright.compiler.source.Span;

/**
 * Blanks out what a document left in a module that was cut from it: the feet and heads of an RFC's pages, and HTML. The
 * text keeps its length, so that all places stay right.
 */
final class Residue {
    private static final String MONTH =
            "(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?\\s+(?:\\d{1,2},?\\s+)?(?:19|20)\\d\\d";
    private static final Pattern FOOT = Pattern.compile("(?m)^[^\"\\r\\n]{0,120}(?:\\[\\s*Page\\s+[0-9ivx]+\\s*\\]"
            + "|\\bExpires:?\\s[^\"\\r\\n]{0,60}\\s{2,}(?:Page )?\\d+)[ \\t\\f]*$");
    /** A line that ends in month and year, and perhaps the rest of a long title on the next. */
    private static final Pattern HEAD = Pattern.compile("(?m)^[^\"\\r\\n{}]{0,100}\\s{2,}" + MONTH
            + "[ \\t\\f]*$(?:\\r?\\n[ \\t]{12,}[^\"\\r\\n{}:;,]{1,60}$(?=(?:\\r?\\n[ \\t]*){2}))?");

    private static final Pattern DATE_LAST = Pattern.compile("(?m)\\b" + MONTH + "[ \\t\\f]*$");

    private static final Pattern HTML = Pattern.compile(
            "(?i)</?(?:html|head|body|title|meta|pre|p|br|hr|a|font|b|i|u|tt|code|center|div|span|table|tr|td|th|ul|ol|li"
                    + "|h[1-6]|script|style|link)(?:\\s[^<>]{0,300})?/?>|<!--[^<>]{0,500}-->");
    private static final Pattern ENTITY = Pattern.compile("&(?:quot|amp|lt|gt|nbsp|#3[49]);");

    private final StringBuilder text;
    private final List<Span> spans = new ArrayList<>();

    private Residue(String text) {
        this.text = new StringBuilder(text);
    }

    /** What is left of a text, and what was blanked out. */
    record Filtered(String text, List<Span> spans) {}

    /**
     * Looks for residue.
     *
     * @param source the text that places refer to
     */
    static Filtered filter(SourceText source) {
        Residue residue = new Residue(source.text());
        // The patterns are slow on long modules, so what they need is looked for first.
        if (source.text().contains("Page") || source.text().contains("Expires")) {
            residue.blank(source, FOOT);
        }
        if (DATE_LAST.matcher(source.text()).find()) {
            residue.blank(source, HEAD);
        }
        if (source.text().indexOf('<') >= 0) {
            residue.blank(source, HTML);
        }
        residue.entities(source);
        return new Filtered(residue.text.toString(), residue.spans);
    }

    private void blank(SourceText source, Pattern pattern) {
        Matcher matcher = pattern.matcher(source.text());
        while (matcher.find()) {
            for (int i = matcher.start(); i < matcher.end(); i++) {
                if (!Cues.isBlank(text.charAt(i))) {
                    text.setCharAt(i, ' ');
                }
            }
            spans.add(source.span(matcher.start(), matcher.end()));
        }
    }

    /** A quote that HTML spells out is a quote again; the other characters that it spells out are blanks in a module. */
    private void entities(SourceText source) {
        Matcher matcher = ENTITY.matcher(source.text());
        while (matcher.find()) {
            boolean quote = matcher.group().equals("&quot;") || matcher.group().equals("&#34;");
            for (int i = matcher.start(); i < matcher.end(); i++) {
                text.setCharAt(i, ' ');
            }
            if (quote) {
                text.setCharAt(matcher.start(), '"');
            }
            spans.add(source.span(matcher.start(), matcher.end()));
        }
    }
}
