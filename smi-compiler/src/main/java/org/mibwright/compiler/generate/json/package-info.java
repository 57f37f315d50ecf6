/** Modules as JSON: Mibwright's own form, which leaves nothing of the model out, and the form that PySMI writes. */
@NullMarked
package org.mibwright.compiler.generate.json;

import org.jspecify.annotations.NullMarked;
