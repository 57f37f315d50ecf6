/** Measures of the Java generator over whole collections of MIB modules. */
@NullMarked
package org.mibwright.benchmarks.generator;

import org.jspecify.annotations.NullMarked;
