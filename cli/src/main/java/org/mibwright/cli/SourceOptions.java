package org.mibwright.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Where modules are looked for. */
final class SourceOptions {
    @Option(
            names = {"-I", "--source"},
            paramLabel = "SOURCE",
            description = "A directory, file or archive with MIB modules, looked into before the bundled ones.")
    List<String> sources = new ArrayList<>();

    /** The modules of these sources and the bundled ones, each loaded when it is needed. */
    MibLoader loader() {
        return new MibLoader(sources);
    }
}
