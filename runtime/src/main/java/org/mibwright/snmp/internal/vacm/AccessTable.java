package org.mibwright.snmp.internal.vacm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mibwright.snmp.security.SecurityLevel;
import org.mibwright.snmp.security.SecurityModel;
import org.mibwright.snmp.security.Vacm;
import org.mibwright.snmp.security.Vacm.Access;
import org.mibwright.snmp.security.Vacm.Family;
import org.mibwright.snmp.smi.OctetString;

/** Decides what is allowed, as RFC 3415 section 3.2 says, step by step. Immutable. */
public final class AccessTable {
    private final Map<Name, OctetString> groups = new HashMap<>();
    private final Map<OctetString, List<Access>> accesses = new HashMap<>();
    private final Map<OctetString, ViewTree> views = new HashMap<>();

    private record Name(SecurityModel model, OctetString securityName) {}

    /** What somebody wants to do. */
    public enum ViewType {
        /** GET and its kin. */
        READ,
        /** SET. */
        WRITE,
        /** Notifications. */
        NOTIFY
    }

    /** What stands against it. */
    public enum Refusal {
        /** Nobody has put that name in a group. */
        NO_GROUP_NAME,
        /** The group may do nothing in that context with that protection. */
        NO_ACCESS_ENTRY,
        /** The group may do other things there, but not this. */
        NO_SUCH_VIEW
    }

    /**
     * The answer: a view that names must be in, or why there is none. Exactly one of the two is there.
     *
     * @param view the view
     * @param refusal why not
     */
    public record Decision(
            @Nullable ViewTree view, @Nullable Refusal refusal) {}

    /** Makes the table of a configuration. */
    public AccessTable(Vacm vacm) {
        vacm.members().forEach(member -> groups.put(new Name(member.model(), member.securityName()), member.group()));
        for (Access access : vacm.accesses()) {
            accesses.computeIfAbsent(access.group(), group -> new ArrayList<>()).add(access);
        }
        Map<OctetString, List<Family>> families = new HashMap<>();
        for (Family family : vacm.families()) {
            families.computeIfAbsent(family.view(), view -> new ArrayList<>()).add(family);
        }
        families.forEach((view, parts) -> views.put(view, new ViewTree(parts)));
    }

    /** Decides whether somebody may do something in a context, which is known to exist. */
    public Decision decide(
            SecurityModel model, OctetString securityName, SecurityLevel level, ViewType type, OctetString context) {
        OctetString group = groups.get(new Name(model, securityName));
        if (group == null) {
            return new Decision(null, Refusal.NO_GROUP_NAME);
        }
        Access access = select(accesses.getOrDefault(group, List.of()), model, level, context);
        if (access == null) {
            return new Decision(null, Refusal.NO_ACCESS_ENTRY);
        }
        ViewTree view = views.get(
                switch (type) {
                    case READ -> access.readView();
                    case WRITE -> access.writeView();
                    case NOTIFY -> access.notifyView();
                });
        return view == null ? new Decision(null, Refusal.NO_SUCH_VIEW) : new Decision(view, null);
    }

    /** Selects the one row of vacmAccessTable that counts, as its DESCRIPTION says. */
    private static @Nullable Access select(
            List<Access> candidates, SecurityModel model, SecurityLevel level, OctetString context) {
        Comparator<Access> preference = Comparator.comparing((Access access) -> access.model() == model)
                .thenComparing(access -> access.context().equals(context))
                .thenComparing(access -> access.context().length())
                .thenComparing(Access::level);
        Access best = null;
        for (Access access : candidates) {
            boolean fits = (access.model() == model || access.model() == SecurityModel.ANY)
                    && level.covers(access.level())
                    && isMeant(access, context);
            if (fits && (best == null || preference.compare(access, best) > 0)) {
                best = access;
            }
        }
        return best;
    }

    private static boolean isMeant(Access access, OctetString context) {
        OctetString prefix = access.context();
        if (!access.isPrefix()) {
            return prefix.equals(context);
        }
        return context.length() >= prefix.length()
                && context.substring(0, prefix.length()).equals(prefix);
    }
}
