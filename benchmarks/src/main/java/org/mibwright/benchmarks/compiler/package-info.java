/** Comparisons of the compiler with its peers. */
package org.mibwright.benchmarks.compiler;
