package org.mibwright.cli;

/** Where the {@code mibwright} command begins. */
public final class Main {
    private Main() {}

    /** Runs one command and ends the process with its exit code, see {@link ExitCode}. */
    public static void main(String[] args) {
        System.exit(Cli.run(Console.system(), args));
    }
}
