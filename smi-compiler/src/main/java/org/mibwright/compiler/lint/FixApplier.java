package org.mibwright.compiler.lint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.mibwright.compiler.diagnostic.Diagnostic;
import org.mibwright.compiler.diagnostic.Edit;
import org.mibwright.compiler.diagnostic.Fix;
import org.mibwright.compiler.source.SourceText;
import org.mibwright.compiler.source.Span;

/**
 * Applies machine-applicable fixes to a text. A fix is applied whole or not at all; one that would touch what another
 * has changed is left for the next time. The same findings give the same text, whatever their order.
 */
public final class FixApplier {
    /** Two findings may be equal but for what mends them. */
    private static final Comparator<Diagnostic> ORDER = Comparator.<Diagnostic>naturalOrder()
            .thenComparing(found -> found.fix().map(Fix::description).orElse(""));

    private final SourceText source;
    private final TreeMap<Integer, Edit> replacements = new TreeMap<>();
    private final TreeMap<Integer, List<String>> insertions = new TreeMap<>();
    private final List<Diagnostic> applied = new ArrayList<>();
    private final List<Diagnostic> left = new ArrayList<>();

    private FixApplier(SourceText source) {
        this.source = source;
    }

    /**
     * What became of a text.
     *
     * @param edits what changes, ascending; no two touch the same characters
     * @param applied the findings that are fixed by it
     * @param left the findings whose fixes would have touched those of others
     */
    public record Outcome(List<Edit> edits, List<Diagnostic> applied, List<Diagnostic> left) {
        /** Copies the lists. */
        public Outcome {
            edits = List.copyOf(edits);
            applied = List.copyOf(applied);
            left = List.copyOf(left);
        }

        /** The text after the changes. */
        public String text(SourceText source) {
            StringBuilder text = new StringBuilder(source.length() + 256);
            int from = 0;
            for (Edit edit : edits) {
                text.append(source.text(), from, edit.span().start()).append(edit.replacement());
                from = edit.span().end();
            }
            return text.append(source.text(), from, source.length()).toString();
        }
    }

    /** Works out the changes to one text; findings of other texts and those without a fix are passed over. */
    public static Outcome apply(SourceText source, Collection<Diagnostic> findings) {
        FixApplier applier = new FixApplier(source);
        findings.stream()
                .filter(found -> found.span().source() == source)
                .sorted(ORDER)
                .forEach(applier::add);
        return new Outcome(applier.edits(), applier.applied, applier.left);
    }

    private void add(Diagnostic found) {
        Optional<Fix> fix = found.fix();
        if (fix.isEmpty()) {
            return;
        }
        List<Edit> edits = fix.get().edits();
        if (edits.stream().allMatch(this::isFree)) {
            edits.forEach(this::accept);
            applied.add(found);
        } else {
            left.add(found);
        }
    }

    private boolean isFree(Edit edit) {
        Span span = edit.span();
        if (span.source() != source) {
            return false;
        }
        var before = replacements.lowerEntry(Math.max(span.end(), span.start() + 1));
        if (before != null && before.getValue().equals(edit)) {
            return true;
        }
        if (before != null && before.getValue().span().end() > span.start()) {
            return false;
        }
        return span.length() == 0
                || insertions.subMap(span.start(), false, span.end(), false).isEmpty();
    }

    /** The same text put in twice at one place is one insertion: two findings miss the same thing. */
    private void accept(Edit edit) {
        Span span = edit.span();
        if (span.length() > 0) {
            replacements.put(span.start(), edit);
            return;
        }
        List<String> texts = insertions.computeIfAbsent(span.start(), any -> new ArrayList<>());
        if (!texts.contains(edit.replacement())) {
            texts.add(edit.replacement());
        }
    }

    private List<Edit> edits() {
        String end = lineEnd();
        TreeMap<Integer, List<Edit>> all = new TreeMap<>();
        insertions.forEach((offset, texts) -> all.computeIfAbsent(offset, any -> new ArrayList<>())
                .add(new Edit(
                        source.span(offset, offset), String.join("", texts).replace("\n", end))));
        replacements.forEach((offset, edit) -> all.computeIfAbsent(offset, any -> new ArrayList<>())
                .add(new Edit(edit.span(), edit.replacement().replace("\n", end))));
        return all.values().stream().flatMap(List::stream).toList();
    }

    /** The line end that the text itself uses first. */
    private String lineEnd() {
        String text = source.text();
        int feed = text.indexOf('\n');
        int carriage = text.indexOf('\r');
        if (carriage < 0) {
            return "\n";
        }
        return feed == carriage + 1 ? "\r\n" : feed < 0 || carriage < feed ? "\r" : "\n";
    }
}
