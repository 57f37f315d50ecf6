package org.mibwright.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.Map;
import org.mibwright.compiler.source.SourceCache;

/**
 * Where a command writes: results to {@code out}, all else to {@code err}.
 *
 * @param in what standard input holds
 * @param out results
 * @param err words for the person who watches
 * @param outIsTerminal whether somebody reads {@code out} as it comes
 * @param errIsTerminal whether somebody reads {@code err} as it comes
 * @param columns the width of the terminal in characters
 * @param environment the environment variables
 * @param cache where modules that were found are kept for the next time
 */
record Console(
        InputStream in,
        PrintWriter out,
        PrintWriter err,
        boolean outIsTerminal,
        boolean errIsTerminal,
        int columns,
        Map<String, String> environment,
        SourceCache cache) {
    private static final int DEFAULT_COLUMNS = 80;

    /** The console of this process; the launcher says in {@code mibwright.terminal} what is a terminal. */
    static Console system() {
        String terminal = System.getProperty("mibwright.terminal", "");
        return new Console(
                System.in,
                writer(FileDescriptor.out),
                writer(FileDescriptor.err),
                terminal.contains("out"),
                terminal.contains("err"),
                Integer.getInteger("mibwright.columns", DEFAULT_COLUMNS),
                System.getenv(),
                SourceCache.ofUser());
    }

    /** The standard streams of JDK 17 flush every line and know nothing of the locale's encoding; these do better. */
    private static PrintWriter writer(FileDescriptor descriptor) {
        String name = System.getProperty("native.encoding", "UTF-8");
        Charset charset = Charset.isSupported(name) ? Charset.forName(name) : Charset.defaultCharset();
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), charset));
    }

    /** All of standard input. */
    byte[] input() throws IOException {
        return in.readAllBytes();
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
