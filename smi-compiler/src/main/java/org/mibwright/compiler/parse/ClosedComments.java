package org.mibwright.compiler.parse;

/**
 * Comments as ASN.1 has them: they begin with {@code --} and end at the next {@code --} or at the end of the line,
 * whichever comes first. Nearly all modules mean the end of the line; for the others this blanks out the comments.
 */
final class ClosedComments {
    private final StringBuilder text;
    private int closed = -1;
    /** Up to here nothing but blanks and hyphens has been seen. */
    private int bare;

    private ClosedComments(String text) {
        this.text = new StringBuilder(text);
    }

    /**
     * A text without its comments.
     *
     * @param text the same number of characters, comments blanked out
     * @param firstClosed where the first comment closes with something behind it; -1 if none does
     */
    record Blanked(String text, int firstClosed) {}

    static Blanked blank(String text) {
        ClosedComments comments = new ClosedComments(text);
        comments.blankAll();
        return new Blanked(comments.text.toString(), comments.closed);
    }

    private void blankAll() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"') {
                int close = text.indexOf("\"", at + 1);
                at = close < 0 ? text.length() : close + 1;
            } else if (c == '-' && at + 1 < text.length() && text.charAt(at + 1) == '-') {
                at = blankComment(at);
            } else {
                at++;
            }
        }
    }

    private int blankComment(int start) {
        int end = start + 2;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            if (text.charAt(end) == '-' && end + 1 < text.length() && text.charAt(end + 1) == '-') {
                end += 2;
                if (closed < 0 && somethingBehind(end)) {
                    closed = end - 2;
                }
                break;
            }
            end++;
        }
        for (int i = start; i < end; i++) {
            text.setCharAt(i, ' ');
        }
        return end;
    }

    private boolean somethingBehind(int from) {
        int at = Math.max(from, bare);
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t' || text.charAt(at) == '-')) {
            at++;
        }
        bare = at;
        return at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r';
    }
}
