package org.mibwright.snmp.agent;

/** Something that an agent serves, until it is closed; requests that are being worked on may still see it. */
public interface Registration extends AutoCloseable {
    /** Takes the objects out of the agent. Closing again does nothing. */
    @Override
    void close();
}
