package org.mibwright.cli;

/** What the command's exit codes mean; docs/cli.md tells users. */
final class ExitCode {
    /** All went well. */
    static final int OK = 0;

    /** The input has errors: a module at or above the fail level, an unknown name, an agent that refused. */
    static final int INPUT = 1;

    /** The command line itself is wrong. */
    static final int USAGE = 2;

    /** A file, a directory or the network did not do as asked. */
    static final int IO = 3;

    private ExitCode() {}
}
