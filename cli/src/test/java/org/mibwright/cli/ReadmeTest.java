package org.mibwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mibwright.cli.demo.Javac;

/** Holds README to what it says: its Java compiles, its commands print what it shows. */
class ReadmeTest {
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    private final String readme = read();

    @TempDir
    private Path folder;

    private Path sources;

    @BeforeEach
    void generate() throws IOException {
        sources = folder.resolve("java");
        String mib = AcmeModule.write(folder).toString();
        assertThat(Run.of("compile", "-q", "-o", sources.toString(), "--package", "com.example.mibs", mib))
                .isEqualTo(new Run(0, "", ""));
    }

    @Test
    void javaCompiles() throws IOException {
        List<String> blocks =
                JAVA.matcher(readme).results().map(match -> match.group(1)).toList();
        assertThat(blocks).hasSize(2);
        StringBuilder source = new StringBuilder("""
                package com.example;

                import static com.example.mibs.acme_link_mib.AcmeLinkEntry.*;
                import static com.example.mibs.acme_link_mib.AcmeLinkMib.*;
                import static com.example.mibs.acme_link_mib.AcmeLinkState.*;

                import com.example.mibs.acme_link_mib.*;
                import com.example.mibs.acme_link_mib.AcmeLinkEntry.Index;
                import java.util.Map;
                import java.util.Set;
                import org.mibwright.snmp.*;
                import org.mibwright.snmp.agent.*;
                import org.mibwright.snmp.manager.*;
                import org.mibwright.snmp.mib.Bits;
                import org.mibwright.snmp.mib.Enumerated;
                import org.mibwright.snmp.smi.Gauge32;

                abstract class Readme {
                    interface Link {
                        AcmeLinkState state();

                        Set<AcmeLinkFaults> faults();

                        AcmeLinkState admin();

                        void setAdmin(AcmeLinkState state);
                    }

                """);
        for (int i = 0; i < blocks.size(); i++) {
            source.append("void example" + i + "(Map<Index, Link> links) {\n" + blocks.get(i) + "}\n");
        }
        Files.writeString(sources.resolve("com/example/Readme.java"), source.append("}\n"));
        assertThat(Javac.compile(sources, folder.resolve("classes"))).isGreaterThan(4);
    }

    @Test
    void translationsAreAsShown() {
        Pattern shown = Pattern.compile("\\$ \\./mibwright (translate .*)\n(?s)(.*?)```");
        var match = shown.matcher(readme);
        assertThat(match.find()).isTrue();
        assertThat(Run.of(match.group(1).split(" "))).isEqualTo(new Run(0, match.group(2), ""));
    }

    /** The root of the source tree is the first folder above that has a licence. */
    private static String read() {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.exists(root.resolve("LICENSE"))) {
            root = root.getParent();
        }
        try {
            return Files.readString(root.resolve("README.md"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
