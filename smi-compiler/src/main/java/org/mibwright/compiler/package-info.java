/**
 * The compiler of MIB modules: {@link org.mibwright.compiler.Compiler} takes a {@link
 * org.mibwright.compiler.CompilationRequest} and gives a {@link org.mibwright.compiler.CompilationResult}.
 */
@NullMarked
package org.mibwright.compiler;

import org.jspecify.annotations.NullMarked;
