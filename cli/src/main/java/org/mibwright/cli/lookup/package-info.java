/**
 * Names and values as users of the command write and read them: the catalogue of compiled modules, the notation of
 * Net-SNMP's tools, and what there is to tell about a definition.
 */
@NullMarked
package org.mibwright.cli.lookup;

import org.jspecify.annotations.NullMarked;
