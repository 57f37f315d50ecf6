/** Findings as text for people, and as JSON and SARIF for tools. */
@NullMarked
package org.mibwright.compiler.report;

import org.jspecify.annotations.NullMarked;
