package org.mibwright.cli;

import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;
import org.mibwright.compiler.ProgressListener;

/**
 * A bar on a terminal that tells how many files were read. Work that is done within half a second shows none. Thread-safe.
 */
final class ProgressBar implements ProgressListener, AutoCloseable {
    private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(500);
    private static final long INTERVAL = TimeUnit.MILLISECONDS.toNanos(100);
    private static final int WIDEST = 40;

    private final PrintWriter err;
    private final int width;
    private long next = System.nanoTime() + PATIENCE;
    private boolean shown;

    private ProgressBar(PrintWriter err, int columns) {
        this.err = err;
        this.width = Math.max(10, Math.min(WIDEST, columns - 40));
    }

    /** Returns a bar where somebody watches and has not asked for quiet; else one that shows nothing. */
    static ProgressBar of(Console console, OutputOptions options) {
        ProgressBar bar = new ProgressBar(console.err(), console.columns());
        if (!console.errIsTerminal() || options.quiet) {
            bar.next = Long.MAX_VALUE;
        }
        return bar;
    }

    @Override
    public synchronized void fileRead(int done, int known) {
        long now = System.nanoTime();
        boolean last = shown && done == known;
        if (next == Long.MAX_VALUE || now - next < 0 && !last) {
            return;
        }
        next = now + INTERVAL;
        shown = true;
        err.print("\r" + line(done, known, width) + "\u001b[K");
        err.flush();
    }

    static String line(int done, int known, int width) {
        int full = (int) ((long) width * done / Math.max(1, known));
        String what = done < known ? "reading" : "resolving";
        return what + " [" + "#".repeat(full) + ".".repeat(width - full) + "] " + done + "/" + known + " files";
    }

    /** Takes the bar away. */
    @Override
    public synchronized void close() {
        if (shown) {
            err.print("\r\u001b[K");
            err.flush();
        }
        next = Long.MAX_VALUE;
        shown = false;
    }
}
