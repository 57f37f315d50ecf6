package org.mibwright.snmp.agent;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mibwright.snmp.smi.Oid;

/** The subtrees of one context in the order of their roots. Immutable: a change makes another one. */
final class Mounts {
    static final Mounts NONE = new Mounts(List.of());

    private final List<Subtree> subtrees;

    private Mounts(List<Subtree> subtrees) {
        this.subtrees = subtrees;
    }

    /**
     * These with one more, in whose favour the engine's own objects give way.
     *
     * @throws IllegalStateException if another one is at, above or below its root
     */
    Mounts with(Subtree added) {
        List<Subtree> all = new ArrayList<>(subtrees);
        all.removeIf(other -> other.isDefault() && overlap(other, added));
        for (Subtree other : all) {
            if (overlap(other, added)) {
                throw new IllegalStateException(added.root() + " overlaps with " + other.root() + ", which is served");
            }
        }
        int index = floorIndex(all, added.root()) + 1;
        all.add(index, added);
        return new Mounts(List.copyOf(all));
    }

    private static boolean overlap(Subtree a, Subtree b) {
        return a.root().startsWith(b.root()) || b.root().startsWith(a.root());
    }

    Mounts without(Subtree removed) {
        List<Subtree> all = new ArrayList<>(subtrees);
        all.remove(removed);
        return new Mounts(List.copyOf(all));
    }

    int size() {
        return subtrees.size();
    }

    Subtree at(int index) {
        return subtrees.get(index);
    }

    /** The index of the last subtree whose root is not greater than a name, or -1. */
    int floorIndex(Oid name) {
        return floorIndex(subtrees, name);
    }

    /** The subtree that a name is in, or null. */
    @Nullable Subtree find(Oid name) {
        int index = floorIndex(name);
        return index >= 0 && name.startsWith(subtrees.get(index).root()) ? subtrees.get(index) : null;
    }

    private static int floorIndex(List<Subtree> sorted, Oid name) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).root().compareTo(name) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
