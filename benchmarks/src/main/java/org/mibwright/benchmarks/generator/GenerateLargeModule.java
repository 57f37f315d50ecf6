package org.mibwright.benchmarks.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mibwright.compiler.CompilationRequest;
import org.mibwright.compiler.CompilationResult;
import org.mibwright.compiler.Compiler;

/**
 * Takes a made-up module of 5,000 objects from text to class files in a cold JVM, and prints how long that took and how
 * large it is: 200 tables of 24 columns, every 48th of which has labels of its own, and 200 scalars.
 */
public final class GenerateLargeModule {
    private static final int TABLES = 200;
    private static final int COLUMNS = 24;
    private static final int SCALARS = 200;
    private static final int LABELLED = 48;
    private static final List<String> TYPES = List.of(
            "Counter32", "Gauge32", "DisplayString (SIZE (0..64))", "Integer32 (0..100)", "Counter64", "TruthValue");

    private GenerateLargeModule() {}

    /** Runs the measure in cold JVMs: with usual settings, and with those of the {@code mibwright} command. */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length == 0) {
            cold("usual settings");
            cold("-XX:TieredStopAtLevel=1", "-XX:TieredStopAtLevel=1");
        } else {
            measure();
        }
    }

    private static void cold(String title, String... settings) throws IOException, InterruptedException {
        System.out.println("== " + title);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(settings));
        command.addAll(
                List.of("-cp", System.getProperty("java.class.path"), GenerateLargeModule.class.getName(), "measure"));
        new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    private static void measure() throws IOException {
        Path file = Files.createTempFile("ACME-LARGE-MIB", ".mib");
        Files.writeString(file, text());
        long start = System.nanoTime();
        CompilationResult result = new Compiler()
                .compile(CompilationRequest.builder().input(file).neverFail().build());
        double compile = (System.nanoTime() - start) / 1e9;
        Shard.Outcome outcome =
                new Shard(result.mib(), Files.createTempDirectory("mibwright-large")).run(result.requested());
        Files.delete(file);
        System.out.printf(
                "%s%n%.1f s to the model, %.1f s to source, %.1f s to classes: %.1f s%n",
                result.summary(),
                compile,
                outcome.generateSeconds(),
                outcome.javacSeconds(),
                compile + outcome.generateSeconds() + outcome.javacSeconds());
        System.out.printf(
                "%d classes of %.2f MB, %.3f MB in a jar, %.3f MB with the module's text and descriptor%n",
                outcome.classes(), outcome.classBytes() / 1e6, outcome.jarBytes() / 1e6, outcome.mibJarBytes() / 1e6);
        outcome.complaints().forEach(System.out::println);
    }

    private static String text() {
        StringBuilder text = new StringBuilder("""
                ACME-LARGE-MIB DEFINITIONS ::= BEGIN
                IMPORTS MODULE-IDENTITY, OBJECT-TYPE, Integer32, Counter32, Counter64, Gauge32, enterprises FROM SNMPv2-SMI
                    DisplayString, TruthValue FROM SNMPv2-TC;
                acmeLarge MODULE-IDENTITY LAST-UPDATED "202501310000Z" ORGANIZATION "Acme" CONTACT-INFO "none"
                    DESCRIPTION "Large." ::= { enterprises 99994 }
                """);
        for (int scalar = 1; scalar <= SCALARS; scalar++) {
            object(text, "acmeLargeScalar" + scalar, TYPES.get(scalar % TYPES.size()), "acmeLarge " + scalar);
        }
        for (int table = 1; table <= TABLES; table++) {
            table(text, "acmeLargeTable" + table, SCALARS + table);
        }
        return text.append("END\n").toString();
    }

    private static void table(StringBuilder text, String name, int arc) {
        String entry = name + "Entry";
        String type = "A" + entry.substring(1);
        text.append(name)
                .append(" OBJECT-TYPE SYNTAX SEQUENCE OF ")
                .append(type)
                .append(" MAX-ACCESS not-accessible STATUS current DESCRIPTION \"All.\" ::= { acmeLarge ")
                .append(arc)
                .append(" }\n")
                .append(entry)
                .append(" OBJECT-TYPE SYNTAX ")
                .append(type)
                .append(" MAX-ACCESS not-accessible STATUS current DESCRIPTION \"One.\" INDEX { ")
                .append(name)
                .append("Column4 } ::= { ")
                .append(name)
                .append(" 1 }\n")
                .append(type)
                .append(" ::= SEQUENCE { ")
                .append(name)
                .append("Column4 Integer32 }\n");
        for (int column = 1; column <= COLUMNS; column++) {
            int number = arc * COLUMNS + column;
            String syntax =
                    number % LABELLED == 0 ? "INTEGER { up(1), down(2) }" : TYPES.get((column - 1) % TYPES.size());
            object(text, name + "Column" + column, syntax, entry + " " + column);
        }
    }

    private static void object(StringBuilder text, String name, String syntax, String parent) {
        text.append(name)
                .append(" OBJECT-TYPE SYNTAX ")
                .append(syntax)
                .append(" MAX-ACCESS read-only STATUS current DESCRIPTION \"What ")
                .append(name)
                .append(" counts, says or tells.\" ::= { ")
                .append(parent)
                .append(" }\n");
    }
}
