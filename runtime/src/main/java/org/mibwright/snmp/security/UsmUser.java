package org.mibwright.snmp.security;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mibwright.snmp.smi.OctetString;

/**
 * A user of the User-based Security Model: a name and, as far as the user has them, the secrets behind authentication
 * and privacy (RFC 3414 section 2.1). Immutable and thread-safe.
 *
 * <pre>{@code
 * UsmUser user = UsmUser.builder("operator")
 *         .auth(AuthProtocol.SHA_256, "a long passphrase")
 *         .priv(PrivProtocol.AES_128, "another long passphrase")
 *         .build();
 * }</pre>
 */
public final class UsmUser {
    /** The greatest length in octets of a user's name (RFC 3414 section 5). */
    public static final int MAX_NAME_LENGTH = 32;

    private final OctetString name;
    private final @Nullable AuthProtocol authProtocol;
    private final @Nullable Secret authSecret;
    private final @Nullable PrivProtocol privProtocol;
    private final @Nullable Secret privSecret;
    private final int hash;

    private UsmUser(Builder builder) {
        this.name = builder.name;
        this.authProtocol = builder.authProtocol;
        this.authSecret = builder.authSecret;
        this.privProtocol = builder.privProtocol;
        this.privSecret = builder.privSecret;
        this.hash = Objects.hash(name, authProtocol, authSecret, privProtocol, privSecret);
    }

    /**
     * Begins a user.
     *
     * @throws IllegalArgumentException if the name is empty or longer than {@value #MAX_NAME_LENGTH} octets in UTF-8
     */
    public static Builder builder(String name) {
        return new Builder(OctetString.of(name));
    }

    /** Returns the name, in UTF-8 as it travels. */
    public OctetString name() {
        return name;
    }

    /** Returns how messages are authenticated, if they can be. */
    public Optional<AuthProtocol> authProtocol() {
        return Optional.ofNullable(authProtocol);
    }

    /** Returns the secret behind {@link #authProtocol()}. */
    public Optional<Secret> authSecret() {
        return Optional.ofNullable(authSecret);
    }

    /** Returns how messages are encrypted, if they can be. */
    public Optional<PrivProtocol> privProtocol() {
        return Optional.ofNullable(privProtocol);
    }

    /** Returns the secret behind {@link #privProtocol()}. */
    public Optional<Secret> privSecret() {
        return Optional.ofNullable(privSecret);
    }

    /** Returns the best protection that the user has the secrets for. */
    public SecurityLevel bestLevel() {
        if (authProtocol == null) {
            return SecurityLevel.NO_AUTH_NO_PRIV;
        }
        return privProtocol == null ? SecurityLevel.AUTH_NO_PRIV : SecurityLevel.AUTH_PRIV;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof UsmUser that
                        && hash == that.hash
                        && name.equals(that.name)
                        && authProtocol == that.authProtocol
                        && privProtocol == that.privProtocol
                        && Objects.equals(authSecret, that.authSecret)
                        && Objects.equals(privSecret, that.privSecret);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** The name and the protocols; no secrets. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(name.toString());
        if (authProtocol != null) {
            text.append(' ').append(authProtocol);
        }
        if (privProtocol != null) {
            text.append(' ').append(privProtocol);
        }
        return text.toString();
    }

    /** Says what a user has. Not thread-safe. */
    public static final class Builder {
        private final OctetString name;
        private @Nullable AuthProtocol authProtocol;
        private @Nullable Secret authSecret;
        private @Nullable PrivProtocol privProtocol;
        private @Nullable Secret privSecret;

        private Builder(OctetString name) {
            if (name.isEmpty() || name.length() > MAX_NAME_LENGTH) {
                throw new IllegalArgumentException(
                        "user name of " + name.length() + " octets; 1.." + MAX_NAME_LENGTH + " are allowed");
            }
            this.name = name;
        }

        /**
         * Lets the user authenticate with a passphrase.
         *
         * @throws IllegalArgumentException if the passphrase is too short, see {@link Secret#passphrase(String)}
         */
        public Builder auth(AuthProtocol protocol, String passphrase) {
            return auth(protocol, Secret.passphrase(passphrase));
        }

        /**
         * Lets the user authenticate.
         *
         * @throws IllegalArgumentException if the secret is a key of another length than the protocol's
         */
        public Builder auth(AuthProtocol protocol, Secret secret) {
            if (secret.kind() != Secret.Kind.PASSPHRASE) {
                requireLength(secret, protocol.keyLength(), protocol.keyLength(), protocol);
            }
            this.authProtocol = protocol;
            this.authSecret = secret;
            return this;
        }

        /**
         * Lets the user encrypt with a passphrase.
         *
         * @throws IllegalArgumentException if the passphrase is too short, see {@link Secret#passphrase(String)}
         */
        public Builder priv(PrivProtocol protocol, String passphrase) {
            return priv(protocol, Secret.passphrase(passphrase));
        }

        /** Lets the user encrypt. A localized key may be longer than the protocol needs; the rest is not used. */
        public Builder priv(PrivProtocol protocol, Secret secret) {
            this.privProtocol = protocol;
            this.privSecret = secret;
            return this;
        }

        /**
         * Returns the user.
         *
         * @throws IllegalArgumentException if it has privacy without authentication, which RFC 3414 does not allow, or a
         *     privacy key of a wrong length
         */
        public UsmUser build() {
            if (privProtocol != null && privSecret != null) {
                if (authProtocol == null) {
                    throw new IllegalArgumentException("user '" + name + "' has privacy without authentication");
                }
                switch (privSecret.kind()) {
                    case PASSPHRASE -> {}
                    case MASTER_KEY ->
                        requireLength(privSecret, authProtocol.keyLength(), authProtocol.keyLength(), authProtocol);
                    case LOCALIZED_KEY ->
                        requireLength(privSecret, privProtocol.keyLength(), Integer.MAX_VALUE, privProtocol);
                }
            }
            return new UsmUser(this);
        }

        private static void requireLength(Secret secret, int least, int most, Object protocol) {
            if (secret.length() < least || secret.length() > most) {
                throw new IllegalArgumentException(
                        secret + " of " + secret.length() + " octets; " + protocol + " needs " + least);
            }
        }
    }
}
