package org.mibwright.compiler.lint;

/** A rule, or a group of rules that look at the same things. Without state. */
interface LintRule {
    /** Looks at one module and reports what it finds there. */
    void check(LintContext context);
}
