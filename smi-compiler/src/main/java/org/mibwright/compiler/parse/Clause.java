package org.mibwright.compiler.parse;

import java.util.List;
import java.util.Optional;
import org.mibwright.compiler.ast.DefaultValue;
import org.mibwright.compiler.ast.Identifier;
import org.mibwright.compiler.ast.IndexItem;
import org.mibwright.compiler.ast.OidValue;
import org.mibwright.compiler.ast.QuotedText;
import org.mibwright.compiler.ast.SyntaxNode;
import org.mibwright.compiler.source.Span;

/** One clause of a macro, whichever macro it is in. */
sealed interface Clause {
    /** The token type of the keyword. */
    int keyword();

    /** The keyword and all that belongs to it. */
    Span span();

    /** SYNTAX and WRITE-SYNTAX. */
    record OfType(int keyword, SyntaxNode type, Span span) implements Clause {}

    /** STATUS and the three kinds of ACCESS. */
    record OfWord(int keyword, Identifier word, Span span) implements Clause {}

    /** DESCRIPTION and its like. */
    record OfText(int keyword, QuotedText text, Span span) implements Clause {}

    /** OBJECTS and other lists of names, AUGMENTS among them. */
    record OfNames(int keyword, List<Identifier> names, Span span) implements Clause {}

    /** INDEX. */
    record OfIndex(int keyword, List<IndexItem> items, Span span) implements Clause {}

    /** DEFVAL. */
    record OfDefault(int keyword, DefaultValue value, Span span) implements Clause {}

    /** ENTERPRISE. */
    record OfEnterprise(int keyword, OidValue oid, Span span) implements Clause {}

    /** GROUP, OBJECT and VARIATION, which head the clauses that follow. */
    record OfItem(int keyword, Identifier item, Span span) implements Clause {}

    /** MODULE and SUPPORTS, which head the clauses that follow. */
    record OfModule(int keyword, Optional<Identifier> module, Optional<OidValue> oid, Span span) implements Clause {}
}
