package org.mibwright.compiler.diagnostic;

import java.util.Objects;

/**
 * A diagnostic under the severity that a policy has given it.
 *
 * @param diagnostic what was found
 * @param severity how much it matters to whoever made the policy
 */
public record Finding(Diagnostic diagnostic, Severity severity) {
    /** Checks that nothing is null. */
    public Finding {
        Objects.requireNonNull(diagnostic, "diagnostic");
        Objects.requireNonNull(severity, "severity");
    }

    /** A diagnostic under its rule's own severity. */
    public static Finding of(Diagnostic diagnostic) {
        return new Finding(diagnostic, diagnostic.severity());
    }

    /** The finding as people read it, with the line of the text and a caret below the place. */
    public String render() {
        return diagnostic.render(severity);
    }
}
