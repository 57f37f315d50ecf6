package org.mibwright.compiler.lint;

/** A line of a policy's file that makes no sense. The message names file and line. */
public final class LintConfigException extends Exception {
    private static final long serialVersionUID = 1L;

    LintConfigException(String message, Throwable cause) {
        super(message, cause);
    }
}
