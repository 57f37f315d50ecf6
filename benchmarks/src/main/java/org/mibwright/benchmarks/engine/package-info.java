/** Comparisons of the engine with its peers. */
package org.mibwright.benchmarks.engine;
