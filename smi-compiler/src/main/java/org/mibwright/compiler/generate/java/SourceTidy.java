package org.mibwright.compiler.generate.java;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives generated source the last touch: no blanks at line ends, short comments on one line, constants close together. */
final class SourceTidy {
    private static final Pattern TRAILING = Pattern.compile("[ \\t]+$", Pattern.MULTILINE);
    private static final Pattern SHORT_COMMENT =
            Pattern.compile("^( *)/\\*\\*\\n *\\* ([^\\n]{1,90})\\n *\\*/$", Pattern.MULTILINE);
    private static final Pattern ANNOTATION =
            Pattern.compile("^@Generated\\(\\n +([^\\n]*?)(?:\\n +([^\\n]*?))?\\n\\)$", Pattern.MULTILINE);
    private static final Pattern EMPTY_BODY = Pattern.compile("\\{\\n *\\}$", Pattern.MULTILINE);
    private static final Pattern APART =
            Pattern.compile("^( +[A-Z_][A-Z0-9_]*\\(-?\\d+, \"[^\\n]*\"\\),)\\n\\n", Pattern.MULTILINE);

    private SourceTidy() {}

    static String tidy(String source) {
        String trimmed = TRAILING.matcher(source).replaceAll("");
        String joined = SHORT_COMMENT.matcher(trimmed).replaceAll("$1/** $2 */");
        String annotated = ANNOTATION
                .matcher(joined)
                .replaceAll(match -> "@Generated(" + Matcher.quoteReplacement(match.group(1))
                        + (match.group(2) == null ? "" : " " + match.group(2)) + ")");
        String closed = EMPTY_BODY.matcher(annotated).replaceAll("{}");
        return APART.matcher(closed).replaceAll("$1\n");
    }
}
