/** One selector loop, and UDP and TCP on it (RFC 3417, RFC 3430). */
@NullMarked
package org.mibwright.snmp.internal.transport;

import org.jspecify.annotations.NullMarked;
