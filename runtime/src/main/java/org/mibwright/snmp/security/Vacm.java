package org.mibwright.snmp.security;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.mibwright.snmp.smi.OctetString;
import org.mibwright.snmp.smi.Oid;

/**
 * What the View-based Access Control Model is configured with (RFC 3415): who belongs to which group, what a group may do
 * in which context with which protection, and which names a view holds. What is not said is not allowed. Immutable.
 *
 * <pre>{@code
 * Vacm vacm = Vacm.builder()
 *         .include("everything", Oid.of("1"))
 *         .exclude("everything", Oid.of("1.3.6.1.6.3"))
 *         .group("operators", SecurityModel.USM, "alice")
 *         .access("operators", SecurityLevel.AUTH_PRIV, access -> access.read("everything").write("everything"))
 *         .build();
 * }</pre>
 */
public final class Vacm {
    /** Allows nothing to anybody. */
    public static final Vacm NOTHING = builder().build();

    private static final int MAX_NAME = 32;

    private final List<Member> members;
    private final List<Access> accesses;
    private final List<Family> families;

    /**
     * A row of vacmSecurityToGroupTable.
     *
     * @param model the security model of the name
     * @param securityName a user or community
     * @param group the one group that it belongs to
     */
    public record Member(SecurityModel model, OctetString securityName, OctetString group) {
        /** Checks the parts. */
        public Member {
            if (model == SecurityModel.ANY) {
                throw new IllegalArgumentException("a group's member needs a definite security model");
            }
            requireName(securityName, 1, "security name");
            requireName(group, 1, "group name");
        }
    }

    /**
     * A row of vacmAccessTable. An empty view name allows nothing.
     *
     * @param group the group that may do this
     * @param context the context's name, or how it begins
     * @param isPrefix whether the context's name need only begin like that
     * @param model the security model that the message must come by
     * @param level the least protection that the message must have
     * @param readView the view of what may be read
     * @param writeView the view of what may be written
     * @param notifyView the view of what may be notified
     */
    public record Access(
            OctetString group,
            OctetString context,
            boolean isPrefix,
            SecurityModel model,
            SecurityLevel level,
            OctetString readView,
            OctetString writeView,
            OctetString notifyView) {
        /** Checks the parts. */
        public Access {
            requireName(group, 1, "group name");
            requireName(context, 0, "context name");
            requireName(readView, 0, "view name");
            requireName(writeView, 0, "view name");
            requireName(notifyView, 0, "view name");
        }
    }

    /**
     * A row of vacmViewTreeFamilyTable: the names below a subtree, some of whose arcs may be wildcards.
     *
     * @param view the view that it is part of
     * @param subtree how the names begin
     * @param mask a bit for each arc of the subtree, the first one highest; 0 lets the arc be anything; missing ones are 1
     * @param isIncluded whether the names are in the view or left out of it
     */
    public record Family(OctetString view, Oid subtree, OctetString mask, boolean isIncluded) {
        /** Checks the parts. */
        public Family {
            requireName(view, 1, "view name");
            if (mask.length() > 16) {
                throw new IllegalArgumentException("mask of " + mask.length() + " octets; 0..16 are allowed");
            }
        }
    }

    private Vacm(Builder builder) {
        this.members = List.copyOf(builder.members.values());
        this.accesses = List.copyOf(builder.accesses.values());
        this.families = List.copyOf(builder.families.values());
    }

    private static void requireName(OctetString name, int least, String what) {
        if (name.length() < least || name.length() > MAX_NAME) {
            throw new IllegalArgumentException(
                    what + " of " + name.length() + " octets; " + least + "..32 are allowed");
        }
    }

    /** Returns a builder of something that allows nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that begins with everything as it is here. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        members.forEach(builder::member);
        accesses.forEach(builder::access);
        families.forEach(builder::family);
        return builder;
    }

    /** Returns who belongs to which group. */
    public List<Member> members() {
        return members;
    }

    /** Returns what the groups may do. */
    public List<Access> accesses() {
        return accesses;
    }

    /** Returns what the views are made of. */
    public List<Family> families() {
        return families;
    }

    /** Says what is allowed. Of two entries with the same index the later one counts. Not thread-safe. */
    public static final class Builder {
        private final Map<List<Object>, Member> members = new LinkedHashMap<>();
        private final Map<List<Object>, Access> accesses = new LinkedHashMap<>();
        private final Map<List<Object>, Family> families = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Lets a user or a community belong to a group, and to no other.
         *
         * @throws IllegalArgumentException if the model is {@link SecurityModel#ANY}, or a name is not of 1..32 octets
         */
        public Builder group(String group, SecurityModel model, String securityName) {
            return member(new Member(model, OctetString.of(securityName), OctetString.of(group)));
        }

        /** Lets a user or a community belong to a group, and to no other. */
        public Builder member(Member member) {
            members.put(List.of(member.model, member.securityName), member);
            return this;
        }

        /**
         * Says what a group may do with that protection or better: in the default context and by any security model,
         * unless the details say otherwise.
         *
         * @throws IllegalArgumentException if a name is longer than 32 octets
         */
        public Builder access(String group, SecurityLevel level, Consumer<AccessDetails> details) {
            AccessDetails said = new AccessDetails();
            details.accept(said);
            return access(new Access(
                    OctetString.of(group),
                    said.context,
                    said.isPrefix,
                    said.model,
                    level,
                    said.read,
                    said.write,
                    said.notify));
        }

        /** Says what a group may do. */
        public Builder access(Access access) {
            accesses.put(List.of(access.group, access.context, access.model, access.level), access);
            return this;
        }

        /** Includes a subtree in a view. */
        public Builder include(String view, Oid subtree) {
            return family(new Family(OctetString.of(view), subtree, OctetString.EMPTY, true));
        }

        /** Leaves a subtree out of a view. */
        public Builder exclude(String view, Oid subtree) {
            return family(new Family(OctetString.of(view), subtree, OctetString.EMPTY, false));
        }

        /** Includes a family of subtrees in a view, or leaves it out. */
        public Builder family(Family family) {
            families.put(List.of(family.view, family.subtree), family);
            return this;
        }

        /** Returns what was said so far. */
        public Vacm build() {
            return new Vacm(this);
        }
    }

    /** The details of what a group may do: nothing, unless said. Not thread-safe. */
    public static final class AccessDetails {
        private OctetString context = OctetString.EMPTY;
        private boolean isPrefix;
        private SecurityModel model = SecurityModel.ANY;
        private OctetString read = OctetString.EMPTY;
        private OctetString write = OctetString.EMPTY;
        private OctetString notify = OctetString.EMPTY;

        private AccessDetails() {}

        /** Means the context of that name. */
        public AccessDetails context(String name) {
            this.context = OctetString.of(name);
            this.isPrefix = false;
            return this;
        }

        /** Means all contexts whose names begin like that; with the empty text, all there are. */
        public AccessDetails contextPrefix(String prefix) {
            this.context = OctetString.of(prefix);
            this.isPrefix = true;
            return this;
        }

        /** Means messages that come by one security model alone. */
        public AccessDetails model(SecurityModel model) {
            this.model = model;
            return this;
        }

        /** Lets what is in a view be read. */
        public AccessDetails read(String view) {
            this.read = OctetString.of(view);
            return this;
        }

        /** Lets what is in a view be written. */
        public AccessDetails write(String view) {
            this.write = OctetString.of(view);
            return this;
        }

        /** Lets what is in a view be notified. */
        public AccessDetails notify(String view) {
            this.notify = OctetString.of(view);
            return this;
        }
    }
}
