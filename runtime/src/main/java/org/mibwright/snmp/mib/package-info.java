/**
 * What generated MIB modules are made of, and all that they see of the engine: typed descriptions of scalars, conceptual
 * tables, columnar objects and notifications, with the {@link org.mibwright.snmp.mib.Syntax} that turns their values into
 * Java values and back.
 *
 * <p>Everything here is immutable and thread-safe.
 */
@NullMarked
package org.mibwright.snmp.mib;

import org.jspecify.annotations.NullMarked;
