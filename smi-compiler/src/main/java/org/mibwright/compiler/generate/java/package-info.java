/**
 * Typed Java from compiled modules: one package a module, the same classes for managers and agents. The only package
 * that sees JavaPoet.
 */
@NullMarked
package org.mibwright.compiler.generate.java;

import org.jspecify.annotations.NullMarked;
