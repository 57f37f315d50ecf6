/** How messages travel: the interface that UDP and TCP implement here, and others may. */
@NullMarked
package org.mibwright.snmp.transport;

import org.jspecify.annotations.NullMarked;
