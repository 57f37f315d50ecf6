package org.mibwright.snmp.internal.dispatch;

/** What an engine counts, named as in SNMPv2-MIB and SNMP-MPD-MIB. */
public enum Statistic {
    /** Messages that came in. */
    IN_PKTS,
    /** Messages of a version that is not spoken here. */
    IN_BAD_VERSIONS,
    /** Messages with an unknown community. */
    IN_BAD_COMMUNITY_NAMES,
    /** Requests that their community does not allow. */
    IN_BAD_COMMUNITY_USES,
    /** Messages that are not well-formed. */
    IN_ASN_PARSE_ERRS,
    /** Responses that came in with tooBig. */
    IN_TOO_BIGS,
    /** Responses that came in with noSuchName. */
    IN_NO_SUCH_NAMES,
    /** Responses that came in with badValue. */
    IN_BAD_VALUES,
    /** Responses that came in with readOnly. */
    IN_READ_ONLYS,
    /** Responses that came in with genErr. */
    IN_GEN_ERRS,
    /** Requests that were dropped because not even an error would have fitted, or for want of resources. */
    SILENT_DROPS,
    /** Requests that a proxy dropped. */
    PROXY_DROPS,
    /** Messages that went out. */
    OUT_PKTS,
    /** Variables read for others. */
    IN_TOTAL_REQ_VARS,
    /** Variables set for others. */
    IN_TOTAL_SET_VARS,
    /** GetRequests that came in. */
    IN_GET_REQUESTS,
    /** GetNextRequests that came in. */
    IN_GET_NEXTS,
    /** SetRequests that came in. */
    IN_SET_REQUESTS,
    /** Responses that came in. */
    IN_GET_RESPONSES,
    /** Traps that came in. */
    IN_TRAPS,
    /** Responses that went out with tooBig. */
    OUT_TOO_BIGS,
    /** Responses that went out with noSuchName. */
    OUT_NO_SUCH_NAMES,
    /** Responses that went out with badValue. */
    OUT_BAD_VALUES,
    /** Responses that went out with genErr. */
    OUT_GEN_ERRS,
    /** GetRequests that went out. */
    OUT_GET_REQUESTS,
    /** GetNextRequests that went out. */
    OUT_GET_NEXTS,
    /** SetRequests that went out. */
    OUT_SET_REQUESTS,
    /** Responses that went out. */
    OUT_GET_RESPONSES,
    /** Traps that went out. */
    OUT_TRAPS,
    /** Responses that nobody waited for. */
    UNMATCHED_RESPONSES,
    /** PDUs that no application takes. */
    UNKNOWN_PDU_HANDLERS,
    /** Messages of an unknown security model. */
    UNKNOWN_SECURITY_MODELS,
    /** SNMPv3 messages that contradict themselves. */
    INVALID_MSGS,
    /** Requests for contexts that are not there. */
    UNKNOWN_CONTEXTS,
    /** Requests for contexts that cannot be used now. */
    UNAVAILABLE_CONTEXTS,
    /** SNMPv3 messages of a level that their user has no keys for. */
    UNSUPPORTED_SECURITY_LEVELS,
    /** SNMPv3 messages that are too old, or of another life of their engine. */
    NOT_IN_TIME_WINDOWS,
    /** SNMPv3 messages of unknown users. */
    UNKNOWN_USER_NAMES,
    /** SNMPv3 messages that name another engine. */
    UNKNOWN_ENGINE_IDS,
    /** SNMPv3 messages whose authentication code is wrong. */
    WRONG_DIGESTS,
    /** SNMPv3 messages that could not be decrypted. */
    DECRYPTION_ERRORS,
    /** Requests sent again because no answer came. */
    RETRIES,
    /** Requests that were given up. */
    TIMEOUTS
}
