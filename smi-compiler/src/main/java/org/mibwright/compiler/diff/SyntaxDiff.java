package org.mibwright.compiler.diff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mibwright.compiler.model.BaseType;
import org.mibwright.compiler.model.Definition;
import org.mibwright.compiler.model.EffectiveType;
import org.mibwright.compiler.model.NamedNumber;
import org.mibwright.compiler.model.Range;
import org.mibwright.compiler.model.Syntax;

/** Compares types: what goes over the wire, which values are allowed, and how they are labelled. */
final class SyntaxDiff {
    /** One wire type under two names (RFC 2578 section 7.1.7). */
    private static final Set<BaseType> UNSIGNED = Set.of(BaseType.UNSIGNED32, BaseType.GAUGE32);

    private static final Range SIZES = Range.of(0, 65_535);

    private final Names oldNames;
    private final Names newNames;
    private final ChangeLog log;

    SyntaxDiff(Names oldNames, Names newNames, ChangeLog log) {
        this.oldNames = oldNames;
        this.newNames = newNames;
        this.log = log;
    }

    void compare(Definition before, Syntax was, Definition after, Syntax is) {
        String oldName = oldNames.ofType(was.type(), was.name());
        String newName = newNames.ofType(is.type(), is.name());
        if (!sameWire(was.base(), is.base())) {
            log.add(ChangeKind.SYNTAX_CHANGED, before, after, written(was.name(), was), written(is.name(), is));
            return;
        }
        boolean sameType = oldName.equals(newName);
        if (!sameType && !isPrimitive(was, is)) {
            boolean sameWord = was.name().equals(is.name());
            log.add(
                    ChangeKind.TYPE_REPLACED,
                    before,
                    after,
                    sameWord ? oldName : was.name(),
                    sameWord ? newName : is.name());
        }
        boolean told = sameType
                && was.type().filter(oldNames::isLocal).isPresent()
                && written(was).equals(written(is));
        if (told) {
            return; // what changed is told of the type itself, not of each object that has it
        }
        EffectiveType old = was.effective();
        EffectiveType now = is.effective();
        if (old.namedNumbers().isEmpty() && now.namedNumbers().isEmpty()) {
            ranges(before, after, old.ranges(), now.ranges(), was.base().range().orElse(SIZES), false);
        }
        ranges(before, after, old.sizes(), now.sizes(), SIZES, true);
        labels(before, after, old.namedNumbers(), now.namedNumbers());
    }

    private static boolean sameWire(BaseType before, BaseType after) {
        return before == after || UNSIGNED.contains(before) && UNSIGNED.contains(after);
    }

    /** INTEGER and Integer32 are two words for one thing. */
    private static boolean isPrimitive(Syntax was, Syntax is) {
        return isInteger(was) && isInteger(is);
    }

    private static boolean isInteger(Syntax syntax) {
        return syntax.name().equals("INTEGER") || syntax.name().equals("Integer32");
    }

    private static String written(String name, Syntax syntax) {
        return syntax.base() == BaseType.UNKNOWN || name.equals(syntax.base().label())
                ? name
                : name + " (" + syntax.base().label() + ")";
    }

    /** The refinement that stands in the text. */
    private static String written(Syntax syntax) {
        return syntax.constraint()
                        .map(limit -> limit.kind() + " " + limit.ranges())
                        .orElse("")
                + syntax.namedNumbers().stream().map(NamedNumber::toString).toList();
    }

    private void ranges(Definition before, Definition after, List<Range> was, List<Range> is, Range all, boolean size) {
        List<Range> old = was.isEmpty() ? List.of(all) : was;
        List<Range> now = is.isEmpty() ? List.of(all) : is;
        if (old.equals(now)) {
            return;
        }
        boolean narrowed = !old.stream().allMatch(range -> covered(range, now));
        ChangeKind kind = narrowed
                ? size ? ChangeKind.SIZE_NARROWED : ChangeKind.RANGE_NARROWED
                : size ? ChangeKind.SIZE_WIDENED : ChangeKind.RANGE_WIDENED;
        log.add(kind, before, after, written(was), written(is));
    }

    private static boolean covered(Range range, List<Range> by) {
        return by.stream().anyMatch(other -> other.contains(range.minimum()) && other.contains(range.maximum()));
    }

    private static String written(List<Range> ranges) {
        return ranges.isEmpty() ? "any" : ranges.stream().map(Range::toString).collect(Collectors.joining(" | "));
    }

    private void labels(Definition before, Definition after, List<NamedNumber> was, List<NamedNumber> is) {
        Map<String, NamedNumber> byLabel = new LinkedHashMap<>();
        Map<Long, NamedNumber> byNumber = new LinkedHashMap<>();
        is.forEach(number -> {
            byLabel.putIfAbsent(number.label(), number);
            byNumber.putIfAbsent(number.value(), number);
        });
        Set<Long> oldNumbers = was.stream().map(NamedNumber::value).collect(Collectors.toSet());
        Set<String> oldLabels = was.stream().map(NamedNumber::label).collect(Collectors.toSet());
        for (NamedNumber old : was) {
            NamedNumber sameLabel = byLabel.get(old.label());
            NamedNumber sameNumber = byNumber.get(old.value());
            if (sameLabel != null && sameLabel.value() != old.value()) {
                log.add(ChangeKind.LABEL_RENUMBERED, before, after, old.toString(), sameLabel.toString());
            } else if (sameLabel == null && sameNumber != null && !oldLabels.contains(sameNumber.label())) {
                log.add(ChangeKind.LABEL_RENAMED, before, after, old.toString(), sameNumber.toString());
            } else if (sameLabel == null) {
                log.add(ChangeKind.LABEL_REMOVED, before, after, old.toString(), "");
            }
        }
        for (NamedNumber now : is) {
            if (!oldNumbers.contains(now.value()) && !oldLabels.contains(now.label())) {
                log.add(ChangeKind.LABEL_ADDED, before, after, "", now.toString());
            }
        }
    }
}
