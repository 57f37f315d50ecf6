package org.mibwright.compiler.diagnostic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mibwright.compiler.source.Span;

/**
 * A finding: a rule, a place, and the words that fill the rule's message. The message itself is made only when it is
 * asked for. Immutable.
 *
 * @param rule what was found
 * @param span where
 * @param args what fills the rule's message, in order
 * @param hint a word of help, usually a way out
 * @param related other places that the finding is about
 * @param fix a repair that a machine may apply
 */
public record Diagnostic(
        Rule rule, Span span, List<String> args, Optional<String> hint, List<RelatedPlace> related, Optional<Fix> fix)
        implements Comparable<Diagnostic> {

    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::span)
            .thenComparing(Diagnostic::rule)
            .thenComparing(Diagnostic::message)
            .thenComparing(d -> d.hint.orElse(""));

    /** Copies the lists. */
    public Diagnostic {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(hint, "hint");
        Objects.requireNonNull(fix, "fix");
        args = List.copyOf(args);
        related = List.copyOf(related);
    }

    /**
     * A finding without hint, related places or fix.
     *
     * @param rule what was found
     * @param span where
     * @param args what fills the rule's message; each is turned into a string
     */
    public static Diagnostic of(Rule rule, Span span, Object... args) {
        List<String> words = Arrays.stream(args).map(String::valueOf).toList();
        return new Diagnostic(rule, span, words, Optional.empty(), List.of(), Optional.empty());
    }

    /** The same finding with a word of help. */
    public Diagnostic withHint(String text) {
        return new Diagnostic(rule, span, args, Optional.of(text), related, fix);
    }

    /** The same finding with one more related place. */
    public Diagnostic withRelated(Span place, String text) {
        List<RelatedPlace> places = new ArrayList<>(related);
        places.add(new RelatedPlace(place, text));
        return new Diagnostic(rule, span, args, hint, places, fix);
    }

    /** The same finding with a repair that a machine may apply. */
    public Diagnostic withFix(Fix repair) {
        return new Diagnostic(rule, span, args, hint, related, Optional.of(repair));
    }

    /** How much the finding matters unless a policy says otherwise. */
    public Severity severity() {
        return rule.severity();
    }

    /** The stable code of the rule. */
    public String code() {
        return rule.code();
    }

    /** The rule's message with its gaps filled. */
    public String message() {
        return rule.message(args);
    }

    /** The finding as people read it, with the line of the text and a caret below the place. */
    public String render() {
        return DiagnosticRenderer.render(this, severity());
    }

    /**
     * The finding as people read it, under a severity that a policy has chosen.
     *
     * @param severity the word to show in place of the rule's own severity
     */
    public String render(Severity severity) {
        return DiagnosticRenderer.render(this, severity);
    }

    /** By place, then by rule and message. */
    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }

    /** The same as {@link #render()}. */
    @Override
    public String toString() {
        return render();
    }
}
