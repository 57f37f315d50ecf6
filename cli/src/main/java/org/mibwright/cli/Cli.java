package org.mibwright.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.mibwright.cli.lookup.LookupException;
import org.mibwright.snmp.ErrorStatusException;
import org.mibwright.snmp.SnmpException;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;

/** Puts the commands together, runs one, and turns what went wrong into words and an exit code. */
final class Cli {
    private static final Map<String, Function<Console, Object>> COMMANDS = commands();

    private Cli() {}

    private static Map<String, Function<Console, Object>> commands() {
        Map<String, Function<Console, Object>> commands = new LinkedHashMap<>();
        commands.put("demo", DemoCommand::new);
        commands.put("compile", CompileCommand::new);
        commands.put("lint", LintCommand::new);
        commands.put("diff", DiffCommand::new);
        commands.put("translate", TranslateCommand::new);
        commands.put("tree", TreeCommand::new);
        commands.put("get", GetCommand::new);
        commands.put("getnext", GetNextCommand::new);
        commands.put("getbulk", GetBulkCommand::new);
        commands.put("walk", WalkCommand::new);
        commands.put("table", TableCommand::new);
        commands.put("set", SetCommand::new);
        commands.put("trap", TrapCommand::new);
        commands.put("man-pages", ManPagesCommand::new);
        return commands;
    }

    /** Runs the command that the arguments spell and returns its exit code. */
    static int run(Console console, String... args) {
        CommandLine line = commandLine(console, args.length > 0 ? args[0] : "");
        try {
            return args.length == 0 ? usage(console, line) : line.execute(args);
        } catch (OutOfMemoryError e) {
            console.err().println("mibwright: not enough memory; MIBWRIGHT_JAVA_OPTS=-Xmx4g gives more");
            return ExitCode.IO;
        } finally {
            console.flush();
        }
    }

    /** The whole command, for help, completion and man pages. */
    static CommandLine commandLine(Console console) {
        return commandLine(console, "");
    }

    /** The command line; reading all commands' annotations takes time that a known one need not wait for. */
    private static CommandLine commandLine(Console console, String wanted) {
        CommandLine line = new CommandLine(new Root());
        if (COMMANDS.containsKey(wanted)) {
            line.addSubcommand(wanted, COMMANDS.get(wanted).apply(console));
        } else {
            COMMANDS.forEach((name, make) -> line.addSubcommand(name, make.apply(console)));
            line.addSubcommand(
                    "completion", new CommandLine(new AutoComplete.GenerateCompletion()).setCommandName("completion"));
            line.addSubcommand("help", new HelpCommand());
        }
        return line.setOut(console.out())
                .setErr(console.err())
                .setExecutionExceptionHandler((e, command, result) -> explain(console, e))
                .setParameterExceptionHandler((e, arguments) -> misused(console, e))
                .setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(Math.max(80, Math.min(console.columns(), 120)));
    }

    private static int usage(Console console, CommandLine line) {
        line.usage(console.out());
        return ExitCode.OK;
    }

    private static int explain(Console console, Exception thrown) throws Exception {
        Exception e =
                thrown instanceof CompletionException && thrown.getCause() instanceof Exception cause ? cause : thrown;
        int code = code(e);
        if (code < 0) {
            throw e;
        }
        console.out().flush();
        console.err().println("mibwright: " + reason(e));
        return code;
    }

    private static int code(Exception e) {
        if (e instanceof LookupException || e instanceof ErrorStatusException) {
            return ExitCode.INPUT;
        } else if (e instanceof UsageException) {
            return ExitCode.USAGE;
        }
        return e instanceof IOException || e instanceof UncheckedIOException || e instanceof SnmpException
                ? ExitCode.IO
                : -1;
    }

    /** File systems often name the file and nothing else. */
    private static String reason(Exception e) {
        Throwable cause = e instanceof UncheckedIOException && e.getCause() != null ? e.getCause() : e;
        String message = cause.getMessage() == null ? "" : cause.getMessage();
        return switch (cause.getClass().getSimpleName()) {
            case "NoSuchFileException" -> message + ": no such file or directory";
            case "AccessDeniedException" -> message + ": permission denied";
            case "FileAlreadyExistsException" -> message + ": is there already";
            case "NotDirectoryException" -> message + ": is no directory";
            default -> message.isEmpty() ? cause.toString() : message;
        };
    }

    private static int misused(Console console, ParameterException e) {
        console.err().println("mibwright: " + e.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(e, console.err());
        console.err().println("See: " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }

    @Command(
            name = "mibwright",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            synopsisSubcommandLabel = "COMMAND",
            description = "Compiles MIB modules, translates names, and speaks SNMP.",
            footerHeading = "%nExit codes:%n",
            footer = {
                "  0  all went well",
                "  1  the input has errors, or an agent refused",
                "  2  wrong usage",
                "  3  a file or the network failed",
                "",
                "Begin with: mibwright demo"
            })
    private static final class Root {}

    /** The version that the build wrote into the jar. */
    private static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Cli.class.getPackage().getImplementationVersion();
            return new String[] {"mibwright " + (version == null ? "(not packaged)" : version)};
        }
    }
}
