package org.mibwright.compiler.resolve;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mibwright.compiler.diagnostic.Rule;
import org.mibwright.compiler.model.Language;

/** Reports macros that a module uses but neither imports nor defines; they are known all the same. */
final class MacroImports {
    private static final Map<String, String> FIRST_VERSION = Map.of("OBJECT-TYPE", "RFC-1212", "TRAP-TYPE", "RFC-1215");

    private MacroImports() {}

    static void check(Scope scope) {
        ModuleTable module = scope.module();
        Set<String> seen = new HashSet<>();
        Class<?> before = null;
        for (Symbol symbol : module.symbols()) {
            if (symbol.definition().getClass() == before) {
                continue; // most definitions are objects among objects
            }
            before = symbol.definition().getClass();
            Optional<String> macro = symbol.definition().standardMacro();
            if (macro.isPresent() && seen.add(macro.get()) && !declared(scope, macro.get())) {
                scope.log().report(Rule.MACRO_NOT_IMPORTED, symbol.place(), macro.get(), home(module, macro.get()));
            }
        }
    }

    private static boolean declared(Scope scope, String macro) {
        if (scope.module().find(Symbol.Kind.MACRO, macro) != null) {
            return true;
        }
        return scope.imports().listed().stream()
                .anyMatch(listed -> listed.name().equals(macro));
    }

    private static String home(ModuleTable module, String macro) {
        boolean first = Languages.of(module.node()) == Language.SMIV1;
        String home = first ? FIRST_VERSION.get(macro) : null;
        return home != null ? home : WellKnown.home(macro).orElse("SNMPv2-SMI");
    }
}
