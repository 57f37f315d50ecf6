package org.mibwright.snmp.mib;

/**
 * An instance that a manager may set.
 *
 * @param <T> the Java type of its value
 */
public sealed interface WritableInstance<T> extends Instance<T> permits WritableScalar, WritableColumnInstance {}
