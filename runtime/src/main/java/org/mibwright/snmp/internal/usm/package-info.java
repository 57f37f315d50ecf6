/** The User-based Security Model (RFC 3414, RFC 3826, RFC 7860): keys, protection of messages, engines and their clocks. */
@NullMarked
package org.mibwright.snmp.internal.usm;

import org.jspecify.annotations.NullMarked;
