/** Runs the engine for long, and holds what it needs at the end against what it needed in the beginning. */
package org.mibwright.benchmarks.soak;
