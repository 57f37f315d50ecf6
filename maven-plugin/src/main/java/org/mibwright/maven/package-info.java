/**
 * The Maven plugin: thin goals over {@link org.mibwright.compiler compilation}, with what a build needs around it.
 *
 * <p>A goal turns its parameters into a request, works only where an input changed, and logs findings where an IDE can
 * follow them.
 */
@NullMarked
package org.mibwright.maven;

import org.jspecify.annotations.NullMarked;
