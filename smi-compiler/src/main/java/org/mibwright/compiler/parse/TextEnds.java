package org.mibwright.compiler.parse;

import org.mibwright.compiler.diagnostic.DiagnosticLog;
import org.mibwright.compiler.diagnostic.Rule;
import org.mibwright.compiler.source.SourceText;

/**
 * Finds where a text ends. Usually that is the next quote. But one lost quote turns all texts behind it into code and
 * all code into text, so after each closing quote a glance ahead tells whether what follows makes sense. If it does
 * not, the text ends where the next clause begins, or goes on to a quote behind which things make sense again.
 */
final class TextEnds {
    private final SourceText source;
    private final String text;
    private final Cues cues;
    private final DiagnosticLog log;
    private int resume;
    /** Between these offsets no quote can end a text; remembered, so that no quote is looked at twice. */
    private int barrenFrom;

    private int barrenTo = -1;
    /** Between these offsets no line ends. */
    private int lineFrom;

    private int lineTo = -1;

    TextEnds(SourceText source, String text, Cues cues, DiagnosticLog log) {
        this.source = source;
        this.text = text;
        this.cues = cues;
        this.log = log;
    }

    /** Where to read on after the text that was found last. */
    int resumeAt(int end) {
        return Math.max(end, resume);
    }

    /**
     * The end of a text whose opening quote stands.
     *
     * @param start the offset of the opening quote
     * @param expected false if a text makes no sense here, and less so one with definitions in it
     * @return the offset after the text and its closing quote, if it has one
     */
    int endOfQuoted(int start, boolean expected) {
        resume = 0;
        int close = closingQuote(start + 1);
        if (close >= 0 && (resume > 0 || cues.mayFollowText(close + 1))) {
            boolean doubtful = !expected || resume > 0 || atEnd(close + 1);
            int before = keywordBefore(close);
            boolean sound = !doubtful && before == close || cues.nextBreak(start + 1) >= before;
            if (sound) {
                if (resume > 0) {
                    log.report(Rule.STRING_EXTRA_QUOTE, source.span(close + 1, close + 2), what(close + 2));
                }
                return close + 1;
            }
        }
        int stop = cues.nextBreak(start + 1);
        if (close < 0 || stop < close) {
            return unterminated(start, stop);
        }
        int further = furtherQuote(close);
        if (further >= 0) {
            log.report(Rule.STRING_EXTRA_QUOTE, source.span(close, close + 1), what(further + 1));
            return further + 1;
        }
        return trailing(close);
    }

    /**
     * Where a keyword stands right before a quote; where none does, the quote itself. A quote behind a keyword opens a
     * text, so it is hardly the one that closes the text before.
     */
    private int keywordBefore(int quote) {
        int end = quote;
        while (end > 0 && Cues.isBlank(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && (Cues.isUpper(text.charAt(start - 1)) || text.charAt(start - 1) == '-')) {
            start--;
        }
        return end - start > 4 && Cues.isTextKeyword(text.substring(start, end)) ? start : quote;
    }

    private boolean atEnd(int offset) {
        return cues.skipBlank(offset) >= text.length();
    }

    /** The quote that closes a text; a quote that is doubled stands for itself. */
    private int closingQuote(int from) {
        int close = text.indexOf('"', from);
        while (close >= 0 && close + 1 < text.length() && text.charAt(close + 1) == '"') {
            if (cues.mayFollowText(close + 2)) {
                resume = close + 2;
                return close;
            }
            close = text.indexOf('"', close + 2);
        }
        return close;
    }

    private int unterminated(int start, int stop) {
        int end = trimmed(start + 1, stop);
        log.report(Rule.STRING_UNTERMINATED, source.span(start, start + 1), what(stop));
        resume = stop;
        return end;
    }

    /** A later quote at which the text can end, before the next clause; -1 if there is none. */
    private int furtherQuote(int close) {
        int stop = cues.nextBreak(close + 1);
        if (close >= barrenFrom && stop <= barrenTo) {
            return -1;
        }
        int quote = text.indexOf('"', close + 1);
        while (quote >= 0 && quote < stop) {
            if (cues.mayFollowText(quote + 1)) {
                return quote;
            }
            quote = text.indexOf('"', quote + 1);
        }
        barrenFrom = close;
        barrenTo = stop;
        return -1;
    }

    /** Words behind the closing quote that nothing closes: a line of them stays outside, more belongs to the text. */
    private int trailing(int close) {
        int stop = cues.nextBreak(close + 1);
        int end = trimmed(close + 1, stop);
        if (stop >= text.length() || lineEnd(close) >= end) {
            return close + 1;
        }
        log.report(Rule.STRING_EXTRA_QUOTE, source.span(close, close + 1), what(stop));
        resume = stop;
        return end;
    }

    private int lineEnd(int from) {
        if (from < lineFrom || from > lineTo) {
            lineFrom = from;
            lineTo = cues.lineEnd(from);
        }
        return lineTo;
    }

    /**
     * The end of a text that lacks its opening quote.
     *
     * @param keyword the keyword that a text should follow
     * @param start where the text should start
     * @return the offset after the text; {@code start} if there is no text here
     */
    int endOfUnquoted(SmiToken keyword, int start) {
        resume = 0;
        if (start >= text.length() || text.charAt(start) == '"') {
            return start;
        }
        if (!Cues.isQuote(text.charAt(start)) && !isText(keyword, start)) {
            return start;
        }
        int stop = cues.nextBreak(start);
        int quote = text.indexOf('"', start);
        int end;
        if (quote >= 0 && quote < stop && cues.mayFollowText(quote + 1)) {
            end = quote + 1;
        } else {
            end = trimmed(start, stop);
            resume = stop;
        }
        if (end > start) {
            log.report(Rule.STRING_UNOPENED, source.span(start, Math.min(start + 1, end)), keyword.text());
        }
        return end;
    }

    /** A keyword can also be a name: in lists, as a label, at the head of a definition. */
    private boolean isText(SmiToken keyword, int start) {
        char c = text.charAt(start);
        boolean letter = Character.isLetterOrDigit(c) || c == '\'' || c == '\u2018' || c == '`';
        return letter
                && !cues.startsSomething(start)
                && !cues.startsDefinition(keyword.start())
                && !cues.wordAt(start).equals("FROM")
                && !Cues.isKeyword(cues.wordAt(start));
    }

    private int trimmed(int start, int stop) {
        int end = stop;
        while (end > start && Cues.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private String what(int offset) {
        int at = cues.skipBlank(offset);
        if (at >= text.length()) {
            return "end of file";
        }
        int end = cues.wordEnd(at);
        return end > at ? text.substring(at, end) : text.startsWith("::=", at) ? "::=" : text.substring(at, at + 1);
    }
}
