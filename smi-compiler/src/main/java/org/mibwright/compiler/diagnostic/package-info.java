/** What the compiler has to say about a module: rules, places, and messages that are rendered late. */
@NullMarked
package org.mibwright.compiler.diagnostic;

import org.jspecify.annotations.NullMarked;
