package org.mibwright.snmp.internal.usm;

import org.jspecify.annotations.Nullable;
import org.mibwright.snmp.security.SecurityLevel;
import org.mibwright.snmp.smi.OctetString;

/** A user with the keys for one engine: a row of usmUserTable (RFC 3414 section 5), ready to work. Thread-safe. */
public final class LocalizedUser {
    private final OctetString name;
    private final @Nullable AuthKey auth;
    private final @Nullable PrivKey priv;

    LocalizedUser(OctetString name, @Nullable AuthKey auth, @Nullable PrivKey priv) {
        this.name = name;
        this.auth = auth;
        this.priv = priv;
    }

    /** Returns the user without a name that discovery is done with. */
    public static LocalizedUser nobody() {
        return named(OctetString.EMPTY);
    }

    /** Returns a user without keys. */
    public static LocalizedUser named(OctetString name) {
        return new LocalizedUser(name, null, null);
    }

    /** Returns the name, which is the security name as well. */
    public OctetString name() {
        return name;
    }

    /** Returns the key for authentication, if there is one. */
    public @Nullable AuthKey auth() {
        return auth;
    }

    /** Returns the key for privacy, if there is one. */
    public @Nullable PrivKey priv() {
        return priv;
    }

    /** Returns whether the user has the keys for a level. */
    public boolean supports(SecurityLevel level) {
        return switch (level) {
            case NO_AUTH_NO_PRIV -> true;
            case AUTH_NO_PRIV -> auth != null;
            case AUTH_PRIV -> auth != null && priv != null;
        };
    }

    /** The name. */
    @Override
    public String toString() {
        return name.toString();
    }
}
