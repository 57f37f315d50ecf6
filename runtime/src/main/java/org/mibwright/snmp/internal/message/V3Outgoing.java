package org.mibwright.snmp.internal.message;

import org.mibwright.snmp.Pdu;
import org.mibwright.snmp.internal.usm.LocalizedUser;
import org.mibwright.snmp.security.SecurityLevel;
import org.mibwright.snmp.smi.OctetString;

/**
 * An SNMPv3 message that is to be written.
 *
 * @param msgId ties an answer to it
 * @param maxSize how many octets an answer may have
 * @param reportable whether to be told if something is wrong with it
 * @param level how it is protected; the user has the keys for it
 * @param user on whose behalf it is sent
 * @param engineId the authoritative engine, empty if still to be discovered
 * @param boots its snmpEngineBoots
 * @param time its snmpEngineTime
 * @param contextEngineId the engine whose context is meant
 * @param contextName the context
 * @param pdu the PDU
 * @param requestId its request-id
 */
public record V3Outgoing(
        int msgId,
        int maxSize,
        boolean reportable,
        SecurityLevel level,
        LocalizedUser user,
        OctetString engineId,
        int boots,
        int time,
        OctetString contextEngineId,
        OctetString contextName,
        Pdu pdu,
        int requestId) {}
