/** The value types of SNMP's object syntax (RFC 2578 section 7.1), immutable and thread-safe. */
@NullMarked
package org.mibwright.snmp.smi;

import org.jspecify.annotations.NullMarked;
