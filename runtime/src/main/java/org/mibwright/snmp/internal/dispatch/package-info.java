/** The dispatcher of RFC 3412: requests under way, their timers, and where messages come in. */
@NullMarked
package org.mibwright.snmp.internal.dispatch;

import org.jspecify.annotations.NullMarked;
