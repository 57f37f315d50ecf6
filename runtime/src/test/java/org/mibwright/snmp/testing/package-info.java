/** What tests of the engine share: Net-SNMP's programs as peers. */
@NullMarked
package org.mibwright.snmp.testing;

import org.jspecify.annotations.NullMarked;
