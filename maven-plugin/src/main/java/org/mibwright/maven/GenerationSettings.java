package org.mibwright.maven;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mibwright.compiler.diagnostic.Severity;

/**
 * What a generation is asked for.
 *
 * @param inputs the modules
 * @param basePackage the package that each module's package is below
 * @param packages packages of single modules
 * @param descriptions whether texts of the modules go into Javadoc and descriptors
 * @param managerOnly whether to leave out what only agents need
 * @param nullMarked whether packages are marked with JSpecify's annotation
 * @param javaModule the name of the Java module to declare, if any
 * @param failAt the least severity that fails the build; empty for none
 * @param layout where files are
 * @param tool what identifies this plugin and all that it works with
 */
record GenerationSettings(
        ModuleInputs inputs,
        String basePackage,
        Map<String, String> packages,
        boolean descriptions,
        boolean managerOnly,
        boolean nullMarked,
        Optional<String> javaModule,
        Optional<Severity> failAt,
        Layout layout,
        String tool) {

    /**
     * Where files are.
     *
     * @param base the project's directory
     * @param sources the root of generated Java
     * @param resources the root of generated resources
     * @param classes where Maven copies resources to
     * @param state the file that remembers what was done
     */
    record Layout(Path base, Path sources, Path resources, Path classes, Path state) {}

    /** Copies the map. */
    GenerationSettings {
        packages = Map.copyOf(packages);
    }

    /** Everything that is not the content of a file, by names that people understand. */
    Map<String, String> facts() {
        Map<String, String> facts = new TreeMap<>();
        facts.put("the plugin", tool);
        facts.put("parameter modules", String.join(",", inputs.modules()));
        facts.put("parameter excludeModules", String.join(",", inputs.excludeModules()));
        facts.put("parameter encoding", inputs.encoding().map(Charset::name).orElse(""));
        facts.put("parameter basePackage", basePackage);
        facts.put("parameter packages", new TreeMap<>(packages).toString());
        facts.put("parameter descriptions", String.valueOf(descriptions));
        facts.put("parameter managerOnly", String.valueOf(managerOnly));
        facts.put("parameter nullMarked", String.valueOf(nullMarked));
        facts.put("parameter javaModule", javaModule.orElse(""));
        facts.put("parameter failAt", failAt.map(Severity::toString).orElse("never"));
        facts.put("parameter outputDirectory", FileTree.name(layout.sources(), layout.base()));
        facts.put("parameter resourcesDirectory", FileTree.name(layout.resources(), layout.base()));
        return facts;
    }
}
