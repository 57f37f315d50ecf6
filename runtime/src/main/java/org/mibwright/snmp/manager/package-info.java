/** Command generators and notification receivers (RFC 3413): what asks and listens. */
@NullMarked
package org.mibwright.snmp.manager;

import org.jspecify.annotations.NullMarked;
