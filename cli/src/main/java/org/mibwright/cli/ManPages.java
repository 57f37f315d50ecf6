package org.mibwright.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/** The manual pages of all commands. */
public final class ManPages {
    private ManPages() {}

    /**
     * Writes all pages; the build runs this.
     *
     * @param args the folder to write to, and the version of Mibwright
     */
    public static void main(String[] args) throws IOException {
        write(Cli.commandLine(Console.system()), Path.of(args[0]), "mibwright " + args[1]);
    }

    /** Writes the pages of a command and of those below it; returns how many. */
    static int write(CommandLine root, Path folder, String version) throws IOException {
        List<CommandLine> commands = new ArrayList<>(List.of(root));
        commands.addAll(ManPage.commands(root));
        Files.createDirectories(folder);
        for (CommandLine command : commands) {
            Path file = folder.resolve(ManPage.name(command.getCommandSpec()) + ".1");
            Files.writeString(file, ManPage.of(command, version));
        }
        return commands.size();
    }
}
