package org.mibwright.compiler.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mibwright.compiler.ast.ModuleNode;
import org.mibwright.compiler.diagnostic.Diagnostic;
import org.mibwright.compiler.diagnostic.DiagnosticLog;
import org.mibwright.compiler.diagnostic.Rule;
import org.mibwright.compiler.diagnostic.Severity;
import org.mibwright.compiler.source.ModuleHeader;
import org.mibwright.compiler.source.SourceText;

/**
 * One way to read a text.
 *
 * @param text the characters that were read, some perhaps blanked out
 * @param modules what was found
 * @param log what was found amiss
 * @param errors how much was amiss; 0 is the best
 */
record Reading(String text, List<ModuleNode> modules, DiagnosticLog log, int errors) {
    private static final int ERROR_WEIGHT = 10;

    static Reading of(SourceText source, String text) {
        DiagnosticLog log = new DiagnosticLog();
        List<ModuleNode> modules = modules(source, text, log);
        int errors = log.isEmpty()
                ? 0
                : log.diagnostics().stream().mapToInt(Reading::weight).sum();
        return new Reading(text, modules, log, errors);
    }

    /** Slips that no other way to read the text could explain do not count. */
    private static int weight(Diagnostic diagnostic) {
        if (diagnostic.severity() == Severity.ERROR) {
            return ERROR_WEIGHT;
        }
        return switch (diagnostic.rule()) {
            case COMMA_MISSING,
                    COMMA_EXTRA,
                    SEMICOLON_MISSING,
                    END_MISSING,
                    ENTERPRISE_BRACES,
                    DEFVAL_MALFORMED,
                    DEFVAL_UNKNOWN,
                    SIZE_PARENTHESES,
                    ASSIGNMENT_MALFORMED,
                    BLANK_MISSING,
                    COMMENT_FOREIGN,
                    MACRO_MISSPELT,
                    NUMBER_MALFORMED -> 0;
            default -> diagnostic.severity() == Severity.WARNING ? 1 : 0;
        };
    }

    private static List<ModuleNode> modules(SourceText source, String text, DiagnosticLog log) {
        List<ModuleNode> modules = new ArrayList<>();
        Cues cues = new Cues(text, text.length());
        Tokenizer tokenizer = new Tokenizer(source, text, text.length(), log);
        int from = 0;
        Optional<ModuleHeader> header = ModuleHeader.next(text, 0).or(() -> headless(source, text, cues));
        while (header.isPresent()) {
            ModuleHeader head = header.get();
            reportOutside(source, cues, from, head.start(), log);
            ModuleTokens tokens = tokenizer.read(head.bodyStart());
            modules.add(new ModuleReader(source, text, log).read(head, tokens));
            from = Math.max(tokens.end(), head.bodyStart());
            header = ModuleHeader.next(text, from);
        }
        if (modules.isEmpty()) {
            log.report(Rule.NO_MODULE, source.span(0, 0));
        } else {
            reportOutside(source, cues, from, text.length(), log);
        }
        return modules;
    }

    /** Definitions without any head of a module: what they are in is called after the file. */
    private static Optional<ModuleHeader> headless(SourceText source, String text, Cues cues) {
        if (cues.nextDefinition(0) >= text.length()) {
            return Optional.empty();
        }
        return Optional.of(ModuleHeader.loose(text)
                .orElseGet(() -> new ModuleHeader(baseName(source), 0, 0, 0, 0, "DEFINITIONS ::= BEGIN")));
    }

    private static String baseName(SourceText source) {
        String name = source.name();
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = name.indexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static void reportOutside(SourceText source, Cues cues, int from, int to, DiagnosticLog log) {
        int start = cues.skipBlank(from);
        if (start < to) {
            log.report(Rule.TEXT_OUTSIDE_MODULE, source.span(start, Math.min(to, cues.lineEnd(start))));
        }
    }
}
