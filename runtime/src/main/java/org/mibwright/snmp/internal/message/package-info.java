/** Message formats of SNMPv1 and SNMPv2c, and PDUs (RFC 1157, RFC 3416, RFC 3584). */
@NullMarked
package org.mibwright.snmp.internal.message;

import org.jspecify.annotations.NullMarked;
