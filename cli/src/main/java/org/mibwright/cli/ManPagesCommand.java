package org.mibwright.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code mibwright man-pages}: the manual, for {@code man}; the build runs it as well. */
@Command(
        name = "man-pages",
        mixinStandardHelpOptions = true,
        description = "Writes manual pages, one for each command.",
        footerHeading = "%nExamples:%n",
        footer = {"  mibwright man-pages ~/.local/share/man/man1", "  man mibwright-compile"})
final class ManPagesCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "DIR", description = "Where to write; made if it is not there.")
    private Path folder = Path.of(".");

    ManPagesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        CommandLine root = Cli.commandLine(console);
        String version = String.join(" ", root.getCommandSpec().version());
        int pages = ManPages.write(root, folder, version);
        console.err().println(pages + " manual pages written to " + folder);
        return ExitCode.OK;
    }
}
