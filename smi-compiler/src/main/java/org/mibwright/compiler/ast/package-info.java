/** What a MIB module says, as written: sealed interfaces and records, every node with its place in the text. */
@NullMarked
package org.mibwright.compiler.ast;

import org.jspecify.annotations.NullMarked;
