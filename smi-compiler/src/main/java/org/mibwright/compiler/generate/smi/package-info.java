/** Modules as normalised SMI text: every repair of the front end made good. */
@NullMarked
package org.mibwright.compiler.generate.smi;

import org.jspecify.annotations.NullMarked;
