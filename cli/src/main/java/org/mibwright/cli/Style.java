package org.mibwright.cli;

import org.mibwright.compiler.diagnostic.Severity;

/** Colours, or nothing where colours are not wanted. */
record Style(boolean coloured) {
    /** When to use colours. */
    enum When {
        /** On a terminal, unless NO_COLOR is set or the terminal is dumb. */
        auto,
        /** In any case. */
        always,
        /** Not at all. */
        never
    }

    static Style of(When when, boolean terminal, Console console) {
        boolean wanted = terminal
                && console.environment().getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(console.environment().get("TERM"));
        return new Style(when == When.always || when == When.auto && wanted);
    }

    String bold(String text) {
        return paint("1", text);
    }

    String dim(String text) {
        return paint("2", text);
    }

    String error(String text) {
        return paint("1;31", text);
    }

    String warning(String text) {
        return paint("33", text);
    }

    String good(String text) {
        return paint("32", text);
    }

    String name(String text) {
        return paint("36", text);
    }

    /** A finding as it is written for people, with the word for its severity painted. */
    String finding(String rendered, Severity severity) {
        String word = severity.toString();
        int at = rendered.indexOf(": " + word + ": ") + 2;
        if (!coloured || at < 2) {
            return rendered;
        }
        String painted = switch (severity) {
            case ERROR -> error(word);
            case WARNING -> warning(word);
            case INFO -> dim(word);
        };
        return rendered.substring(0, at) + painted + rendered.substring(at + word.length());
    }

    private String paint(String code, String text) {
        return coloured ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
