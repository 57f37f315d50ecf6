package org.mibwright.benchmarks.compiler;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A tool that reads MIB files, as it is run over all of them.
 *
 * @param name what the table calls it
 * @param program what must be installed
 * @param script runs it
 * @param proof tells from a run what it made, so that nobody wins by doing nothing
 */
record Opponent(String name, String program, String script, Proof proof) {
    private static final Pattern COUNT = Pattern.compile("\"(modules|failed|definitions)\" : (\\d+)");

    /** Tells what a run made. */
    interface Proof {
        String of(Run run) throws IOException;
    }

    /** Mibwright first, then all peers that are installed. */
    static List<Opponent> all(Corpus corpus, Path work) throws IOException {
        Path list = Files.write(
                work.resolve("files"),
                corpus.files().stream().map(Path::toString).toList());
        return Stream.of(
                        mibwright(corpus, work),
                        aProcessAFile(
                                "smidump -k",
                                "smidump -q -k -f identifiers",
                                corpus,
                                list,
                                run -> run.lines("") + " lines of identifiers"),
                        aProcessAFile(
                                "smilint -l 3",
                                "smilint -l 3",
                                corpus,
                                list,
                                run -> run.lines("") + run.complaints(".") + " findings"),
                        pysmi("null", corpus, work, list),
                        pysmi("json", corpus, work, list),
                        netSnmp(corpus))
                .filter(Opponent::isInstalled)
                .toList();
    }

    private boolean isInstalled() {
        return program.startsWith("./")
                || Stream.of(System.getenv("PATH").split(":"))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static Opponent mibwright(Corpus corpus, Path work) {
        Path report = work.resolve("report.json");
        String script = "./mibwright compile -q -f none --fail-at never --report " + report + " "
                + Corpus.joined(corpus.roots(), " ");
        return new Opponent("`mibwright compile -f none`", "./mibwright", script, run -> reported(report, run));
    }

    private static String reported(Path report, Run run) throws IOException {
        String json = Files.readString(report);
        String summary = json.substring(0, json.indexOf('}'));
        StringBuilder told = new StringBuilder("exit " + run.exit());
        Matcher count = COUNT.matcher(summary);
        while (count.find()) {
            told.append(", ").append(count.group(2)).append(' ').append(count.group(1));
        }
        return told.toString();
    }

    /** Libsmi's tools are made to be run once for each file. */
    private static Opponent aProcessAFile(String name, String command, Corpus corpus, Path list, Proof proof) {
        String script = "export SMIPATH=" + Corpus.joined(corpus.folders(), ":")
                + "; while IFS= read -r file; do " + command + " \"$file\" || echo \"exit $? for $file\" >&2; done < "
                + list;
        return new Opponent(
                "`" + name + "`, a process a file",
                name.split(" ")[0],
                script,
                run -> proof.of(run) + ", " + run.complaints("exit ") + " files with an exit code other than 0");
    }

    /** Without a format PySMI reads and checks; with JSON it makes what its users come for. It asks no server for modules. */
    private static Opponent pysmi(String format, Corpus corpus, Path work, Path list) throws IOException {
        Path target = Files.createDirectories(work.resolve("pysmi"));
        StringBuilder script = new StringBuilder(
                        "xargs -d '\\n' -n 100000 -s 2000000 mibdump --rebuild --ignore-errors")
                .append(" --mib-borrower=")
                .append(work.resolve("nowhere"))
                .append(" --destination-format=")
                .append(format)
                .append(" --destination-directory=")
                .append(target);
        corpus.folders()
                .forEach(folder -> script.append(" --mib-source=file://").append(folder));
        return new Opponent(
                "`mibdump --destination-format=" + format + "`",
                "mibdump",
                script.append(" < ").append(list).toString(),
                Opponent::dumped);
    }

    /** PySMI lists the modules that it made, and those that it did not. */
    private static String dumped(Run run) throws IOException {
        StringBuilder told = new StringBuilder();
        for (String line : Files.readAllLines(run.err(), StandardCharsets.ISO_8859_1)) {
            for (String kind : List.of("Created/updated", "Missing source", "Failed")) {
                if (line.startsWith(kind + " MIBs: ")) {
                    long count = line.substring(line.indexOf(':') + 1).isBlank()
                            ? 0
                            : line.chars().filter(c -> c == ',').count() + 1;
                    told.append(told.isEmpty() ? "" : ", ")
                            .append(count)
                            .append(' ')
                            .append(kind.toLowerCase());
                }
            }
        }
        return told.isEmpty() ? "nothing" : told.toString();
    }

    private static Opponent netSnmp(Corpus corpus) {
        String script =
                "snmptranslate -M " + Corpus.joined(corpus.folders(), ":") + " -m ALL -IR IF-MIB::ifDescr.1 -On";
        return new Opponent(
                "`snmptranslate -m ALL`",
                "snmptranslate",
                script,
                run -> "exit " + run.exit() + ", " + run.complaints("Cannot adopt") + " nodes that it cannot place");
    }
}
