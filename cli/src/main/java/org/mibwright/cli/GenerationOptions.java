package org.mibwright.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mibwright.compiler.ModuleFilter;
import org.mibwright.compiler.generate.java.JavaOptions;
import picocli.CommandLine.Option;

/** Which modules are written, and what users can choose about Java. */
final class GenerationOptions {
    @Option(
            names = "--include",
            paramLabel = "MODULE",
            description = "Of modules in files, write only these; * stands for any characters. Can be repeated.")
    private List<String> includes = List.of();

    @Option(
            names = "--exclude",
            paramLabel = "MODULE",
            description = "Of modules in files, do not write these, but import from them. Can be repeated.")
    private List<String> excludes = List.of();

    @Option(
            names = "--package",
            paramLabel = "P",
            defaultValue = "mibs",
            description = "Java package above those of the modules (default: ${DEFAULT-VALUE}).")
    private String basePackage = "mibs";

    @Option(
            names = "--module-package",
            paramLabel = "MODULE=P",
            description = {
                "The whole Java package of one module. If others import it and it is no input, its classes are taken to",
                "exist there. Can be repeated."
            })
    private Map<String, String> packages = new LinkedHashMap<>();

    @Option(names = "--no-deps", description = "Write nothing for modules that are only imported.")
    private boolean noDependencies;

    @Option(
            names = "--manager-only",
            description = "Leave out of Java what agents alone need: defaults, groups, compliance, capabilities.")
    private boolean managerOnly;

    @Option(names = "--null-marked", description = "Mark Java packages with JSpecify's @NullMarked.")
    private boolean nullMarked;

    boolean dependencies() {
        return !noDependencies;
    }

    ModuleFilter filter() {
        return new ModuleFilter(includes, excludes);
    }

    /**
     * What was chosen about Java.
     *
     * @throws UsageException if a name is no package name
     */
    JavaOptions java() {
        return withPackages(base())
                .withDependencies(dependencies())
                .withManagerOnly(managerOnly)
                .withNullMarked(nullMarked);
    }

    private JavaOptions base() {
        try {
            return JavaOptions.of(basePackage);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--package: " + e.getMessage());
        }
    }

    private JavaOptions withPackages(JavaOptions options) {
        try {
            return options.withPackages(packages);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--module-package: " + e.getMessage());
        }
    }
}
