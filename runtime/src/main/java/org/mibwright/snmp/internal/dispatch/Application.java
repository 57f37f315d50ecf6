package org.mibwright.snmp.internal.dispatch;

/** An application of RFC 3413 that takes requests or notifications. */
@FunctionalInterface
public interface Application {
    /**
     * Takes what came in. Called on the receiving thread: what could take long belongs on another one.
     *
     * @return false if it is not for this application, so that it counts as unhandled
     */
    boolean process(Inbound inbound);

    /** Hears that a message of SNMPv3 came in whose sender could not prove to be a user. Must not block. */
    default void notAuthentic() {}
}
