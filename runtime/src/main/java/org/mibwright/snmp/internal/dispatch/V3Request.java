package org.mibwright.snmp.internal.dispatch;

import org.mibwright.snmp.internal.usm.LocalizedUser;
import org.mibwright.snmp.security.SecurityLevel;
import org.mibwright.snmp.smi.OctetString;

/**
 * What an answer to an SNMPv3 message needs of it.
 *
 * @param msgId its msgID
 * @param maxSize how many octets the answer may have
 * @param user who sent it
 * @param level how it was protected, and the answer will be
 * @param contextEngineId the engine whose context it asks for
 * @param contextName the context it asks for
 */
public record V3Request(
        int msgId,
        int maxSize,
        LocalizedUser user,
        SecurityLevel level,
        OctetString contextEngineId,
        OctetString contextName) {}
