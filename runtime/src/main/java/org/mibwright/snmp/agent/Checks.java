package org.mibwright.snmp.agent;

import org.jspecify.annotations.Nullable;
import org.mibwright.snmp.ErrorStatus;
import org.mibwright.snmp.mib.Syntax;
import org.mibwright.snmp.mib.SyntaxException;
import org.mibwright.snmp.smi.ExceptionValue;
import org.mibwright.snmp.smi.Value;

/** Values on their way between an application and a manager. */
final class Checks {
    private Checks() {}

    /** The value on the wire; a hole where the application, against its promise, has none. */
    static <T> Value encode(Syntax<T> syntax, @Nullable T value) {
        return value == null ? ExceptionValue.NO_SUCH_INSTANCE : syntax.encode(value);
    }

    /**
     * The value that a manager wants to set, held against type, size, range and encoding in this order.
     *
     * @throws SetRefusedException that says which of them it breaks (RFC 3416 section 4.2.5)
     */
    static <T> T decode(Syntax<T> syntax, Value value) {
        try {
            syntax.check(value);
            return syntax.decode(value);
        } catch (SyntaxException e) {
            throw new SetRefusedException(
                    switch (e.kind()) {
                        case WRONG_TYPE -> ErrorStatus.WRONG_TYPE;
                        case WRONG_LENGTH -> ErrorStatus.WRONG_LENGTH;
                        case WRONG_ENCODING -> ErrorStatus.WRONG_ENCODING;
                        case WRONG_VALUE -> ErrorStatus.WRONG_VALUE;
                    });
        }
    }
}
