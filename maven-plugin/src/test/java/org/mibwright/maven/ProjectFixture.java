package org.mibwright.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mibwright.compiler.diagnostic.Severity;

/** A project in a temporary directory that generations are run in. */
final class ProjectFixture {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    private final Path base;
    private final List<MibJar> imports = new ArrayList<>();
    private String basePackage = "org.example";
    private Optional<String> javaModule = Optional.empty();
    private List<String> modules = List.of();
    private List<String> excludeModules = List.of();
    private Optional<Charset> encoding = Optional.empty();
    private boolean descriptions = true;
    private boolean managerOnly;
    private Optional<Severity> failAt = Optional.of(Severity.ERROR);
    private String tool = "1";

    ProjectFixture(Path base) {
        this.base = base;
    }

    /** A module with one scalar, and one more if its OID is given as the parent of another module's. */
    static String module(String name, String oid, String description) {
        String prefix = name.toLowerCase().replace("-", "");
        return """
                %1$s DEFINITIONS ::= BEGIN
                IMPORTS MODULE-IDENTITY, OBJECT-TYPE, Gauge32, enterprises FROM SNMPv2-SMI
                        TEXTUAL-CONVENTION FROM SNMPv2-TC;
                %2$s MODULE-IDENTITY
                    LAST-UPDATED "202501310000Z" ORGANIZATION "Acme" CONTACT-INFO "Acme"
                    DESCRIPTION "%4$s" REVISION "202501310000Z" DESCRIPTION "First."
                    ::= { enterprises 32473 %3$s }
                %2$sCount OBJECT-TYPE
                    SYNTAX Gauge32 MAX-ACCESS read-only STATUS current DESCRIPTION "%4$s"
                    ::= { %2$s 1 }
                %5$sState ::= TEXTUAL-CONVENTION
                    STATUS current DESCRIPTION "State." SYNTAX INTEGER { up(1), down(2) }
                END
                """.formatted(
                        name, prefix, oid, description, Character.toUpperCase(prefix.charAt(0)) + prefix.substring(1));
    }

    /** A module that has a scalar with the textual convention of a {@link #module} named ONE-MIB. */
    static String importing() {
        return """
                IMPORTING-MIB DEFINITIONS ::= BEGIN
                IMPORTS MODULE-IDENTITY, OBJECT-TYPE FROM SNMPv2-SMI
                        onemib, OnemibState FROM ONE-MIB;
                importing MODULE-IDENTITY
                    LAST-UPDATED "202501310000Z" ORGANIZATION "Acme" CONTACT-INFO "Acme"
                    DESCRIPTION "Imports." REVISION "202501310000Z" DESCRIPTION "First."
                    ::= { onemib 2 }
                importingState OBJECT-TYPE
                    SYNTAX OnemibState MAX-ACCESS read-only STATUS current DESCRIPTION "State."
                    ::= { importing 1 }
                END
                """;
    }

    ProjectFixture mib(String file, String text) {
        return mib(file, text, StandardCharsets.UTF_8);
    }

    ProjectFixture mib(String file, String text, Charset charset) {
        try {
            Path path = mibs().resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text, charset);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    ProjectFixture without(String file) throws IOException {
        Files.delete(mibs().resolve(file));
        return this;
    }

    ProjectFixture basePackage(String name) {
        basePackage = name;
        return this;
    }

    ProjectFixture javaModule(String name) {
        javaModule = Optional.of(name);
        return this;
    }

    ProjectFixture modules(String... names) {
        modules = List.of(names);
        return this;
    }

    ProjectFixture excludeModules(String... names) {
        excludeModules = List.of(names);
        return this;
    }

    ProjectFixture encoding(Charset charset) {
        encoding = Optional.of(charset);
        return this;
    }

    ProjectFixture descriptions(boolean wanted) {
        descriptions = wanted;
        return this;
    }

    ProjectFixture managerOnly(boolean wanted) {
        managerOnly = wanted;
        return this;
    }

    ProjectFixture failAt(Optional<Severity> severity) {
        failAt = severity;
        return this;
    }

    ProjectFixture tool(String version) {
        tool = version;
        return this;
    }

    ProjectFixture imports(Path jar) throws IOException {
        imports.add(MibJar.at(jar).orElseThrow());
        return this;
    }

    Path mibs() {
        return base.resolve("mibs");
    }

    Path sources() {
        return base.resolve("target/sources");
    }

    /** Where Maven would copy resources to. */
    Path classes() {
        return base.resolve("target/classes");
    }

    Path resources() {
        return base.resolve("target/resources");
    }

    Generation generation() throws IOException {
        return new Generation(new GenerationSettings(
                inputs(),
                basePackage,
                Map.of(),
                descriptions,
                managerOnly,
                false,
                javaModule,
                failAt,
                new GenerationSettings.Layout(base, sources(), resources(), classes(), base.resolve("target/state")),
                tool));
    }

    ModuleInputs inputs() throws IOException {
        return new ModuleInputs(List.of(mibs()), FileTree.files(mibs()), modules, excludeModules, encoding, imports);
    }

    /** All generated files, by path. */
    Map<String, String> outputs() throws IOException {
        Map<String, String> outputs = new TreeMap<>();
        for (Path root : List.of(sources(), resources())) {
            for (Path file : FileTree.files(root)) {
                outputs.put(FileTree.name(file, root), Files.readString(file));
            }
        }
        return outputs;
    }

    /** Makes all generated files look old. */
    void age() throws IOException {
        for (Path root : List.of(sources(), resources())) {
            for (Path file : FileTree.files(root)) {
                Files.setLastModifiedTime(file, LONG_AGO);
            }
        }
    }

    /** The generated files that were written after {@link #age()}. */
    List<String> touched() throws IOException {
        List<String> touched = new ArrayList<>();
        for (Path root : List.of(sources(), resources())) {
            for (Path file : FileTree.files(root)) {
                if (!Files.getLastModifiedTime(file).equals(LONG_AGO)) {
                    touched.add(FileTree.name(file, root));
                }
            }
        }
        return touched;
    }
}
