/** Microbenchmarks of what every message costs. */
package org.mibwright.benchmarks.codec;
