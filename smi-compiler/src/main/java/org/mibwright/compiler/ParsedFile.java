package org.mibwright.compiler;

import java.util.List;
import org.mibwright.compiler.ast.ModuleNode;
import org.mibwright.compiler.diagnostic.DiagnosticLog;
import org.mibwright.compiler.source.SourceFile;
import org.mibwright.compiler.source.SourceText;

/**
 * A file with the trees of its modules.
 *
 * @param file the file
 * @param text its decoded text
 * @param bytes its size in octets
 * @param modules the trees, in the order of the text
 * @param log what was found on the way
 * @param readable whether there was anything to decode
 */
record ParsedFile(
        SourceFile file, SourceText text, long bytes, List<ModuleNode> modules, DiagnosticLog log, boolean readable) {
    /** Tells whether a file without a module is worth a word: it cannot be read, or an assignment stands in it. */
    boolean looksLikeModule() {
        return !readable || text.text().contains("::=");
    }
}
