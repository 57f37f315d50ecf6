package org.mibwright.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MibJarTest {
    @TempDir
    private Path folder;

    private ProjectFixture exporting;
    private ProjectFixture importing;

    @BeforeEach
    void twoProjects() throws IOException {
        exporting = new ProjectFixture(folder.resolve("exporting"))
                .basePackage("com.acme")
                .mib("one", ProjectFixture.module("ONE-MIB", "1", "One."));
        exporting.generation().run();
        importing = new ProjectFixture(folder.resolve("importing")).mib("importing", ProjectFixture.importing());
    }

    private Path jar(String manifestModule) throws IOException {
        Path jar = folder.resolve("one-mibs-1.jar");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Automatic-Module-Name", manifestModule);
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest)) {
            for (Map.Entry<String, String> output : exporting.outputs().entrySet()) {
                if (!output.getKey().endsWith(".java")) {
                    out.putNextEntry(new ZipEntry(output.getKey()));
                    out.write(output.getValue().getBytes());
                }
            }
        }
        return jar;
    }

    @Test
    void placesWithoutModulesAreNoMibJars() throws IOException {
        Path text = Files.writeString(folder.resolve("note.jar.txt"), "no jar");

        assertThat(MibJar.at(text)).isEmpty();
        assertThat(MibJar.at(folder)).isEmpty();
        assertThat(MibJar.at(folder.resolve("missing.jar"))).isEmpty();
    }

    @Test
    void packagesAreReadFromJarsAndDirectories() throws IOException {
        assertThat(MibJar.at(jar("acme.mibs")).orElseThrow().packages())
                .containsExactly(Map.entry("ONE-MIB", "com.acme.one_mib"));
        assertThat(MibJar.at(exporting.resources()).orElseThrow().packages()).containsKey("ONE-MIB");
    }

    @Test
    void importedModulesAreReferredToAndNotGeneratedAgain() throws IOException {
        for (Path place : new Path[] {jar("acme.mibs"), exporting.resources()}) {
            ProjectFixture project = new ProjectFixture(folder.resolve("importing-" + place.getFileName()))
                    .mib("importing", ProjectFixture.importing())
                    .imports(place);

            GenerationReport report = project.generation().run();

            assertThat(report.result().diagnostics()).isEmpty();
            assertThat(project.outputs().keySet())
                    .contains("org/example/importing_mib/ImportingMib.java")
                    .noneMatch(file -> file.contains("one_mib"));
            assertThat(project.outputs().get("org/example/importing_mib/ImportingMib.java"))
                    .contains("com.acme.one_mib.OnemibState");
        }
    }

    @Test
    void importedModulesWithoutClassesAreGeneratedToo() throws IOException {
        Files.copy(exporting.mibs().resolve("one"), importing.mibs().resolve("one"));

        importing.modules("IMPORTING-MIB").generation().run();

        assertThat(importing.outputs()).containsKey("org/example/one_mib/OnemibState.java");
    }

    @Test
    void aChangedDependencyIsNoticed() throws IOException {
        importing.imports(jar("acme.mibs")).generation().run();
        exporting
                .mib("one", ProjectFixture.module("ONE-MIB", "1", "Another one."))
                .generation()
                .run();
        jar("acme.mibs");

        assertThat(importing.generation().outdated())
                .hasValueSatisfying(
                        reason -> assertThat(reason).startsWith("dependency ").endsWith("one-mibs-1.jar changed"));
    }

    @Test
    void theJavaModuleRequiresWhatItImportsAndExportsWhatItHas() throws IOException {
        importing
                .imports(jar("acme.mibs"))
                .javaModule("org.example.mibs")
                .generation()
                .run();

        assertThat(importing.outputs().get("module-info.java")).isEqualTo("""
                        /** MIB modules as typed Java. */
                        @SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
                        module org.example.mibs {
                            requires transitive org.mibwright.runtime;
                            requires transitive acme.mibs;

                            exports org.example.importing_mib;
                        }
                        """);
    }
}
