package org.mibwright.snmp;

import org.mibwright.snmp.smi.Oid;

/**
 * The other engine did not accept an SNMPv3 message, and said so in a Report (RFC 3412 section 7.2, RFC 3414 section 3.2).
 * Nobody vouches for most reports: they are told because they help, not because they must be true.
 */
public final class ReportException extends SnmpException {
    private static final long serialVersionUID = 1L;

    /** What the other engine counted. */
    public enum Reason {
        /** usmStatsUnsupportedSecLevels: the user exists, but without the keys for this level. */
        UNSUPPORTED_SECURITY_LEVEL("1.3.6.1.6.3.15.1.1.1.0", "it has no keys for that security level"),
        /** usmStatsNotInTimeWindows: the message was too old, or meant for an earlier life of the engine. */
        NOT_IN_TIME_WINDOW("1.3.6.1.6.3.15.1.1.2.0", "it finds the message too old or too new, time and again"),
        /** usmStatsUnknownUserNames: there is no such user. */
        UNKNOWN_USER_NAME("1.3.6.1.6.3.15.1.1.3.0", "it does not know the user"),
        /** usmStatsUnknownEngineIDs: the engine has another name. */
        UNKNOWN_ENGINE_ID("1.3.6.1.6.3.15.1.1.4.0", "it does not have that engine ID"),
        /** usmStatsWrongDigests: the authentication passphrase or protocol is not the right one. */
        WRONG_DIGEST(
                "1.3.6.1.6.3.15.1.1.5.0",
                "it finds the message not authentic: the authentication passphrase or protocol differs"),
        /** usmStatsDecryptionErrors: the privacy passphrase or protocol is not the right one. */
        DECRYPTION_ERROR(
                "1.3.6.1.6.3.15.1.1.6.0", "it cannot decrypt the message: the privacy passphrase or protocol differs"),
        /** snmpUnknownSecurityModels: it does not speak USM. */
        UNKNOWN_SECURITY_MODEL("1.3.6.1.6.3.11.2.1.1.0", "it does not speak the User-based Security Model"),
        /** snmpInvalidMsgs: it finds that the message contradicts itself. */
        INVALID_MESSAGE("1.3.6.1.6.3.11.2.1.2.0", "it finds the message invalid"),
        /** snmpUnknownPDUHandlers: it has nobody to answer such a PDU, or not for that context engine. */
        UNKNOWN_PDU_HANDLER("1.3.6.1.6.3.11.2.1.3.0", "it has nobody who answers that for this context engine"),
        /** snmpUnavailableContexts: the context exists, but not now. */
        UNAVAILABLE_CONTEXT("1.3.6.1.6.3.12.1.4.0", "the context is not available now"),
        /** snmpUnknownContexts: there is no such context. */
        UNKNOWN_CONTEXT("1.3.6.1.6.3.12.1.5.0", "it does not have that context"),
        /** Something else. */
        OTHER("", "it reports");

        private final Oid counter;
        private final String words;

        Reason(String counter, String words) {
            this.counter = counter.isEmpty() ? Oid.of() : Oid.of(counter);
            this.words = words;
        }

        /** Returns the instance that counts it; the empty OID for {@link #OTHER}. */
        public Oid counter() {
            return counter;
        }

        /** Returns the reason that an instance counts. */
        public static Reason of(Oid counter) {
            for (Reason reason : values()) {
                if (reason != OTHER && reason.counter.equals(counter)) {
                    return reason;
                }
            }
            return OTHER;
        }
    }

    private final Reason reason;
    private final Oid counter;

    /** Makes the exception for a report that names a counter. */
    public ReportException(Target target, Oid counter) {
        super(message(target, Reason.of(counter), counter), null);
        this.reason = Reason.of(counter);
        this.counter = counter;
    }

    private static String message(Target target, Reason reason, Oid counter) {
        String how = target + " at " + target.securityLevel();
        String context = target.contextName().isEmpty() ? "" : " in context '" + target.contextName() + "'";
        String what = reason == Reason.OTHER ? reason.words + " " + counter : reason.words;
        return how + context + ": " + what;
    }

    /** Returns what the other engine counted. */
    public Reason reason() {
        return reason;
    }

    /** Returns the instance that the report names. */
    public Oid counter() {
        return counter;
    }
}
