package org.mibwright.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManPagesTest {
    @TempDir
    private Path folder;

    private List<Path> pages() throws IOException {
        Path man = folder.resolve("man1");
        Run run = Run.of("man-pages", man.toString());
        assertThat(run.code()).isZero();
        try (Stream<Path> files = Files.list(man)) {
            List<Path> pages = files.sorted().toList();
            assertThat(run.err()).isEqualTo(pages.size() + " manual pages written to " + man + "\n");
            return pages;
        }
    }

    @Test
    void everyCommandHasAPage() throws IOException {
        assertThat(pages())
                .extracting(page -> page.getFileName().toString())
                .contains("mibwright.1", "mibwright-compile.1", "mibwright-lint.1", "mibwright-completion.1")
                .hasSize(16);
    }

    @Test
    void pageHasWhatHelpHas() throws IOException {
        pages();
        assertThat(Files.readString(folder.resolve("man1/mibwright-compile.1")))
                .startsWith(".TH MIBWRIGHT\\-COMPILE 1 \"\" \"mibwright ")
                .contains(
                        ".SH NAME\nmibwright\\-compile \\- Compiles MIB modules\n",
                        ".SH SYNOPSIS\n.B mibwright compile\n[\\-hqvV]",
                        ".TP\n\\fB\\-\\-report\\fP \\fIFILE\\fP\nWrite what was counted as JSON",
                        ".SH EXAMPLES\n.nf\n  mibwright compile \\-o src/generated",
                        ".SH EXIT STATUS\n.nf\n  0  all went well\n",
                        ".SH SEE ALSO\nmibwright(1)\n");
    }

    @Test
    void troffHasNothingToSayAboutThem() throws IOException, InterruptedException {
        List<Path> pages = pages();
        for (Path page : pages) {
            Process groff;
            try {
                groff = new ProcessBuilder("groff", "-man", "-ww", "-z", "-Tascii", page.toString())
                        .redirectErrorStream(true)
                        .start();
            } catch (IOException e) {
                assumeTrue(false, "no groff here");
                return;
            }
            assertThat(new String(groff.getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
                    .isEmpty();
            assertThat(groff.waitFor()).isZero();
        }
    }
}
