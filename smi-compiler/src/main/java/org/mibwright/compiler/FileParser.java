package org.mibwright.compiler;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import org.mibwright.compiler.ast.ModuleNode;
import org.mibwright.compiler.diagnostic.DiagnosticLog;
import org.mibwright.compiler.diagnostic.Rule;
import org.mibwright.compiler.parse.ModuleParser;
import org.mibwright.compiler.source.Decoder;
import org.mibwright.compiler.source.SourceFile;
import org.mibwright.compiler.source.SourceText;

/** Decodes and parses one file. */
final class FileParser {
    private FileParser() {}

    static ParsedFile parse(SourceFile file, byte[] bytes, Optional<Charset> encoding, DiagnosticLog log) {
        SourceText text = Decoder.decode(file.name(), bytes, encoding);
        boolean known = text.charset() == StandardCharsets.US_ASCII || text.charset() == StandardCharsets.UTF_8;
        if (!known && !encoding.equals(Optional.of(text.charset()))) {
            log.report(Rule.ENCODING_ASSUMED, text.span(0, 0), text.charset().name());
        }
        return new ParsedFile(file, text, bytes.length, modules(text, log), log, true);
    }

    /** A file that cannot be read, which is told in its place. */
    static ParsedFile unreadable(SourceFile file, IOException reason) {
        SourceText text = new SourceText(file.name(), "");
        DiagnosticLog log = new DiagnosticLog();
        log.report(Rule.FILE_UNREADABLE, text.span(0, 0), words(reason));
        return new ParsedFile(file, text, 0, List.of(), log, false);
    }

    /** File systems often name the file and nothing else. */
    private static String words(IOException reason) {
        if (reason instanceof AccessDeniedException) {
            return "permission denied";
        } else if (reason instanceof NoSuchFileException) {
            return "it is gone";
        }
        return reason.getMessage() == null ? reason.toString() : reason.getMessage();
    }

    /** One file must not take down a compilation of thousands, even if it meets an error of ours. */
    private static List<ModuleNode> modules(SourceText text, DiagnosticLog log) {
        try {
            return ModuleParser.parse(text, log);
        } catch (RuntimeException | StackOverflowError e) {
            log.report(Rule.INTERNAL_OTHER, text.span(0, 0), e);
            return List.of();
        }
    }
}
