package org.mibwright.snmp.testing;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.mibwright.snmp.security.AuthProtocol;
import org.mibwright.snmp.security.PrivProtocol;
import org.mibwright.snmp.security.UsmUser;

/** A user for every protocol that Net-SNMP has, and how Net-SNMP's programs call it. */
public final class V3Users {
    /** The passphrase for authentication of all of them. */
    public static final String AUTH = "maple syrup for all";

    /** The passphrase for privacy of all of them. */
    public static final String PRIV = "waffles and pancakes";

    /** The privacy protocols that Net-SNMP has. */
    public static final List<PrivProtocol> PRIVS = List.of(
            PrivProtocol.DES,
            PrivProtocol.AES_128,
            PrivProtocol.AES_192,
            PrivProtocol.AES_256,
            PrivProtocol.AES_192_REEDER,
            PrivProtocol.AES_256_REEDER);

    private V3Users() {}

    /** All pairs of protocols. */
    public static Stream<Arguments> pairs() {
        return Stream.of(AuthProtocol.values()).flatMap(auth -> PRIVS.stream().map(priv -> Arguments.of(auth, priv)));
    }

    /** The user with both. */
    public static UsmUser of(AuthProtocol auth, PrivProtocol priv) {
        return UsmUser.builder(name(auth, priv))
                .auth(auth, AUTH)
                .priv(priv, PRIV)
                .build();
    }

    /** The user with authentication alone. */
    public static UsmUser of(AuthProtocol auth) {
        return UsmUser.builder(auth.name()).auth(auth, AUTH).build();
    }

    /** The user of SHA-256 and AES-128. */
    public static UsmUser usual() {
        return of(AuthProtocol.SHA_256, PrivProtocol.AES_128);
    }

    /** The name of a user with both. */
    public static String name(AuthProtocol auth, PrivProtocol priv) {
        return auth.name() + "-" + priv.name();
    }

    /** The user as the options of a program. */
    public static List<String> options(UsmUser user) {
        Stream<String> name = Stream.of(
                "-v3", "-u", user.name().toString(), "-l", user.bestLevel().toString());
        Stream<String> auth = user.authProtocol().stream().flatMap(it -> Stream.of("-a", netSnmp(it), "-A", AUTH));
        Stream<String> priv = user.privProtocol().stream().flatMap(it -> Stream.of("-x", netSnmp(it), "-X", PRIV));
        return Stream.of(name, auth, priv).flatMap(it -> it).toList();
    }

    /** The user as a line of a configuration file; the engine may be left out. */
    public static String createUser(UsmUser user, String engine) {
        String line = "createUser " + engine + " " + user.name();
        if (user.authProtocol().isPresent()) {
            line += " " + netSnmp(user.authProtocol().get()) + " \"" + AUTH + "\"";
        }
        if (user.privProtocol().isPresent()) {
            line += " " + netSnmp(user.privProtocol().get()) + " \"" + PRIV + "\"";
        }
        return line;
    }

    private static String netSnmp(AuthProtocol auth) {
        return switch (auth) {
            case MD5 -> "MD5";
            case SHA_1 -> "SHA";
            case SHA_224 -> "SHA-224";
            case SHA_256 -> "SHA-256";
            case SHA_384 -> "SHA-384";
            case SHA_512 -> "SHA-512";
        };
    }

    private static String netSnmp(PrivProtocol priv) {
        return switch (priv) {
            case DES -> "DES";
            case AES_128 -> "AES";
            case AES_192 -> "AES-192";
            case AES_256 -> "AES-256";
            case AES_192_REEDER -> "AES-192-C";
            case AES_256_REEDER -> "AES-256-C";
            default -> throw new IllegalArgumentException("Net-SNMP has no " + priv);
        };
    }
}
