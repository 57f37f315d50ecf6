package org.mibwright.compiler.diff;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.mibwright.compiler.model.Access;
import org.mibwright.compiler.model.DefaultValue;
import org.mibwright.compiler.model.EffectiveType;
import org.mibwright.compiler.model.IndexPart;
import org.mibwright.compiler.model.ObjectType;
import org.mibwright.compiler.model.Row;

/** Compares what objects have besides their type: access, units, default value, index. */
final class ObjectDiff {
    private final Names oldNames;
    private final Names newNames;
    private final ChangeLog log;

    ObjectDiff(Names oldNames, Names newNames, ChangeLog log) {
        this.oldNames = oldNames;
        this.newNames = newNames;
        this.log = log;
    }

    void compare(ObjectType before, ObjectType after) {
        access(before, after);
        units(before, after);
        Optional<String> was = before.defaultValue().map(DefaultValue::written);
        Optional<String> is = after.defaultValue().map(DefaultValue::written);
        if (!was.equals(is)) {
            log.add(ChangeKind.DEFVAL_CHANGED, before, after, was.orElse("none"), is.orElse("none"));
        }
        if (before instanceof Row old && after instanceof Row now) {
            index(old, now);
        }
    }

    private void access(ObjectType before, ObjectType after) {
        if (before.access().isEmpty() || after.access().isEmpty()) {
            return;
        }
        Access was = before.access().get();
        Access is = after.access().get();
        if (was != is) {
            ChangeKind kind = widens(was, is) ? ChangeKind.ACCESS_WIDENED : ChangeKind.ACCESS_NARROWED;
            log.add(kind, before, after, was.keyword(), is.keyword());
        }
    }

    /** Whatever could be done can still be done. */
    private static boolean widens(Access was, Access is) {
        return (!was.readable() || is.readable())
                && (!was.writable() || is.writable())
                && (was != Access.READ_CREATE || is == Access.READ_CREATE)
                && (was != Access.ACCESSIBLE_FOR_NOTIFY || is != Access.NOT_ACCESSIBLE);
    }

    private void units(ObjectType before, ObjectType after) {
        Optional<String> was = before.units();
        Optional<String> is = after.units();
        if (Words.same(was, is)) {
            return;
        }
        ChangeKind kind = was.isEmpty()
                ? ChangeKind.UNITS_ADDED
                : is.isEmpty() ? ChangeKind.UNITS_REMOVED : ChangeKind.UNITS_CHANGED;
        log.add(kind, before, after, Words.quoted(was), Words.quoted(is));
    }

    private void index(Row before, Row after) {
        String was = oldNames.ofIndex(before.effectiveIndex());
        String is = newNames.ofIndex(after.effectiveIndex());
        if (!was.equals(is)) {
            log.add(ChangeKind.INDEX_CHANGED, before, after, was, is);
            return;
        }
        List<IndexPart> old = before.index();
        List<IndexPart> now = after.index();
        for (int i = 0; i < Math.min(old.size(), now.size()); i++) {
            OptionalLong oldSize = size(old.get(i));
            OptionalLong newSize = size(now.get(i));
            if (oldSize.isPresent() != newSize.isPresent()) {
                log.add(
                        ChangeKind.INDEX_ENCODING_CHANGED,
                        old.get(i).name(),
                        written(oldSize),
                        written(newSize),
                        old.get(i).object().place(),
                        now.get(i).object().place());
            }
        }
    }

    private static OptionalLong size(IndexPart part) {
        EffectiveType type = part.syntax().effective();
        return part.implied() ? OptionalLong.empty() : type.fixedSize();
    }

    private static String written(OptionalLong size) {
        return size.isPresent() ? String.valueOf(size.getAsLong()) : "variable";
    }
}
