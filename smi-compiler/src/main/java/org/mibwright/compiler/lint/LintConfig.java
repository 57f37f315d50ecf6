package org.mibwright.compiler.lint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mibwright.compiler.diagnostic.Severity;

/**
 * Reads policies from files. A file has lines {@code key = value}; {@code #} starts a comment, also at the end of a
 * line. Keys, in the order in which they should stand:
 *
 * <pre>{@code
 * preset  = strict | normal | permissive
 * level   = 0..6
 * fail-at = error | warning | info | never
 * ignore  = CODE, CODE ...
 * error   = CODE, CODE ...
 * warning = CODE, CODE ...
 * info    = CODE, CODE ...
 * }</pre>
 *
 * Lines count from top to bottom, and keys may be repeated. {@code *} in a code stands for any characters.
 */
public final class LintConfig {
    /** The name of the file that is looked for beside the inputs. */
    public static final String FILE_NAME = ".mibwright-lint";

    private LintConfig() {}

    /**
     * Finds the file for an input: in its folder, or the nearest one above that has it.
     *
     * @param input a file or a folder
     */
    public static Optional<Path> find(Path input) {
        Path folder = input.toAbsolutePath().normalize();
        while (folder != null) {
            Path file = folder.resolve(FILE_NAME);
            if (Files.isRegularFile(file)) {
                return Optional.of(file);
            }
            folder = folder.getParent();
        }
        return Optional.empty();
    }

    /**
     * Reads a policy from a file.
     *
     * @param file the file
     * @param base what holds where the file says nothing
     * @throws LintConfigException if a line makes no sense
     * @throws IOException if the file cannot be read
     */
    public static LintPolicy read(Path file, LintPolicy base) throws IOException, LintConfigException {
        return parse(file.toString(), Files.readAllLines(file), base);
    }

    /**
     * Reads a policy from lines.
     *
     * @param name what errors call the lines
     * @param lines the lines
     * @param base what holds where the lines say nothing
     * @throws LintConfigException if a line makes no sense
     */
    static LintPolicy parse(String name, List<String> lines, LintPolicy base) throws LintConfigException {
        LintPolicy policy = base;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replaceFirst("#.*", "").strip();
            if (line.isEmpty()) {
                continue;
            }
            int equals = line.indexOf('=');
            try {
                if (equals < 0) {
                    throw new IllegalArgumentException("'" + line + "' lacks a '='");
                }
                policy = apply(
                        policy,
                        line.substring(0, equals).strip(),
                        line.substring(equals + 1).strip());
            } catch (IllegalArgumentException e) {
                throw new LintConfigException(name + ":" + (i + 1) + ": " + e.getMessage(), e);
            }
        }
        return policy;
    }

    private static LintPolicy apply(LintPolicy policy, String key, String value) {
        return switch (key) {
            case "preset" -> LintPolicy.of(Preset.of(value).orElseThrow(() -> unknown(key, value)));
            case "level" -> policy.withLevel(level(value));
            case "fail-at" ->
                policy.withFailAt(
                        value.equals("never")
                                ? Optional.empty()
                                : Optional.of(severity(value).orElseThrow(() -> unknown(key, value))));
            case "ignore" -> {
                LintPolicy changed = policy;
                for (String code : codes(value)) {
                    changed = changed.ignoring(code);
                }
                yield changed;
            }
            default -> {
                Severity severity =
                        severity(key).orElseThrow(() -> new IllegalArgumentException("no key '" + key + "'"));
                LintPolicy changed = policy;
                for (String code : codes(value)) {
                    changed = changed.with(code, severity);
                }
                yield changed;
            }
        };
    }

    private static int level(String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + value + "' is no level", e);
        }
    }

    private static Optional<Severity> severity(String word) {
        return Arrays.stream(Severity.values())
                .filter(severity -> severity.toString().equals(word))
                .findFirst();
    }

    private static List<String> codes(String value) {
        return Arrays.stream(value.split("[\\s,]+"))
                .filter(code -> !code.isEmpty())
                .toList();
    }

    private static IllegalArgumentException unknown(String key, String value) {
        return new IllegalArgumentException("'" + value + "' is no " + key);
    }
}
