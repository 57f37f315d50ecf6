package org.mibwright.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page of one command, in the man macros of troff (man(7)), from what its help knows. */
final class ManPage {
    private final CommandSpec command;
    private final StringBuilder out = new StringBuilder();

    private ManPage(CommandSpec command) {
        this.command = command;
    }

    /** The name of the page, and of its file without the section: {@code mibwright-compile}. */
    static String name(CommandSpec command) {
        return command.qualifiedName("-");
    }

    /**
     * Writes a page.
     *
     * @param command the command
     * @param version the version of Mibwright, for the foot of the page
     */
    static String of(CommandLine command, String version) {
        return new ManPage(command.getCommandSpec()).page(command, version);
    }

    private String page(CommandLine line, String version) {
        String title = name(command).toUpperCase(Locale.ROOT);
        request(".TH " + escaped(title) + " 1 \"\" \"" + escaped(version) + "\" \"Mibwright Manual\"");
        List<String> description = words(command.usageMessage().description()).toList();
        section("NAME");
        text(name(command) + " - " + firstSentence(String.join(" ", description)));
        section("SYNOPSIS");
        request(".B " + escaped(command.qualifiedName(" ")));
        text(synopsis(line));
        section("DESCRIPTION");
        paragraphs(description);
        options();
        subcommands(line);
        if (!line.getCommandName().equals(command.root().name())) {
            verbatim("EXAMPLES", command.usageMessage().footer());
        }
        section("EXIT STATUS");
        verbatim("", command.root().usageMessage().footer());
        section("SEE ALSO");
        text(seeAlso(line));
        return out.toString();
    }

    /** All after the name of the command, in one line that troff breaks where it likes. */
    private String synopsis(CommandLine line) {
        String whole = new Help(command, Help.Ansi.OFF)
                .synopsis(0)
                .replaceAll("\\s+", " ")
                .strip();
        String name = line.getCommandSpec().qualifiedName();
        return whole.startsWith(name) ? whole.substring(name.length()).strip() : whole;
    }

    private void options() {
        List<OptionSpec> shown =
                command.options().stream().filter(option -> !option.hidden()).toList();
        section("OPTIONS");
        for (OptionSpec option : shown) {
            String names = Arrays.stream(option.names())
                    .map(name -> "\\fB" + escaped(name) + "\\fP")
                    .collect(Collectors.joining(", "));
            String label = option.typeInfo().isBoolean() ? "" : " \\fI" + escaped(option.paramLabel()) + "\\fP";
            item(names + label, option);
        }
        for (PositionalParamSpec parameter : command.positionalParameters()) {
            item("\\fI" + escaped(parameter.paramLabel()) + "\\fP", parameter);
        }
    }

    private void item(String head, ArgSpec argument) {
        request(".TP");
        request(head);
        text(words(argument.description()).collect(Collectors.joining(" ")));
    }

    private void subcommands(CommandLine line) {
        List<CommandLine> commands = commands(line);
        if (commands.isEmpty()) {
            return;
        }
        section("COMMANDS");
        for (CommandLine sub : commands) {
            request(".TP");
            request("\\fB" + escaped(sub.getCommandName()) + "\\fP");
            text(firstSentence(
                    words(sub.getCommandSpec().usageMessage().description()).collect(Collectors.joining(" "))));
        }
    }

    /** The commands below one that have pages of their own. */
    static List<CommandLine> commands(CommandLine line) {
        return line.getSubcommands().values().stream()
                .filter(sub -> !sub.getCommandName().equals("help"))
                .distinct()
                .toList();
    }

    private String seeAlso(CommandLine line) {
        Stream<CommandLine> pages = line.getParent() == null ? commands(line).stream() : Stream.of(line.getParent());
        return pages.map(page -> name(page.getCommandSpec()) + "(1)").collect(Collectors.joining(", "));
    }

    /** Descriptions may have marks for colours and variables; the rendered text has neither. */
    private static Stream<String> words(String[] lines) {
        return Arrays.stream(lines).map(line -> Help.Ansi.OFF.string(line).replace("%n", " "));
    }

    private static String firstSentence(String text) {
        int end = text.indexOf(". ");
        String first = end < 0 ? text : text.substring(0, end);
        return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
    }

    private void section(String name) {
        request(".SH " + name);
    }

    private void paragraphs(List<String> texts) {
        text(texts.get(0));
        for (String text : texts.subList(1, texts.size())) {
            request(".PP");
            text(text);
        }
    }

    /** Lines that stay as they are. */
    private void verbatim(String section, String[] lines) {
        if (lines.length == 0) {
            return;
        }
        if (!section.isEmpty()) {
            section(section);
        }
        request(".nf");
        words(lines).forEach(line -> text(line.isEmpty() ? " " : line));
        request(".fi");
    }

    private void request(String line) {
        out.append(line).append('\n');
    }

    private void text(String line) {
        String escaped = escaped(line);
        boolean control = escaped.startsWith(".") || escaped.startsWith("'");
        request(control ? "\\&" + escaped : escaped);
    }

    /** A hyphen would become a typographic one, which nobody can paste into a shell. */
    private static String escaped(String text) {
        return text.replace("\\", "\\e").replace("-", "\\-");
    }
}
