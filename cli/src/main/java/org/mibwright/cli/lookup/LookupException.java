package org.mibwright.cli.lookup;

/** A name or number that nothing can be made of; the message is meant for people. */
public final class LookupException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Makes an exception with a message for people. */
    public LookupException(String message) {
        super(message);
    }
}
