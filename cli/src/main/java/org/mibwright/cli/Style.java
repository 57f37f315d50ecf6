package org.mibwright.cli;

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

    private String paint(String code, String text) {
        return coloured ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
