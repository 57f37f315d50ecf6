/** Where MIB text comes from: sources that find modules by their content, and the decoded text with its places. */
@NullMarked
package org.mibwright.compiler.source;

import org.jspecify.annotations.NullMarked;
