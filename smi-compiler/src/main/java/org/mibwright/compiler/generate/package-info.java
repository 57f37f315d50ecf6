/**
 * Outputs: what can be written about compiled modules.
 *
 * <p>An {@link org.mibwright.compiler.generate.OutputFormat} turns modules of a {@link org.mibwright.compiler.model.Mib}
 * into files and hands them to an {@link org.mibwright.compiler.generate.OutputSink}. Formats know the model alone, and
 * give the same files whatever the order of their input.
 */
@NullMarked
package org.mibwright.compiler.generate;

import org.jspecify.annotations.NullMarked;
