/**
 * Checks modules against the rules of SMI: RFC 2578 to 2580, RFC 1155, 1212 and 1215, and RFC 4181.
 *
 * <p>Rules look at the model, and at the syntax trees where the model leaves something out; they only detect. What of
 * it is shown, and as how grave, is up to a {@link org.mibwright.compiler.lint.LintPolicy}.
 */
@NullMarked
package org.mibwright.compiler.lint;

import org.jspecify.annotations.NullMarked;
