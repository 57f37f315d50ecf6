package org.mibwright.snmp.internal.message;

import org.jspecify.annotations.Nullable;
import org.mibwright.snmp.MalformedMessageException;
import org.mibwright.snmp.MalformedMessageException.Problem;
import org.mibwright.snmp.internal.ber.BerReader;
import org.mibwright.snmp.internal.ber.Tag;
import org.mibwright.snmp.security.SecurityLevel;
import org.mibwright.snmp.smi.OctetString;

/**
 * What stands before the scoped PDU of an SNMPv3 message: msgGlobalData and the security parameters of USM (RFC 3412
 * section 6, RFC 3414 section 2.4). Read in place; used again for every message. Not thread-safe.
 */
public final class V3Header {
    /** The number of the User-based Security Model. */
    public static final int USM = 3;

    /** The least msgMaxSize that is allowed. */
    public static final int MIN_MAX_SIZE = 484;

    private static final int AUTH = 1;
    private static final int PRIV = 2;
    private static final int REPORTABLE = 4;

    private int msgId;
    private int maxSize;
    private int flags;
    private int model;
    private OctetString engineId = OctetString.EMPTY;
    private int boots;
    private int time;
    private OctetString userName = OctetString.EMPTY;
    private int macAt;
    private int macLength;
    private long salt;
    private int saltLength;

    /**
     * Reads msgGlobalData, which follows the version.
     *
     * @throws MalformedMessageException if it is not well-formed
     */
    public void readGlobal(BerReader ber) {
        int outer = ber.enter(Tag.SEQUENCE);
        msgId = natural(ber, "msgID");
        maxSize = ber.integer();
        if (maxSize < MIN_MAX_SIZE) {
            throw ber.bad(Problem.BAD_HEADER, "msgMaxSize " + maxSize);
        }
        int length = ber.skipOctets();
        if (length != 1) {
            throw ber.bad(Problem.BAD_HEADER, "msgFlags of " + length + " octets");
        }
        flags = ber.octetBefore();
        model = natural(ber, "msgSecurityModel");
        ber.leave(outer);
    }

    /**
     * Reads the security parameters of USM, which follow.
     *
     * @throws MalformedMessageException if they are not well-formed
     */
    public void readSecurity(BerReader ber) {
        int outer = ber.enter(Tag.OCTET_STRING);
        int sequence = ber.enter(Tag.SEQUENCE);
        engineId = ber.octetsLike(engineId);
        boots = natural(ber, "msgAuthoritativeEngineBoots");
        time = natural(ber, "msgAuthoritativeEngineTime");
        userName = ber.octetsLike(userName);
        macLength = ber.skipOctets();
        macAt = ber.position() - macLength;
        saltLength = ber.skipOctets();
        salt = saltLength == Long.BYTES ? ber.longBefore() : 0;
        ber.leave(sequence);
        ber.leave(outer);
    }

    private static int natural(BerReader ber, String field) {
        int value = ber.integer();
        if (value < 0) {
            throw ber.bad(Problem.BAD_HEADER, field + " " + value);
        }
        return value;
    }

    /** Returns msgID, 0..2^31-1. */
    public int msgId() {
        return msgId;
    }

    /** Returns how many octets a message back may have, at least {@value #MIN_MAX_SIZE}. */
    public int maxSize() {
        return maxSize;
    }

    /** Returns msgSecurityModel. */
    public int model() {
        return model;
    }

    /** Returns whether the sender wants to hear what is wrong with the message. */
    public boolean isReportable() {
        return (flags & REPORTABLE) != 0;
    }

    /** Returns the level, or null for privacy without authentication, which contradicts itself. */
    public @Nullable SecurityLevel level() {
        return switch (flags & (AUTH | PRIV)) {
            case 0 -> SecurityLevel.NO_AUTH_NO_PRIV;
            case AUTH -> SecurityLevel.AUTH_NO_PRIV;
            case AUTH | PRIV -> SecurityLevel.AUTH_PRIV;
            default -> null;
        };
    }

    /** Returns msgAuthoritativeEngineID, of any length. */
    public OctetString engineId() {
        return engineId;
    }

    /** Returns msgAuthoritativeEngineBoots, 0..2^31-1. */
    public int boots() {
        return boots;
    }

    /** Returns msgAuthoritativeEngineTime, 0..2^31-1. */
    public int time() {
        return time;
    }

    /** Returns msgUserName, of any length. */
    public OctetString userName() {
        return userName;
    }

    /** Returns where in the array msgAuthenticationParameters begin. */
    public int macAt() {
        return macAt;
    }

    /** Returns the length of msgAuthenticationParameters. */
    public int macLength() {
        return macLength;
    }

    /** Returns msgPrivacyParameters as a big-endian number. */
    public long salt() {
        return salt;
    }

    /** Returns the length of msgPrivacyParameters. */
    public int saltLength() {
        return saltLength;
    }

    static int flags(SecurityLevel level, boolean reportable) {
        return level.number() - 1 + (level.isPrivate() ? 1 : 0) | (reportable ? REPORTABLE : 0);
    }
}
