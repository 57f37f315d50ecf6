package org.mibwright.snmp.smi;

/**
 * A value as it travels in a variable binding: the {@code ObjectSyntax} choice of RFC 2578 section 2, the
 * {@code unSpecified} null of a request, and the three exceptions of RFC 3416 section 3.
 *
 * <p>All values are immutable and safe for use by any number of threads. Equality is by type and content.
 */
public sealed interface Value
        permits Integer32,
                OctetString,
                Oid,
                IpAddress,
                Counter32,
                Gauge32,
                TimeTicks,
                Opaque,
                Counter64,
                Null,
                ExceptionValue {}
