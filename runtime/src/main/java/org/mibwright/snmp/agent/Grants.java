package org.mibwright.snmp.agent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mibwright.snmp.security.CommunityMapping;
import org.mibwright.snmp.security.SecurityLevel;
import org.mibwright.snmp.security.SecurityModel;
import org.mibwright.snmp.security.UsmUser;
import org.mibwright.snmp.security.Vacm;
import org.mibwright.snmp.smi.OctetString;
import org.mibwright.snmp.smi.Oid;

/** Who an agent's builder has let in, put in the terms of access control. Not thread-safe. */
final class Grants {
    private static final String EVERYTHING = "_everything";
    private static final String NOTHING = "_nothing";

    private final List<UsmUser> users = new ArrayList<>();
    private final Map<OctetString, CommunityMapping> communities = new HashMap<>();
    private final Vacm.Builder granted =
            Vacm.builder().include(EVERYTHING, Oid.EMPTY).exclude(NOTHING, Oid.EMPTY);
    private Vacm configured = Vacm.NOTHING;
    private boolean isConfigured;

    void configure(Vacm vacm) {
        configured = vacm;
        isConfigured = true;
    }

    /** Returns whether anything but grants was said. */
    boolean isConfigured() {
        return isConfigured;
    }

    /** Lets a community in, with no rights but those that are configured. */
    void add(CommunityMapping mapping) {
        communities.put(mapping.community(), mapping);
    }

    /** Lets a user in, with no rights but those that are configured. */
    void add(UsmUser user) {
        users.removeIf(known -> known.name().equals(user.name()));
        users.add(user);
    }

    /** Lets a community read everything in a context, and perhaps write it. */
    void grant(String community, String contextName, boolean write) {
        OctetString name = OctetString.of(community);
        OctetString securityName = name.length() <= 32 ? name : OctetString.of("_community" + communities.size());
        communities.put(name, new CommunityMapping(name, securityName, OctetString.of(contextName)));
        OctetString group = group(SecurityLevel.NO_AUTH_NO_PRIV, write);
        granted.member(new Vacm.Member(SecurityModel.V1, securityName, group));
        granted.member(new Vacm.Member(SecurityModel.V2C, securityName, group));
    }

    /** Lets a user read everything in all contexts, and perhaps write it, with all the protection that there can be. */
    void grant(UsmUser user, boolean write) {
        add(user);
        granted.member(new Vacm.Member(SecurityModel.USM, user.name(), group(user.bestLevel(), write)));
    }

    private OctetString group(SecurityLevel level, boolean write) {
        String group = (write ? "_write-" : "_read-") + level;
        granted.access(
                group,
                level,
                access -> access.contextPrefix("")
                        .read(EVERYTHING)
                        .write(write ? EVERYTHING : NOTHING)
                        .notify(EVERYTHING));
        return OctetString.of(group);
    }

    List<UsmUser> users() {
        return List.copyOf(users);
    }

    Map<OctetString, CommunityMapping> communities() {
        return communities;
    }

    /** What is allowed in all; what was configured counts more than what was granted. */
    Vacm vacm() {
        Vacm.Builder all = granted.build().toBuilder();
        configured.members().forEach(all::member);
        configured.accesses().forEach(all::access);
        configured.families().forEach(all::family);
        return all.build();
    }
}
