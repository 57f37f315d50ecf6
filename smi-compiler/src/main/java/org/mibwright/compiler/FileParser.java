package org.mibwright.compiler;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mibwright.compiler.ast.ModuleNode;
import org.mibwright.compiler.diagnostic.DiagnosticLog;
import org.mibwright.compiler.parse.ModuleParser;
import org.mibwright.compiler.source.SourceText;

/** Decodes and parses one file. */
final class FileParser {
    private static final Charset FALLBACK = Charset.forName("windows-1252");

    private FileParser() {}

    static ParsedFile parse(SourceFile file, byte[] bytes, DiagnosticLog log) {
        SourceText text = new SourceText(file.name(), decode(bytes));
        List<ModuleNode> modules = ModuleParser.parse(text, log);
        return new ParsedFile(file, text, bytes.length, modules, log);
    }

    private static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, FALLBACK);
        }
    }
}
