package org.mibwright.snmp.internal.message;

import org.mibwright.snmp.internal.ber.BerWriter;
import org.mibwright.snmp.internal.ber.Tag;
import org.mibwright.snmp.internal.usm.AuthKey;
import org.mibwright.snmp.internal.usm.PrivKey;
import org.mibwright.snmp.internal.usm.SaltSource;
import org.mibwright.snmp.security.AuthProtocol;

/** Writes SNMPv3 messages, encrypts them in place and signs them (RFC 3412 section 6, RFC 3414 section 3.1). Stateless. */
public final class V3Writer {
    private static final byte[] ZEROS = new byte[AuthProtocol.MAX_MAC_LENGTH];
    private static final int VERSION = 3;

    private V3Writer() {}

    /**
     * Writes a whole message into a writer that holds nothing else.
     *
     * @throws IllegalArgumentException if the PDU holds an OID that BER cannot encode, or the user lacks a key
     */
    public static void message(BerWriter out, V3Outgoing message, SaltSource salts) {
        if (!message.user().supports(message.level())) {
            throw new IllegalArgumentException("user '" + message.user() + "' has no keys for " + message.level());
        }
        PrivKey priv = message.level().isPrivate() ? message.user().priv() : null;
        AuthKey auth = message.level().isAuthenticated() ? message.user().auth() : null;
        out.reset();
        scopedPdu(out, message);
        long salt = priv == null ? 0 : encrypt(out, message, priv, salts.next());
        int security = out.size();
        if (priv == null) {
            out.empty(Tag.OCTET_STRING);
        } else {
            out.octets(Tag.OCTET_STRING, salt);
        }
        int macLength = auth == null ? 0 : auth.protocol().macLength();
        out.octets(Tag.OCTET_STRING, ZEROS, 0, macLength);
        int macFromEnd = out.size() - 2;
        out.octets(Tag.OCTET_STRING, message.user().name());
        out.integer(message.time());
        out.integer(message.boots());
        out.octets(Tag.OCTET_STRING, message.engineId());
        out.header(Tag.SEQUENCE, security);
        out.header(Tag.OCTET_STRING, security);
        global(out, message);
        out.integer(VERSION);
        out.header(Tag.SEQUENCE, 0);
        if (auth != null) {
            auth.sign(out.array(), out.offset(), out.size(), out.array().length - macFromEnd);
        }
    }

    private static void global(BerWriter out, V3Outgoing message) {
        int mark = out.size();
        out.integer(V3Header.USM);
        out.octets(Tag.OCTET_STRING, (byte) V3Header.flags(message.level(), message.reportable()));
        out.integer(message.maxSize());
        out.integer(message.msgId());
        out.header(Tag.SEQUENCE, mark);
    }

    private static void scopedPdu(BerWriter out, V3Outgoing message) {
        int mark = out.size();
        PduWriter.pdu(out, message.pdu(), message.requestId());
        out.octets(Tag.OCTET_STRING, message.contextName());
        out.octets(Tag.OCTET_STRING, message.contextEngineId());
        out.header(Tag.SEQUENCE, mark);
    }

    /** Padding stands at the end, so that it must be written first: once its length is known, everything is again. */
    private static long encrypt(BerWriter out, V3Outgoing message, PrivKey priv, long salt) {
        int padding = priv.encryptedLength(out.size()) - out.size();
        if (padding > 0) {
            out.reset();
            out.raw(ZEROS, 0, padding);
            scopedPdu(out, message);
        }
        long parameters = priv.encrypt(out.array(), out.offset(), out.size(), message.boots(), message.time(), salt);
        out.header(Tag.OCTET_STRING, 0);
        return parameters;
    }
}
