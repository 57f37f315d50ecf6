package org.mibwright.cli;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mibwright.snmp.SnmpVersion;
import org.mibwright.snmp.Target;
import org.mibwright.snmp.security.AuthProtocol;
import org.mibwright.snmp.security.EngineId;
import org.mibwright.snmp.security.PrivProtocol;
import org.mibwright.snmp.security.SecurityLevel;
import org.mibwright.snmp.security.UsmUser;
import picocli.CommandLine.Option;

/** How to talk to an agent: the options of Net-SNMP's tools. */
final class SnmpOptions {
    @Option(
            names = "-v",
            paramLabel = "VERSION",
            defaultValue = "2c",
            completionCandidates = Candidates.Versions.class,
            description = "1, 2c or 3 (default: 2c).")
    private String version = "2c";

    @Option(
            names = "-c",
            paramLabel = "COMMUNITY",
            defaultValue = "public",
            description = "Community of versions 1 and 2c (default: public).")
    private String community = "public";

    @Option(
            names = "-t",
            paramLabel = "SECONDS",
            defaultValue = "1",
            description = "How long the first attempt waits (default: 1).")
    private double timeout = 1;

    @Option(
            names = "-r",
            paramLabel = "RETRIES",
            defaultValue = "3",
            description = "How many more attempts there are (default: 3).")
    private int retries = 3;

    @Option(names = "-u", paramLabel = "USER", description = "Version 3: user name.")
    private @Nullable String user;

    @Option(
            names = "-l",
            paramLabel = "LEVEL",
            completionCandidates = Candidates.Levels.class,
            description = "Version 3: noAuthNoPriv, authNoPriv or authPriv (default: what the secrets allow).")
    private @Nullable String level;

    @Option(
            names = "-a",
            paramLabel = "PROTOCOL",
            defaultValue = "SHA-256",
            completionCandidates = Candidates.AuthProtocols.class,
            description = "Version 3: MD5, SHA, SHA-224, SHA-256, SHA-384 or SHA-512 (default: SHA-256).")
    private String authProtocol = "SHA-256";

    @Option(names = "-A", paramLabel = "PASSPHRASE", description = "Version 3: authentication passphrase.")
    private @Nullable String authPassphrase;

    @Option(
            names = "-x",
            paramLabel = "PROTOCOL",
            defaultValue = "AES",
            completionCandidates = Candidates.PrivProtocols.class,
            description = "Version 3: DES, 3DES, AES, AES-192, AES-256, or AES-192-C and AES-256-C as Cisco has them.")
    private String privProtocol = "AES";

    @Option(names = "-X", paramLabel = "PASSPHRASE", description = "Version 3: privacy passphrase.")
    private @Nullable String privPassphrase;

    @Option(names = "-n", paramLabel = "CONTEXT", description = "Version 3: context name.")
    private @Nullable String context;

    @Option(names = "-e", paramLabel = "ENGINE-ID", description = "Version 3: the agent's engine, in hexadecimal.")
    private @Nullable String engineId;

    /**
     * The target that an address and these options make.
     *
     * @param address {@code host}, {@code host:port}, {@code udp:host:port} or {@code tcp:host:port}
     * @param port the port where the address has none
     * @throws UsageException if an option has a value that is not known
     */
    Target target(String address, int port) {
        String transport = Target.UDP;
        String rest = address;
        for (String scheme : List.of(Target.UDP, Target.TCP)) {
            if (address.startsWith(scheme + ":")) {
                transport = scheme;
                rest = address.substring(scheme.length() + 1);
            }
        }
        try {
            boolean hasPort = rest.matches("[^:]*:[0-9]+|\\[.*]:[0-9]+");
            Target.Builder target = hasPort
                    ? Target.builder(Target.parse(rest))
                    : Target.builder(Target.parse(rest).getHostString(), port);
            target.transport(transport)
                    .timeout(Duration.ofMillis(Math.round(timeout * 1000)))
                    .retries(retries);
            secure(target);
            return target.build();
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        }
    }

    private void secure(Target.Builder target) {
        switch (version) {
            case "1" -> target.version(SnmpVersion.V1).community(community);
            case "2c" -> target.version(SnmpVersion.V2C).community(community);
            case "3" -> secureByUser(target);
            default -> throw new UsageException("version '" + version + "' is not known; there are 1, 2c and 3");
        }
    }

    private void secureByUser(Target.Builder target) {
        if (user == null) {
            throw new UsageException("version 3 needs a user: -u NAME");
        }
        UsmUser.Builder secrets = UsmUser.builder(user);
        if (authPassphrase != null) {
            secrets.auth(authentication(), authPassphrase);
        }
        if (privPassphrase != null) {
            secrets.priv(privacy(), privPassphrase);
        }
        target.user(secrets.build());
        if (level != null) {
            target.securityLevel(level());
        }
        if (context != null) {
            target.contextName(context);
        }
        if (engineId != null) {
            target.engineId(EngineId.fromHex(engineId.startsWith("0x") ? engineId.substring(2) : engineId));
        }
    }

    private AuthProtocol authentication() {
        return switch (authProtocol) {
            case "MD5" -> AuthProtocol.MD5;
            case "SHA", "SHA-1" -> AuthProtocol.SHA_1;
            case "SHA-224" -> AuthProtocol.SHA_224;
            case "SHA-256" -> AuthProtocol.SHA_256;
            case "SHA-384" -> AuthProtocol.SHA_384;
            case "SHA-512" -> AuthProtocol.SHA_512;
            default -> throw new UsageException("authentication protocol '" + authProtocol + "' is not known");
        };
    }

    private PrivProtocol privacy() {
        return switch (privProtocol) {
            case "DES" -> PrivProtocol.DES;
            case "3DES" -> PrivProtocol.TRIPLE_DES;
            case "AES", "AES-128" -> PrivProtocol.AES_128;
            case "AES-192" -> PrivProtocol.AES_192;
            case "AES-256" -> PrivProtocol.AES_256;
            case "AES-192-C" -> PrivProtocol.AES_192_REEDER;
            case "AES-256-C" -> PrivProtocol.AES_256_REEDER;
            default -> throw new UsageException("privacy protocol '" + privProtocol + "' is not known");
        };
    }

    private SecurityLevel level() {
        for (SecurityLevel known : SecurityLevel.values()) {
            if (known.toString().equalsIgnoreCase(level)) {
                return known;
            }
        }
        throw new UsageException("security level '" + level + "' is not known");
    }
}
