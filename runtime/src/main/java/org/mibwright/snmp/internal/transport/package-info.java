/**
 * The threads of an engine ({@code Crew}), what the one that leads waits for ({@code IoLoop}), and UDP and TCP on it (RFC
 * 3417, RFC 3430).
 */
@NullMarked
package org.mibwright.snmp.internal.transport;

import org.jspecify.annotations.NullMarked;
