package org.mibwright.compiler.diff;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.mibwright.compiler.model.Mib;
import org.mibwright.compiler.model.MibModule;

/**
 * The changes from one version of some modules to another.
 *
 * @param changes the changes, worst first, then in the order of the text
 */
public record MibDiff(List<Change> changes) {
    /** Copies the list. */
    public MibDiff {
        changes = List.copyOf(changes);
    }

    /**
     * Compares modules by their names; two single modules are compared whatever they are named.
     *
     * @param oldMib the old version, with all that it needs
     * @param oldModules the names of the modules to compare
     * @param newMib the new version, with all that it needs
     * @param newModules the names of the modules to compare
     */
    public static MibDiff between(
            Mib oldMib, Collection<String> oldModules, Mib newMib, Collection<String> newModules) {
        ChangeLog log = new ChangeLog();
        List<MibModule> before = modules(oldMib, oldModules);
        List<MibModule> after = modules(newMib, newModules);
        if (before.size() == 1 && after.size() == 1) {
            MibModule one = before.get(0);
            MibModule other = after.get(0);
            if (!one.name().equals(other.name())) {
                log.add(ChangeKind.MODULE_RENAMED, one.name(), one.name(), other.name(), one.place(), other.place());
            }
            new ModuleDiff(oldMib, one, newMib, other, log).compare();
            return new MibDiff(log.changes());
        }
        for (MibModule module : before) {
            after.stream()
                    .filter(other -> other.name().equals(module.name()))
                    .findFirst()
                    .ifPresentOrElse(
                            other -> new ModuleDiff(oldMib, module, newMib, other, log).compare(),
                            () -> log.removed(ChangeKind.MODULE_REMOVED, module.name(), module.name(), module.place()));
        }
        for (MibModule module : after) {
            if (before.stream().noneMatch(other -> other.name().equals(module.name()))) {
                log.added(ChangeKind.MODULE_ADDED, module.name(), module.name(), module.place());
            }
        }
        return new MibDiff(log.changes());
    }

    private static List<MibModule> modules(Mib mib, Collection<String> names) {
        return new TreeSet<>(names)
                .stream().flatMap(name -> mib.module(name).stream()).toList();
    }

    /** How many changes have an impact. */
    public int count(Impact impact) {
        return (int)
                changes.stream().filter(change -> change.impact() == impact).count();
    }

    /** The changes of one impact. */
    public MibDiff only(Impact impact) {
        return new MibDiff(
                changes.stream().filter(change -> change.impact() == impact).toList());
    }

    /** Whether a change breaks users. */
    public boolean isBreaking() {
        return count(Impact.BREAKING) > 0;
    }
}
