package org.mibwright.compiler.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mibwright.compiler.ast.ModuleNode;
import org.mibwright.compiler.diagnostic.DiagnosticLog;
import org.mibwright.compiler.source.ModuleHeader;
import org.mibwright.compiler.source.SourceText;

/**
 * Reads all modules of a text, however broken. Never throws on any text; what had to be repaired or left out is in the
 * log. Thread-safe: each call works for itself.
 */
public final class ModuleParser {
    private ModuleParser() {}

    /**
     * Reads a text.
     *
     * @param source the text
     * @param log gets what was found on the way
     * @return the modules in order; empty if there is none
     */
    public static List<ModuleNode> parse(SourceText source, DiagnosticLog log) {
        String text = source.text();
        List<ModuleNode> modules = new ArrayList<>();
        Optional<ModuleHeader> header = ModuleHeader.next(text, 0);
        while (header.isPresent()) {
            Tokenizer tokenizer = new Tokenizer(source, text, text.length(), log);
            ModuleTokens tokens = tokenizer.read(header.get().bodyStart());
            modules.add(new ModuleReader(source, text, log).read(header.get(), tokens));
            header = ModuleHeader.next(text, Math.max(tokens.end(), header.get().bodyStart()));
        }
        return modules;
    }
}
