/**
 * Fuzz targets. The build runs them on real packets and on mutations of these; the profile {@code fuzz} lets Jazzer run
 * them for as long as one likes.
 */
@NullMarked
package org.mibwright.snmp.fuzz;

import org.jspecify.annotations.NullMarked;
