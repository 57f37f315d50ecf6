package org.mibwright.snmp.internal.usm;

import java.lang.System.Logger.Level;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.mibwright.snmp.security.AuthProtocol;
import org.mibwright.snmp.security.PrivProtocol;
import org.mibwright.snmp.security.Secret;
import org.mibwright.snmp.security.UsmUser;
import org.mibwright.snmp.smi.OctetString;

/**
 * Turns users into {@linkplain LocalizedUser keys}. Digesting a passphrase costs milliseconds, so each is digested once,
 * on the executor; everything after that costs microseconds. Thread-safe.
 */
public final class KeyCache {
    private static final int MAX_MASTER_KEYS = 16_384;

    private static final System.Logger LOG = System.getLogger(KeyCache.class.getName());

    private final Set<UsmUser> warned = ConcurrentHashMap.newKeySet();
    private final Executor executor;
    private final Map<Entry, CompletableFuture<byte[]>> masterKeys = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Entry, CompletableFuture<byte[]>> eldest) {
            return size() > MAX_MASTER_KEYS;
        }
    };

    private record Entry(AuthProtocol protocol, Secret passphrase) {}

    /** Makes a cache that does what is slow on that executor. */
    public KeyCache(Executor executor) {
        this.executor = executor;
    }

    /** Begins what is slow, so that it may be ready when it is needed; warns of what is weak, once for each user. */
    public void prepare(UsmUser user) {
        boolean isWeak = user.authProtocol().filter(AuthProtocol::isWeak).isPresent()
                || user.privProtocol().filter(PrivProtocol::isWeak).isPresent();
        if (isWeak && warned.size() < MAX_MASTER_KEYS && warned.add(user)) {
            LOG.log(Level.WARNING, "weak protection: {0}", user);
        }
        user.authProtocol().ifPresent(protocol -> {
            user.authSecret().ifPresent(secret -> masterKey(protocol, secret));
            user.privSecret().ifPresent(secret -> masterKey(protocol, secret));
        });
    }

    /** Returns the keys of a user for an engine; complete already if nothing slow is needed. */
    public CompletableFuture<LocalizedUser> localize(UsmUser user, OctetString engineId) {
        AuthProtocol auth = user.authProtocol().orElse(null);
        Secret authSecret = user.authSecret().orElse(null);
        if (auth == null || authSecret == null) {
            return CompletableFuture.completedFuture(new LocalizedUser(user.name(), null, null));
        }
        CompletableFuture<byte[]> authKey = key(auth, authSecret, engineId);
        PrivProtocol priv = user.privProtocol().orElse(null);
        Secret privSecret = user.privSecret().orElse(null);
        if (priv == null || privSecret == null) {
            return authKey.thenApply(key -> new LocalizedUser(user.name(), new AuthKey(auth, key), null));
        }
        return authKey.thenCombine(
                privKey(auth, priv, privSecret, engineId),
                (key, forPrivacy) ->
                        new LocalizedUser(user.name(), new AuthKey(auth, key), new PrivKey(priv, forPrivacy)));
    }

    /**
     * Returns the key of a user for authentication alone, if it is at hand: for messages of engines that nobody has heard
     * of, which must cost little until they prove their origin.
     */
    public Optional<AuthKey> authKeyAtHand(UsmUser user, OctetString engineId) {
        AuthProtocol auth = user.authProtocol().orElse(null);
        Secret secret = user.authSecret().orElse(null);
        if (auth == null || secret == null) {
            return Optional.empty();
        }
        byte[] key = key(auth, secret, engineId).getNow(null);
        return Optional.ofNullable(key).map(octets -> new AuthKey(auth, octets));
    }

    private CompletableFuture<byte[]> key(AuthProtocol auth, Secret secret, OctetString engineId) {
        if (secret.kind() == Secret.Kind.LOCALIZED_KEY) {
            return CompletableFuture.completedFuture(secret.toBytes());
        }
        return masterKey(auth, secret).thenApply(key -> KeyDerivation.localize(auth, key, engineId));
    }

    private CompletableFuture<byte[]> privKey(
            AuthProtocol auth, PrivProtocol priv, Secret secret, OctetString engineId) {
        CompletableFuture<byte[]> key = key(auth, secret, engineId);
        if (secret.kind() == Secret.Kind.LOCALIZED_KEY) {
            return key;
        }
        boolean slow = KeyDerivation.isLengtheningSlow(auth, priv);
        return slow
                ? key.thenApplyAsync(octets -> KeyDerivation.privacyKey(auth, priv, octets, engineId), executor)
                : key.thenApply(octets -> KeyDerivation.privacyKey(auth, priv, octets, engineId));
    }

    private CompletableFuture<byte[]> masterKey(AuthProtocol auth, Secret secret) {
        if (secret.kind() != Secret.Kind.PASSPHRASE) {
            return CompletableFuture.completedFuture(secret.toBytes());
        }
        Entry entry = new Entry(auth, secret);
        CompletableFuture<byte[]> fresh = new CompletableFuture<>();
        synchronized (masterKeys) {
            @Nullable CompletableFuture<byte[]> known = masterKeys.putIfAbsent(entry, fresh);
            if (known != null) {
                return known;
            }
        }
        executor.execute(() -> fresh.complete(KeyDerivation.masterKey(auth, secret.toBytes())));
        return fresh;
    }
}
