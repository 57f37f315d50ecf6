package org.mibwright.compiler.resolve;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mibwright.compiler.model.Import;

/**
 * The imports of one module, resolved.
 *
 * @param listed each imported symbol in the order of the text
 * @param symbols what the imported names stand for
 * @param sources the modules that are imported from, in the order of the text
 */
record Imports(List<Import> listed, Map<String, Symbol> symbols, List<ModuleTable> sources) {
    /** What an imported name stands for; null where it is not imported or could not be found. */
    @Nullable Symbol symbol(String name) {
        return symbols.get(name);
    }
}
