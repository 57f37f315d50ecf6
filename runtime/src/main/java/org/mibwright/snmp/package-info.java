/** What managers and agents share: versions, PDUs, variable bindings, targets, and everything that can go wrong. */
@NullMarked
package org.mibwright.snmp;

import org.jspecify.annotations.NullMarked;
