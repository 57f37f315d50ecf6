package org.mibwright.snmp;

/**
 * What an engine has counted since it was opened. The same numbers, and more, are in the snmp group of SNMPv2-MIB, in
 * SNMP-MPD-MIB and in SNMP-USER-BASED-SM-MIB of an agent.
 *
 * @param messagesIn messages that came in
 * @param messagesOut messages that were sent, retries included
 * @param responses responses that came in
 * @param retries requests that were sent again
 * @param timeouts requests that were given up
 * @param unmatchedResponses responses that nobody waited for: late, repeated or forged
 * @param malformedMessages messages that are not well-formed
 * @param unauthenticMessages messages of SNMPv3 that failed authentication, the time window or decryption
 * @param droppedRequests requests that were dropped for want of resources
 */
public record EngineStatistics(
        long messagesIn,
        long messagesOut,
        long responses,
        long retries,
        long timeouts,
        long unmatchedResponses,
        long malformedMessages,
        long unauthenticMessages,
        long droppedRequests) {}
