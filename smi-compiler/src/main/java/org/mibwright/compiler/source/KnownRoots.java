package org.mibwright.compiler.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Object identifiers of vendors' modules that do no more than say where the vendor's other modules stand, for where such
 * a module is missing. They are facts that many know, so that it would be a pity to lose all that stands below.
 */
public final class KnownRoots {
    /** The definitions of each module. */
    private static final Map<String, String> MODULES = modules();

    private KnownRoots() {}

    /** A text with what is known of a module; empty if that is nothing. */
    public static Optional<SourceFile> find(String module) {
        return Optional.ofNullable(MODULES.get(module))
                .map(body -> (module + " DEFINITIONS ::= BEGIN\n" + body + "END\n").getBytes(StandardCharsets.US_ASCII))
                .map(text -> new SourceFile("known/" + module, () -> text));
    }

    private static Map<String, String> modules() {
        try (InputStream in = Objects.requireNonNull(KnownRoots.class.getResourceAsStream("known-roots.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .collect(Collectors.toUnmodifiableMap(
                            words -> words[0],
                            words -> words[1] + " OBJECT IDENTIFIER ::= { " + words[2].replace('.', ' ') + " }\n",
                            String::concat));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
