package org.mibwright.compiler.parse;

import java.util.ArrayList;
import java.util.List;
import org.mibwright.compiler.diagnostic.DiagnosticLog;
import org.mibwright.compiler.diagnostic.Rule;
import org.mibwright.compiler.source.SourceText;
import org.mibwright.compiler.source.Span;
import org.mibwright.grammar.SmiLexer;

/**
 * Turns the text of a module into tokens: passes over blanks and comments, and has {@link WordScanner} read words and
 * signs. Quotes that are lost or too many are made good here, since all
 * that follows depends on them; see {@link TextEnds}.
 */
final class Tokenizer {
    /** In most modules there are about twice as many characters, texts and comments included, to a token. */
    private static final int CHARACTERS_A_TOKEN = 16;

    /** Signs as a Chinese keyboard gives them, with what they stand for. */
    private static final String FULL_WIDTH = "\uFF0C\u3001\uFF1B\uFF08\uFF09\uFF5B\uFF5D";

    private static final int[] FULL_WIDTH_TYPES = {
        SmiLexer.COMMA,
        SmiLexer.COMMA,
        SmiLexer.SEMICOLON,
        SmiLexer.LEFT_PAREN,
        SmiLexer.RIGHT_PAREN,
        SmiLexer.LEFT_BRACE,
        SmiLexer.RIGHT_BRACE
    };

    /** One letter and the shortest macro. */
    private static final int SHORTEST_GLUED = 1 + "TRAP-TYPE".length();

    private final SourceText source;
    private final String text;
    private final int limit;
    private final DiagnosticLog log;
    private final Cues cues;
    private final TextEnds textEnds;
    private final WordScanner words;
    private final List<SmiToken> tokens;
    private final List<Span> illegal = new ArrayList<>();
    private int at;
    private boolean gluing;

    /**
     * @param source what places refer to
     * @param text the characters to read, as many as the source has, some perhaps blanked out
     * @param limit the offset at which to stop
     * @param log gets what had to be made good
     */
    Tokenizer(SourceText source, String text, int limit, DiagnosticLog log) {
        this.source = source;
        this.text = text;
        this.limit = limit;
        this.log = log;
        tokens = new ArrayList<>(limit / CHARACTERS_A_TOKEN + 16);
        cues = new Cues(text, limit);
        textEnds = new TextEnds(source, text, cues, log);
        words = new WordScanner(text);
    }

    /**
     * Reads the tokens of one module, up to its END or to the head of the next module.
     *
     * @param from the offset after BEGIN
     */
    ModuleTokens read(int from) {
        tokens.clear();
        illegal.clear();
        at = from;
        while (skipBlankAndComments()) {
            if (text.charAt(at) == '"') {
                addText(textEnds.endOfQuoted(at, takesText()));
                continue;
            }
            SmiToken token = next();
            switch (token.type()) {
                case SmiLexer.END -> {
                    if (isLastEnd(token)) {
                        return new ModuleTokens(List.copyOf(tokens), illegal, token.end(), true);
                    }
                    log.report(Rule.END_EARLY, span(token));
                }
                case SmiLexer.DEFINITIONS -> {
                    int head = headOfNextModule();
                    if (head >= 0) {
                        int end = head < tokens.size() ? tokens.get(head).start() : token.start();
                        return new ModuleTokens(List.copyOf(tokens.subList(0, head)), illegal, end, false);
                    }
                    tokens.add(token);
                }
                case SmiLexer.MACRO -> addMacro(token);
                case SmiLexer.ODD_ASSIGN -> addOddAssignment(token);
                case SmiLexer.HYPHEN, SmiLexer.OTHER -> addOther(token);
                default -> add(token);
            }
        }
        return new ModuleTokens(List.copyOf(tokens), illegal, limit, false);
    }

    private SmiToken next() {
        int type = words.read(at);
        SmiToken token = new SmiToken(text, type, at, words.end());
        at = token.end();
        return token;
    }

    private Span span(SmiToken token) {
        return source.span(token.start(), token.end());
    }

