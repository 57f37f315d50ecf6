package org.mibwright.maven;

import java.lang.module.ModuleDescriptor;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * The {@code module-info.java} of a project that holds nothing but generated modules.
 *
 * @param name the name of the Java module
 * @param packages what it exports
 * @param required the Java modules whose types its API has, beside the runtime
 */
record JavaModule(String name, Collection<String> packages, List<ModuleDescriptor> required) {
    private static final String RUNTIME = "org.mibwright.runtime";

    /** The source text. */
    String source() {
        StringBuilder source = new StringBuilder("/** MIB modules as typed Java. */\n");
        if (required.stream().anyMatch(ModuleDescriptor::isAutomatic)) {
            source.append("@SuppressWarnings({\"requires-automatic\", \"requires-transitive-automatic\"})\n");
        }
        source.append("module ").append(name).append(" {\n");
        source.append("    requires transitive ").append(RUNTIME).append(";\n");
        TreeSet<String> names = new TreeSet<>();
        required.forEach(module -> names.add(module.name()));
        names.forEach(module ->
                source.append("    requires transitive ").append(module).append(";\n"));
        source.append('\n');
        new TreeSet<>(packages)
                .forEach(exported ->
                        source.append("    exports ").append(exported).append(";\n"));
        return source.append("}\n").toString();
    }
}
