/** Basic encoding rules as RFC 3417 section 8 narrows them: written back to front, read in place. */
@NullMarked
package org.mibwright.snmp.internal.ber;

import org.jspecify.annotations.NullMarked;
