package org.mibwright.snmp.internal.vacm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mibwright.snmp.security.Vacm.Family;
import org.mibwright.snmp.smi.OctetString;
import org.mibwright.snmp.smi.Oid;

/**
 * A view: families of subtrees, of which the one that says most about a name decides on it (RFC 3415 section 5, the
 * DESCRIPTION of vacmViewTreeFamilyTable). Immutable.
 */
public final class ViewTree {
    private static final Comparator<Family> BEST_FIRST = Comparator.comparingInt(
                    (Family family) -> family.subtree().size())
            .thenComparing(Family::subtree)
            .reversed();

    private final List<Branch> branches = new ArrayList<>();

    private record Branch(Oid subtree, boolean[] isWild, boolean isExact, boolean isIncluded) {
        boolean matches(Oid name) {
            if (isExact) {
                return name.startsWith(subtree);
            }
            if (name.size() < subtree.size()) {
                return false;
            }
            for (int i = 0; i < isWild.length; i++) {
                if (!isWild[i] && name.arc(i) != subtree.arc(i)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Makes the view that has all of those families. */
    public ViewTree(List<Family> families) {
        families.stream().sorted(BEST_FIRST).map(ViewTree::branch).forEach(branches::add);
    }

    private static Branch branch(Family family) {
        boolean[] isWild = new boolean[family.subtree().size()];
        boolean isExact = true;
        OctetString mask = family.mask();
        for (int i = 0; i < isWild.length; i++) {
            isWild[i] = i / 8 < mask.length() && (mask.at(i / 8) >> 7 - i % 8 & 1) == 0;
            isExact &= !isWild[i];
        }
        return new Branch(family.subtree(), isWild, isExact, family.isIncluded());
    }

    /** Returns whether the view holds a name. */
    public boolean includes(Oid name) {
        for (int i = 0; i < branches.size(); i++) {
            Branch branch = branches.get(i);
            if (branch.matches(name)) {
                return branch.isIncluded();
            }
        }
        return false;
    }
}
