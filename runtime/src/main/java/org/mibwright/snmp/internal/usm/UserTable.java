package org.mibwright.snmp.internal.usm;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mibwright.snmp.security.UsmUser;
import org.mibwright.snmp.smi.OctetString;

/** The users that this engine knows, with their keys for this engine (RFC 3414 section 5). Thread-safe. */
public final class UserTable {
    private final KeyCache keys;
    private final OctetString engineId;
    private final Map<OctetString, LocalizedUser> localized = new ConcurrentHashMap<>();
    private final Map<OctetString, UsmUser> users = new ConcurrentHashMap<>();

    /** Makes a table without users, for an engine. */
    public UserTable(KeyCache keys, OctetString engineId) {
        this.keys = keys;
        this.engineId = engineId;
    }

    /** Adds users, or replaces those of the same name. Waits until their keys are made. */
    public void addAll(List<UsmUser> more) {
        more.forEach(keys::prepare);
        for (UsmUser user : more) {
            localized.put(user.name(), keys.localize(user, engineId).join());
            users.put(user.name(), user);
        }
    }

    /** Adds a user with keys for this engine alone, or replaces the one of that name. */
    public void put(LocalizedUser user) {
        users.remove(user.name());
        localized.put(user.name(), user);
    }

    /** Removes a user; false if there is none of that name. */
    public boolean remove(OctetString name) {
        users.remove(name);
        return localized.remove(name) != null;
    }

    /** Returns a user with the keys for this engine. */
    public @Nullable LocalizedUser localized(OctetString name) {
        return localized.get(name);
    }

    /** Returns a user whose keys can be made for other engines. */
    public @Nullable UsmUser user(OctetString name) {
        return users.get(name);
    }
}
