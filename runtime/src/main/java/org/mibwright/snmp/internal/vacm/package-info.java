/** The View-based Access Control Model (RFC 3415). */
@NullMarked
package org.mibwright.snmp.internal.vacm;

import org.jspecify.annotations.NullMarked;
