/** Command responders and notification originators (RFC 3413): what answers and reports. */
@NullMarked
package org.mibwright.snmp.agent;

import org.jspecify.annotations.NullMarked;
