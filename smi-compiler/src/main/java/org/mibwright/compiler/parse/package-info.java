/** From MIB text, however broken, to its AST; the only package that sees ANTLR. */
@NullMarked
package org.mibwright.compiler.parse;

import org.jspecify.annotations.NullMarked;
