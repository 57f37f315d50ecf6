/** Who may talk, how messages are protected, and what may be seen: USM, VACM and communities (RFC 3411, 3414, 3415). */
@NullMarked
package org.mibwright.snmp.security;

import org.jspecify.annotations.NullMarked;