    private void add(SmiToken token) {
        if (token.type() == SmiLexer.NAME && (addGlued(token) || isSecondWord(token) && addSplit(token))) {
            return;
        }
        if (gluing && token.type() == SmiLexer.NAME && token.start() == last().end()) {
            tokens.set(tokens.size() - 1, last().withEnd(token.end()));
        } else {
            tokens.add(token);
        }
        gluing = false;
        if (token.type() >= SmiLexer.DESCRIPTION && token.type() <= SmiLexer.PRODUCT_RELEASE) {
            int start = cues.skipBlank(at);
            int end = textEnds.endOfUnquoted(token, start);
            if (end > start) {
                at = start;
                addText(end);
            }
        }
    }

    /** A name that runs into the macro behind it, as in {@code ifIndexOBJECT-TYPE}. */
    private boolean addGlued(SmiToken token) {
        int length = token.end() - token.start();
        if (length < SHORTEST_GLUED || !Cues.isUpper(text.charAt(token.end() - 1))) {
            return false;
        }
        for (int type = SmiLexer.MODULE_IDENTITY; type <= SmiLexer.AGENT_CAPABILITIES; type++) {
            String macro = Tokens.literal(type);
            int middle = token.end() - macro.length();
            boolean glued = middle > token.start() && text.startsWith(macro, middle) && text.charAt(middle - 1) != '-';
            if (glued && runsOn()) {
                tokens.add(token.withEnd(middle));
                tokens.add(new SmiToken(text, type, middle, token.end()));
                log.report(Rule.BLANK_MISSING, source.span(middle, token.end()), macro);
                return true;
            }
        }
        return false;
    }

    /** True if what follows is what follows a macro. */
    private boolean runsOn() {
        return Cues.isKeyword(cues.wordAt(cues.skipBlank(at)));
    }

    /** A macro that is written as two words, as in {@code OBJECT TYPE} or {@code TEXTUAL CONVENTION}. */
    private boolean addSplit(SmiToken token) {
        int size = tokens.size();
        if (size < 2 || !runsOn()) {
            return false;
        }
        String words = last().type() == SmiLexer.OBJECT || last().type() == SmiLexer.NAME
                ? last().text() + ' ' + token.text()
                : "";
        int before = tokens.get(size - 2).type();
        int type = words.equals("OBJECT TYPE") && before == SmiLexer.NAME
                ? SmiLexer.OBJECT_TYPE
                : words.equals("TEXTUAL CONVENTION") && before == SmiLexer.ASSIGN
                        ? SmiLexer.TEXTUAL_CONVENTION
                        : SmiLexer.EOF;
        if (type == SmiLexer.EOF) {
            return false;
        }
        Span span = source.span(last().start(), token.end());
        log.report(Rule.MACRO_MISSPELT, span, words, Tokens.literal(type));
        tokens.set(size - 1, last().withType(type).withEnd(token.end()));
        return true;
    }

    private boolean isSecondWord(SmiToken token) {
        int length = token.end() - token.start();
        return length == 4 && text.startsWith("TYPE", token.start())
                || length == 10 && text.startsWith("CONVENTION", token.start());
    }

    /** True for a word in capitals, as keywords are, even misspelt ones. */
    private boolean isCapital(SmiToken token) {
        for (int i = token.start(); i < token.end(); i++) {
            char c = text.charAt(i);
            if (!Cues.isUpper(c) && c != '-' && c != '_') {
                return false;
            }
        }
        return token.end() - token.start() > 4;
    }

    /** True if a text is what the token before asks for. */
    private boolean takesText() {
        if (tokens.isEmpty()) {
            return false;
        }
        int before = last().type();
        return Tokens.isTextKeyword(before)
                || before == SmiLexer.NAME && isCapital(last())
                || before == SmiLexer.LEFT_BRACE
                || before == SmiLexer.COMMA
                || before == SmiLexer.ASSIGN;
    }

    private void addText(int end) {
        tokens.add(new SmiToken(text, SmiLexer.TEXT, at, end));
        at = textEnds.resumeAt(end);
    }

    private SmiToken last() {
        return tokens.get(tokens.size() - 1);
    }

