/**
 * Names of instances, both ways: {@code IF-MIB::ifDescr.1} and {@code 1.3.6.1.2.1.2.2.1.2.1}, with indexes in the form
 * that their types give them.
 */
@NullMarked
package org.mibwright.cli.lookup;

import org.jspecify.annotations.NullMarked;
