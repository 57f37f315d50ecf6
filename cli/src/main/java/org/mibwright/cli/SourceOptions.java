package org.mibwright.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Where modules are looked for. */
final class SourceOptions {
    @Option(
            names = {"-I", "--source"},
            paramLabel = "SOURCE",
            description = "A directory, file, archive or URL with @mib@ in it, looked into before the bundled modules.")
    List<String> sources = new ArrayList<>();

    /** The modules of these sources and the bundled ones, each loaded when it is needed. */
    MibLoader loader(Console console, OutputOptions output) {
        return new MibLoader(sources, new Compilations(console, this, output));
    }
}
