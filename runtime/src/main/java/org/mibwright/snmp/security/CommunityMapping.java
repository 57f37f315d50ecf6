package org.mibwright.snmp.security;

import org.mibwright.snmp.smi.OctetString;

/**
 * Whom a community of SNMPv1 or v2c stands for: a row of snmpCommunityTable (RFC 3584 section 5).
 *
 * @param community the community in the message
 * @param securityName who it stands for, which access control then asks about
 * @param contextName the context that it asks for
 */
public record CommunityMapping(OctetString community, OctetString securityName, OctetString contextName) {

    /** Lets a community stand for somebody in the default context. */
    public static CommunityMapping of(String community, String securityName) {
        return of(community, securityName, "");
    }

    /** Lets a community stand for somebody in a context. */
    public static CommunityMapping of(String community, String securityName, String contextName) {
        return new CommunityMapping(
                OctetString.of(community), OctetString.of(securityName), OctetString.of(contextName));
    }

    /** The security name and the context; not the community. */
    @Override
    public String toString() {
        return securityName + (contextName.isEmpty() ? "" : " in " + contextName);
    }
}
