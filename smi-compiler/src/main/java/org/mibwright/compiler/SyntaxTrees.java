package org.mibwright.compiler;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mibwright.compiler.ast.ModuleNode;
import org.mibwright.compiler.diagnostic.DiagnosticLog;
import org.mibwright.compiler.model.MibModule;
import org.mibwright.compiler.parse.ModuleParser;
import org.mibwright.compiler.source.SourceText;
import org.mibwright.compiler.source.Span;

/** The syntax trees of compiled modules. They take much room and are made fast, so no result keeps them. */
public final class SyntaxTrees {
    private SyntaxTrees() {}

    /** Reads the texts of the modules that were asked for once more; the trees are sorted by the modules' names. */
    public static List<ModuleNode> of(CompilationResult result) {
        Map<SourceText, List<ModuleNode>> texts = new HashMap<>();
        List<ModuleNode> trees = new ArrayList<>();
        for (MibModule module : result.requestedModules()) {
            texts
                    .computeIfAbsent(module.place().source(), text -> ModuleParser.parse(text, new DiagnosticLog()))
                    .stream()
                    .filter(tree -> isOf(tree, module))
                    .findFirst()
                    .ifPresent(trees::add);
        }
        return trees;
    }

    private static boolean isOf(ModuleNode tree, MibModule module) {
        Span place = module.place();
        return tree.name().text().equals(module.name())
                && tree.span().start() <= place.start()
                && place.end() <= tree.span().end();
    }
}
