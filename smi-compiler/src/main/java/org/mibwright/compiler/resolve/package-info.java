/**
 * From syntax trees to the model, in phases: names, imports, types, object identifiers, objects, indexes, and the model
 * itself. Each phase takes immutable tables and makes a new one; {@link org.mibwright.compiler.resolve.Resolver} is the
 * list of them.
 */
@NullMarked
package org.mibwright.compiler.resolve;

import org.jspecify.annotations.NullMarked;
