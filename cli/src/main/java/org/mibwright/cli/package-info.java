/** The {@code mibwright} command: thin commands over the compiler and the engine. */
@NullMarked
package org.mibwright.cli;

import org.jspecify.annotations.NullMarked;
