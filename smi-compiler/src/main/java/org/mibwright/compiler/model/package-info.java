/**
 * The compiled form of MIB modules: complete, immutable and navigable.
 *
 * <p>Everything starts at {@link org.mibwright.compiler.model.Mib}. Every symbol is known by its {@link
 * org.mibwright.compiler.model.SymbolKey}, module and descriptor, since one descriptor in nine is defined by more than
 * one module; links that would be cyclic are keys, looked up in the {@code Mib}. All types here are immutable and safe
 * for use by many threads.
 */
@NullMarked
package org.mibwright.compiler.model;

import org.jspecify.annotations.NullMarked;
