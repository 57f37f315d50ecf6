package org.mibwright.compiler.resolve;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mibwright.compiler.ast.AgentCapabilitiesDefinition;
import org.mibwright.compiler.ast.Definition;
import org.mibwright.compiler.ast.Identifier;
import org.mibwright.compiler.ast.ImportGroup;
import org.mibwright.compiler.ast.ModuleComplianceDefinition;
import org.mibwright.compiler.ast.ModuleNode;

/**
 * Tells which other modules a module needs: those it imports from, and those where common symbols are at home that it
 * uses without a word. Stateless and thread-safe.
 */
public final class ModuleDependencies {
    private ModuleDependencies() {}

    /** Returns the modules that are imported from or named in conformance statements, in the order of the text. */
    public static Set<String> named(ModuleNode module) {
        Set<String> names = new LinkedHashSet<>();
        for (ImportGroup group : module.imports()) {
            names.add(group.module().text());
        }
        for (Definition definition : module.definitions()) {
            if (definition instanceof ModuleComplianceDefinition compliance) {
                compliance.modules().forEach(part -> part.module().ifPresent(name -> names.add(name.text())));
            } else if (definition instanceof AgentCapabilitiesDefinition capabilities) {
                capabilities.supports().forEach(part -> names.add(part.module().text()));
            }
        }
        names.remove(module.name().text());
        return names;
    }

    /** Returns other names of a module, to be tried where it cannot be found under its own, the best first. */
    public static List<String> aliases(String module) {
        return WellKnown.aliases(module);
    }

    /** Returns the common symbols that a module uses, whether it defines or imports them or not. */
    public static Set<String> commonSymbols(ModuleNode module) {
        Set<String> common = new LinkedHashSet<>();
        new NameCollector(name -> {
                    if (WellKnown.isCommon(name)) {
                        common.add(name);
                    }
                })
                .collect(module);
        return common;
    }

    /**
     * Returns the homes of common symbols that a module uses, but that neither it nor a module that it imports from
     * defines.
     *
     * @param module the module
     * @param common what {@link #commonSymbols} tells of it
     * @param loaded the modules that are there already, by name
     */
    public static Set<String> implied(ModuleNode module, Set<String> common, Map<String, ModuleNode> loaded) {
        Set<String> homes = new LinkedHashSet<>();
        for (String name : common) {
            if (!defines(module, name) && !imports(module, name, loaded)) {
                WellKnown.home(name).ifPresent(homes::add);
            }
        }
        homes.remove(module.name().text());
        return homes;
    }

    private static boolean imports(ModuleNode module, String name, Map<String, ModuleNode> loaded) {
        for (ImportGroup group : module.imports()) {
            ModuleNode source = loaded.get(group.module().text());
            for (Identifier symbol : group.symbols()) {
                if (source != null && symbol.text().equals(name) && defines(source, name)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean defines(ModuleNode module, String name) {
        for (Definition definition : module.definitions()) {
            if (definition.name().text().equals(name)) {
                return true;
            }
        }
        return false;
    }
}
