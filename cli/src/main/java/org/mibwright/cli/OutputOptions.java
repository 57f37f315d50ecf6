package org.mibwright.cli;

import picocli.CommandLine.Option;

/** Options that every command has about how much it says. */
final class OutputOptions {
    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing but results and errors.")
    boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Say more.")
    boolean verbose;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "auto, always or never. auto: on a terminal, unless NO_COLOR is set.")
    Style.When color = Style.When.auto;

    Style out(Console console) {
        return Style.of(color, console.outIsTerminal(), console);
    }

    Style err(Console console) {
        return Style.of(color, console.errIsTerminal(), console);
    }
}
