package org.mibwright.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.mibwright.compiler.source.SourceCache;

/**
 * One run of the command in this process, without a terminal.
 *
 * @param code the exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Run(int code, String out, String err) {
    static Run of(String... args) {
        return withInput("", args);
    }

    /** A run with something on standard input. */
    static Run withInput(String input, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintWriter(out),
                new PrintWriter(err),
                false,
                false,
                80,
                Map.of("NO_COLOR", "1"),
                SourceCache.none());
        int code = Cli.run(console, args);
        return new Run(code, out.toString(), err.toString());
    }
}
