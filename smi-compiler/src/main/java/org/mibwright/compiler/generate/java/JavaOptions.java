package org.mibwright.compiler.generate.java;

import java.util.Map;
import java.util.TreeMap;

/**
 * What users can choose about generated Java.
 *
 * @param basePackage the package that has one package for each module below it; may be empty
 * @param packages whole package names of single modules, by module name; classes of such modules are taken to exist
 *     unless the module itself is to be written
 * @param dependencies whether modules whose classes are referred to are written too, if {@code packages} lacks them
 * @param descriptions whether the modules' texts go into Javadoc
 * @param managerOnly whether to leave out what agents alone need: defaults, groups, compliance and capabilities
 * @param nullMarked whether packages are marked with JSpecify's annotation, which must then be on the class path
 */
public record JavaOptions(
        String basePackage,
        Map<String, String> packages,
        boolean dependencies,
        boolean descriptions,
        boolean managerOnly,
        boolean nullMarked) {

    /**
     * Checks the package names.
     *
     * @throws IllegalArgumentException if one of them is not a package name
     */
    public JavaOptions {
        if (!basePackage.isEmpty()) {
            requirePackage(basePackage);
        }
        packages = Map.copyOf(new TreeMap<>(packages));
        packages.values().forEach(JavaOptions::requirePackage);
    }

    /** Returns the usual options for a base package: everything is written. */
    public static JavaOptions of(String basePackage) {
        return new JavaOptions(basePackage, Map.of(), true, true, false, false);
    }

    /** Returns these options with packages of single modules. */
    public JavaOptions withPackages(Map<String, String> byModule) {
        return new JavaOptions(basePackage, byModule, dependencies, descriptions, managerOnly, nullMarked);
    }

    /** Returns these options, with or without modules that are only referred to. */
    public JavaOptions withDependencies(boolean wanted) {
        return new JavaOptions(basePackage, packages, wanted, descriptions, managerOnly, nullMarked);
    }

    /** Returns these options, with or without the modules' texts. */
    public JavaOptions withDescriptions(boolean wanted) {
        return new JavaOptions(basePackage, packages, dependencies, wanted, managerOnly, nullMarked);
    }

    /** Returns these options, with or without what agents alone need. */
    public JavaOptions withManagerOnly(boolean wanted) {
        return new JavaOptions(basePackage, packages, dependencies, descriptions, wanted, nullMarked);
    }

    /** Returns these options, with or without JSpecify's annotation. */
    public JavaOptions withNullMarked(boolean wanted) {
        return new JavaOptions(basePackage, packages, dependencies, descriptions, managerOnly, wanted);
    }

    private static void requirePackage(String name) {
        for (String part : name.split("\\.", -1)) {
            if (!JavaNames.isIdentifier(part)) {
                throw new IllegalArgumentException("'" + name + "' is not a package name");
            }
        }
    }
}