    /** A hyphen, or a letter of another alphabet, that touches a name belongs to it; anything else is left out. */
    private void addOther(SmiToken token) {
        int sign = FULL_WIDTH.indexOf(text.charAt(token.start()));
        if (sign >= 0) {
            int type = FULL_WIDTH_TYPES[sign];
            log.report(Rule.TOKEN_WRONG, span(token), token.text(), Tokens.literal(type));
            add(token.withType(type));
            return;
        }
        boolean letter = token.type() == SmiLexer.HYPHEN || Character.isLetter(text.charAt(token.start()));
        if (letter && !tokens.isEmpty() && last().end() == token.start() && last().type() == SmiLexer.NAME) {
            tokens.set(tokens.size() - 1, last().withEnd(token.end()));
            gluing = token.type() != SmiLexer.HYPHEN;
        } else if (!illegal.isEmpty() && illegal.get(illegal.size() - 1).end() == token.start()) {
            illegal.set(illegal.size() - 1, illegal.get(illegal.size() - 1).to(span(token)));
        } else {
            illegal.add(span(token));
        }
    }

    private void addOddAssignment(SmiToken token) {
        int next = cues.skipBlank(at);
        boolean assigns = next < limit && (text.charAt(next) == '{' || Character.isLetterOrDigit(text.charAt(next)));
        if (assigns) {
            log.report(Rule.ASSIGNMENT_MALFORMED, span(token), token.text());
            tokens.add(token.withType(SmiLexer.ASSIGN));
        } else {
            illegal.add(span(token));
        }
    }

    /** Keeps a macro as one token up to its END: its body is not SMI, and nobody reads it. */
    private void addMacro(SmiToken token) {
        int next = cues.skipBlank(at);
        if (!text.startsWith("::=", next)) {
            tokens.add(token);
            return;
        }
        next += 3;
        while (next < limit) {
            next = cues.skipBlank(next);
            int end = cues.wordEnd(next);
            if (end - next == 3 && text.startsWith("END", next)) {
                next = end;
                break;
            }
            if (end > next && next > at + 3 && cues.startsDefinition(next)) {
                break;
            }
            next = Math.max(end, next + 1);
        }
        at = Math.min(next, limit);
        tokens.add(token.withEnd(at));
    }

    /** END ends a module unless definitions follow that no other module claims. */
    private boolean isLastEnd(SmiToken end) {
        int next = cues.skipBlank(end.end());
        if (next >= limit) {
            return true;
        }
        int definition = cues.nextDefinition(next);
        return definition >= limit || cues.startsModule(definition);
    }

    /** Index of the token that begins the head of another module, if the word DEFINITIONS just read is part of one. */
    private int headOfNextModule() {
        int next = cues.skipBlank(at);
        if (!text.startsWith("::=", next) || tokens.isEmpty()) {
            return -1;
        }
        int head = tokens.size() - 1;
        if (tokens.get(head).type() == SmiLexer.RIGHT_BRACE) {
            while (head > 0 && tokens.get(head).type() != SmiLexer.LEFT_BRACE) {
                head--;
            }
            head--;
        }
        return head;
    }

    /** True if there is something left to read. */
    private boolean skipBlankAndComments() {
        while (at < limit) {
            char c = text.charAt(at);
            if (Cues.isBlank(c)) {
                at++;
            } else if (c == '-' && at + 1 < limit && text.charAt(at + 1) == '-') {
                at = cues.lineEnd(at);
            } else if (!skipForeignComment(c)) {
                return true;
            }
        }
        return false;
    }

    private boolean skipForeignComment(char c) {
        int end;
        if (c == '/' && text.startsWith("//", at)) {
            end = cues.lineEnd(at);
        } else if (c == '/' && text.startsWith("/*", at)) {
            int close = text.indexOf("*/", at + 2);
            end = close >= 0 && close < limit ? close + 2 : cues.lineEnd(at);
        } else if ((c == '#' || c == '!') && cues.opensLine(at)) {
            end = cues.lineEnd(at);
        } else {
            return false;
        }
        Span span = source.span(at, end);
        log.report(
                Rule.COMMENT_FOREIGN,
                source.span(at, Math.min(at + 2, end)),
                c == '/' ? text.substring(at, at + 2) : c);
        at = span.end();
        return true;
    }
}
