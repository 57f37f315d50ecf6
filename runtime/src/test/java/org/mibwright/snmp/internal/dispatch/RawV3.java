package org.mibwright.snmp.internal.dispatch;

import java.util.Arrays;
import org.mibwright.snmp.Pdu;
import org.mibwright.snmp.PduType;
import org.mibwright.snmp.internal.ber.BerReader;
import org.mibwright.snmp.internal.ber.BerWriter;
import org.mibwright.snmp.internal.ber.Tag;
import org.mibwright.snmp.internal.message.MessageReader;
import org.mibwright.snmp.internal.message.PduWriter;
import org.mibwright.snmp.internal.message.V3Header;
import org.mibwright.snmp.internal.usm.AuthKey;
import org.mibwright.snmp.internal.usm.PrivKey;
import org.mibwright.snmp.smi.OctetString;
import org.mibwright.snmp.smi.Oid;

/** An SNMPv3 message all of whose fields may be wrong. */
final class RawV3 {
    static final int AUTH = 1;
    static final int PRIV = 2;
    static final int REPORTABLE = 4;

    int msgId = 77;
    int maxSize = 65_507;
    byte[] flags = {REPORTABLE};
    int model = 3;
    OctetString engineId = OctetString.EMPTY;
    int boots;
    int time;
    OctetString user = OctetString.EMPTY;
    int macLength;
    byte[] salt = new byte[0];
    OctetString contextEngineId = OctetString.EMPTY;
    OctetString contextName = OctetString.EMPTY;
    Pdu pdu = Pdu.of(PduType.GET, Oid.of("1.3.6.1.2.1.1.1.0")).withRequestId(99);
    AuthKey auth;
    PrivKey priv;
    int ragged;

    byte[] encode() {
        BerWriter out = new BerWriter();
        if (priv != null) {
            byte[] plain = scopedPdu();
            byte[] cipher = Arrays.copyOf(plain, priv.encryptedLength(plain.length));
            priv.encrypt(cipher, 0, cipher.length, boots, time, 0);
            salt = salt.length == 0 ? saltOf(priv, boots) : salt;
            out.octets(Tag.OCTET_STRING, cipher, 0, cipher.length - ragged);
        } else {
            byte[] plain = scopedPdu();
            out.raw(plain, 0, plain.length);
        }
        int security = out.size();
        out.octets(Tag.OCTET_STRING, salt, 0, salt.length);
        int length = auth != null && macLength == 0 ? auth.protocol().macLength() : Math.max(0, macLength);
        out.octets(Tag.OCTET_STRING, new byte[length], 0, length);
        int macFromEnd = out.size() - 2;
        out.octets(Tag.OCTET_STRING, user);
        out.integer(time);
        out.integer(boots);
        out.octets(Tag.OCTET_STRING, engineId);
        out.header(Tag.SEQUENCE, security);
        out.header(Tag.OCTET_STRING, security);
        int global = out.size();
        out.integer(model);
        out.octets(Tag.OCTET_STRING, flags, 0, flags.length);
        out.integer(maxSize);
        out.integer(msgId);
        out.header(Tag.SEQUENCE, global);
        out.integer(3);
        out.header(Tag.SEQUENCE, 0);
        if (auth != null && length == auth.protocol().macLength()) {
            auth.sign(out.array(), out.offset(), out.size(), out.array().length - macFromEnd);
        }
        return Arrays.copyOfRange(out.array(), out.offset(), out.offset() + out.size());
    }

    /** As both kinds of cipher make it from a counter of 0. */
    private static byte[] saltOf(PrivKey priv, int boots) {
        long parameters = priv.encrypt(new byte[16], 0, 16, boots, 0, 0);
        byte[] octets = new byte[8];
        for (int i = 0; i < 8; i++) {
            octets[i] = (byte) (parameters >> 56 - 8 * i);
        }
        return octets;
    }

    private byte[] scopedPdu() {
        BerWriter out = new BerWriter();
        PduWriter.pdu(out, pdu, pdu.requestId());
        out.octets(Tag.OCTET_STRING, contextName);
        out.octets(Tag.OCTET_STRING, contextEngineId);
        out.header(Tag.SEQUENCE, 0);
        return Arrays.copyOfRange(out.array(), out.offset(), out.offset() + out.size());
    }

    /** Returns what stands before the scoped PDU of a message. */
    static V3Header header(byte[] message) {
        MessageReader reader = new MessageReader();
        reader.begin(message, 0, message.length);
        V3Header header = new V3Header();
        header.readGlobal(reader.ber());
        header.readSecurity(reader.ber());
        return header;
    }

    /** Returns the PDU of a message that is not encrypted. */
    static Pdu pdu(byte[] message) {
        MessageReader reader = new MessageReader();
        reader.begin(message, 0, message.length);
        BerReader ber = reader.ber();
        V3Header header = new V3Header();
        header.readGlobal(ber);
        header.readSecurity(ber);
        ber.enter(Tag.SEQUENCE);
        ber.octets();
        ber.octets();
        return reader.scopedPdu();
    }
}
