package org.mibwright.snmp.mib;

/** Turns what reflection throws into what callers know. */
final class Reflected {
    private Reflected() {}

    /** Throws what a method threw that declares no checked exception. */
    static RuntimeException rethrow(Throwable thrown) {
        if (thrown instanceof RuntimeException exception) {
            return exception;
        }
        if (thrown instanceof Error error) {
            throw error;
        }
        return new IllegalStateException(thrown);
    }

    /** Says that a class is not as the compiler writes it, or that its lookup does not reach what it should. */
    static IllegalStateException unusable(Class<?> type, ReflectiveOperationException cause) {
        return new IllegalStateException(type + " is not what a table needs", cause);
    }
}
