package org.mibwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mibwright.compiler.source.SourceCache;

class ProgressBarTest {
    private final StringWriter err = new StringWriter();

    @Test
    void lineTellsHowFarItIs() {
        assertThat(ProgressBar.line(3, 12, 8)).isEqualTo("reading [##......] 3/12 files");
        assertThat(ProgressBar.line(12, 12, 8)).isEqualTo("resolving [########] 12/12 files");
        assertThat(ProgressBar.line(0, 0, 2)).isEqualTo("resolving [..] 0/0 files");
    }

    @Test
    void longWorkShowsABarThatGoesAway() throws InterruptedException {
        try (ProgressBar bar = ProgressBar.of(console(true), new OutputOptions())) {
            bar.fileRead(1, 3);
            assertThat(err.toString()).isEmpty();
            Thread.sleep(600);
            bar.fileRead(2, 3);
            bar.fileRead(3, 3);
        }
        assertThat(err.toString())
                .startsWith("\rreading [")
                .contains("] 2/3 files\u001b[K\rresolving [")
                .endsWith("] 3/3 files\u001b[K\r\u001b[K");
    }

    @Test
    void nobodyWatchesAPipe() throws InterruptedException {
        try (ProgressBar bar = ProgressBar.of(console(false), new OutputOptions())) {
            Thread.sleep(600);
            bar.fileRead(2, 3);
        }
        assertThat(err.toString()).isEmpty();
    }

    private Console console(boolean terminal) {
        PrintWriter writer = new PrintWriter(err);
        return new Console(
                InputStream.nullInputStream(), writer, writer, terminal, terminal, 80, Map.of(), SourceCache.none());
    }
}
