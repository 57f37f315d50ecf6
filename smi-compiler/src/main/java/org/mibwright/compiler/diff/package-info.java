/**
 * What changed between two versions of a module, and which changes break those who use it (RFC 2578 section 10, RFC 2580
 * section 7). Everything starts at {@link org.mibwright.compiler.diff.MibDiff}; all values are immutable.
 */
@NullMarked
package org.mibwright.compiler.diff;

import org.jspecify.annotations.NullMarked;
