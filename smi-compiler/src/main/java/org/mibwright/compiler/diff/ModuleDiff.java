package org.mibwright.compiler.diff;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mibwright.compiler.model.Definition;
import org.mibwright.compiler.model.MacroDefinition;
import org.mibwright.compiler.model.Mib;
import org.mibwright.compiler.model.MibModule;
import org.mibwright.compiler.model.Node;
import org.mibwright.compiler.model.Oid;
import org.mibwright.compiler.model.OtherDefinition;
import org.mibwright.compiler.model.StructuredType;

/** Pairs the definitions of two versions of a module and compares each pair. */
final class ModuleDiff {
    private final MibModule before;
    private final MibModule after;
    private final ChangeLog log;
    private final DefinitionDiff definitions;
    private final Map<String, Definition> renamed = new HashMap<>();

    ModuleDiff(Mib oldMib, MibModule before, Mib newMib, MibModule after, ChangeLog log) {
        this.before = before;
        this.after = after;
        this.log = log;
        this.definitions = new DefinitionDiff(new Names(oldMib, before), new Names(newMib, after), log);
    }

    void compare() {
        int known = log.size();
        if (before.language() != after.language()) {
            log.add(
                    ChangeKind.LANGUAGE_CHANGED,
                    before.name(),
                    before.language().toString(),
                    after.language().toString(),
                    before.place(),
                    after.place());
        }
        findRenamed();
        for (Definition old : before.definitions()) {
            if (isComparable(old)) {
                compare(old);
            }
        }
        added();
        IdentityDiff.compare(before, after, log.size() > known, log);
    }

    /** SEQUENCEs follow their columns, and macros are SMI's own. */
    private static boolean isComparable(Definition definition) {
        return !(definition instanceof StructuredType
                || definition instanceof MacroDefinition
                || definition instanceof OtherDefinition);
    }

    private void compare(Definition old) {
        Optional<Definition> same = after.find(old.name()).filter(ModuleDiff::isComparable);
        if (same.isPresent()) {
            definitions.compare(old, same.get());
            return;
        }
        Definition other = renamed.get(old.name());
        if (other == null) {
            log.removed(ChangeKind.DEFINITION_REMOVED, old.name(), old.noun(), old.place());
        } else {
            log.add(ChangeKind.DEFINITION_RENAMED, old, other, old.name(), other.name());
            definitions.compare(old, other);
        }
    }

    /** Where a name is gone and a new one stands at its object identifier, it is the same thing renamed. */
    private void findRenamed() {
        Map<Oid, Definition> fresh = new HashMap<>();
        for (Definition definition : after.definitions()) {
            if (definition instanceof Node node
                    && node.oid().isPresent()
                    && before.find(node.name()).isEmpty()) {
                fresh.putIfAbsent(node.oid().get(), definition);
            }
        }
        for (Definition definition : before.definitions()) {
            if (definition instanceof Node node && after.find(node.name()).isEmpty()) {
                Optional<Definition> other = node.oid().map(fresh::remove);
                other.filter(found -> found.noun().equals(node.noun()))
                        .ifPresent(found -> renamed.put(node.name(), found));
            }
        }
    }

    private void added() {
        Set<Definition> known = new HashSet<>(renamed.values());
        for (Definition definition : after.definitions()) {
            boolean old = before.find(definition.name())
                    .filter(ModuleDiff::isComparable)
                    .isPresent();
            if (isComparable(definition) && !old && !known.contains(definition)) {
                log.added(ChangeKind.DEFINITION_ADDED, definition.name(), definition.noun(), definition.place());
            }
        }
    }
}
