package org.mibwright.snmp.mib;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mibwright.snmp.smi.Oid;

/**
 * Finds definitions by OID. A module is read when a search first comes to one of its roots. Searches take no lock unless
 * they find such a module. Thread-safe once all modules are added.
 */
final class OidTree {
    private final Place root = new Place(null, Oid.EMPTY);
    private final Set<MibModule> read = new HashSet<>();

    /**
     * Adds a module, to be read later.
     *
     * @param roots the OIDs at or below which all its definitions are
     */
    void add(MibModule module, Collection<Oid> roots) {
        for (Oid oid : roots) {
            Place place = place(oid);
            place.unread = with(place.unread, module);
        }
    }

    /**
     * The place with the longest OID that this OID starts with and that has a definition. A mere name for an instance,
     * such as sysUpTimeInstance for sysUpTime.0, does not hide its object.
     */
    Optional<Place> closest(Oid oid) {
        Place here = root;
        Place closest = null;
        for (int depth = 0; here != null; depth++) {
            readAt(here);
            if (!here.definitions.isEmpty() && (closest == null || !closest.isObject() || !here.isBare())) {
                closest = here;
            }
            here = depth < oid.size() ? here.children.get((int) oid.arc(depth)) : null;
        }
        return Optional.ofNullable(closest);
    }

    /** The place of just this OID, if any definition is at or below it. */
    Optional<Place> find(Oid oid) {
        Place here = root;
        readAt(here);
        for (int depth = 0; depth < oid.size(); depth++) {
            here = here.children.get((int) oid.arc(depth));
            if (here == null) {
                return Optional.empty();
            }
            readAt(here);
        }
        return Optional.of(here);
    }

    /** The places one arc below, by number; all modules that have something there are read. */
    List<Place> children(Place place) {
        List<Place> children = List.of(place.children.places);
        children.forEach(this::readAt);
        return children;
    }

    private void readAt(Place place) {
        if (!place.unread.isEmpty()) {
            read(place);
        }
    }

    private synchronized void read(Place place) {
        for (MibModule module : place.unread) {
            if (read.add(module)) {
                try {
                    module.nodes().forEach(this::insert);
                } catch (RuntimeException e) {
                    read.remove(module);
                    throw e;
                }
            }
        }
        place.unread = List.of();
    }

    private void insert(MibNode node) {
        Place place = place(node.oid());
        List<MibNode> definitions = new ArrayList<>(place.definitions);
        definitions.removeIf(
                other -> other.module().equals(node.module()) && other.name().equals(node.name()));
        definitions.add(node);
        definitions.sort(Preference.ORDER);
        place.definitions = List.copyOf(definitions);
    }

    private Place place(Oid oid) {
        Place here = root;
        for (int depth = 0; depth < oid.size(); depth++) {
            int arc = (int) oid.arc(depth);
            Place child = here.children.get(arc);
            if (child == null) {
                child = new Place(here, oid.subOid(0, depth + 1));
                here.children = here.children.with(arc, child);
            }
            here = child;
        }
        return here;
    }

    private static List<MibModule> with(List<MibModule> modules, MibModule module) {
        List<MibModule> more = new ArrayList<>(modules);
        more.add(module);
        return List.copyOf(more);
    }

    /** A node of the tree. What it holds only ever grows, and is read without a lock. */
    static final class Place {
        private final @Nullable Place parent;
        private final Oid oid;
        private volatile Children children = Children.NONE;
        private volatile List<MibNode> definitions = List.of();
        private volatile List<MibModule> unread = List.of();

        private Place(@Nullable Place parent, Oid oid) {
            this.parent = parent;
            this.oid = oid;
        }

        Oid oid() {
            return oid;
        }

        /** What modules define here; the definition that people mean comes first. */
        List<MibNode> definitions() {
            return definitions;
        }

        private boolean isObject() {
            MibNode.Kind kind = definitions.get(0).kind();
            return kind == MibNode.Kind.SCALAR || kind == MibNode.Kind.COLUMN;
        }

        private boolean isBare() {
            return definitions.get(0).kind() == MibNode.Kind.NODE;
        }

        /** The conceptual row that a columnar object here belongs to; that of its own module goes before others. */
        Optional<MibNode> row(MibNode column) {
            List<MibNode> above = parent == null ? List.of() : parent.definitions;
            MibNode row = null;
            for (MibNode node : above) {
                if (node.kind() == MibNode.Kind.ROW
                        && (row == null || node.module().equals(column.module()))) {
                    row = node;
                }
            }
            return Optional.ofNullable(row);
        }
    }

    /** Places by arc, sorted; each change makes new ones. */
    private record Children(int[] arcs, Place[] places) {
        static final Children NONE = new Children(new int[0], new Place[0]);

        @Nullable Place get(int arc) {
            int at = Arrays.binarySearch(arcs, arc);
            return at < 0 ? null : places[at];
        }

        Children with(int arc, Place place) {
            int at = -1 - Arrays.binarySearch(arcs, arc);
            int[] moreArcs = Arrays.copyOf(arcs, arcs.length + 1);
            Place[] morePlaces = Arrays.copyOf(places, places.length + 1);
            System.arraycopy(arcs, at, moreArcs, at + 1, arcs.length - at);
            System.arraycopy(places, at, morePlaces, at + 1, places.length - at);
            moreArcs[at] = arc;
            morePlaces[at] = place;
            return new Children(moreArcs, morePlaces);
        }
    }
}
