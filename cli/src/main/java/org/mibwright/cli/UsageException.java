package org.mibwright.cli;

/** The command line is wrong; the message says what about it. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UsageException(String message) {
        super(message);
    }
}
