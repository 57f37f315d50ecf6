package org.mibwright.compiler.resolve;

import java.math.BigInteger;
import java.util.Optional;
import org.mibwright.compiler.ast.AccessClause;
import org.mibwright.compiler.ast.Identifier;
import org.mibwright.compiler.ast.OidArc;
import org.mibwright.compiler.ast.OidValue;
import org.mibwright.compiler.ast.QuotedText;
import org.mibwright.compiler.diagnostic.Rule;
import org.mibwright.compiler.model.Access;
import org.mibwright.compiler.model.Header;
import org.mibwright.compiler.model.ModuleDate;
import org.mibwright.compiler.model.OidAssignment;
import org.mibwright.compiler.model.Status;
import org.mibwright.compiler.source.Span;

/** Makes the parts that many definitions share: headers, object identifiers, access, dates. */
final class Headers {
    private final Scope scope;
    private final OidTable oids;

    Headers(Scope scope, OidTable oids) {
        this.scope = scope;
        this.oids = oids;
    }

    Header plain(Symbol symbol) {
        return Header.of(symbol.key(), symbol.place(), symbol.definition().span());
    }

    Header header(
            Symbol symbol,
            Optional<Identifier> status,
            Optional<QuotedText> description,
            Optional<QuotedText> reference) {
        return new Header(
                symbol.key(),
                symbol.place(),
                symbol.definition().span(),
                status.isPresent() ? status(symbol, status.get()) : Optional.empty(),
                place(description),
                place(reference));
    }

    OidAssignment assignment(Symbol symbol) {
        OidTable.Entry entry = oids.entry(symbol);
        Optional<OidValue> value = symbol.definition().oid();
        String written = value.isPresent() ? written(value.get()) : "";
        Span place = value.isPresent() ? value.get().span() : symbol.place();
        if (entry == null) {
            return new OidAssignment(Optional.empty(), Optional.empty(), written, place);
        }
        return new OidAssignment(
                Optional.ofNullable(entry.oid()),
                entry.parent() == null
                        ? Optional.empty()
                        : Optional.of(entry.parent().key()),
                written,
                place);
    }

    Optional<Access> access(Symbol symbol, Optional<AccessClause> clause) {
        if (clause.isEmpty()) {
            return Optional.empty();
        }
        Optional<Access> access = Access.of(clause.get().value().text());
        if (access.isEmpty()) {
            scope.log()
                    .report(
                            Rule.ACCESS_UNKNOWN,
                            clause.get().span(),
                            clause.get().value(),
                            symbol.name());
        }
        return access;
    }

    static Optional<String> text(Optional<QuotedText> text) {
        return text.map(QuotedText::text);
    }

    private static Optional<Span> place(Optional<QuotedText> text) {
        return text.map(QuotedText::span);
    }

    static ModuleDate date(QuotedText text) {
        String written = text.text();
        return new ModuleDate(written, Dates.parse(written), text.span());
    }

    /** An object identifier as written, blanks made even. */
    static String written(OidValue value) {
        StringBuilder written = new StringBuilder();
        for (OidArc arc : value.arcs()) {
            if (!written.isEmpty()) {
                written.append(' ');
            }
            if (arc.module().isPresent()) {
                written.append(arc.module().get().text()).append('.');
            }
            if (arc.name().isPresent()) {
                written.append(arc.name().get().text());
            }
            if (arc.number().isPresent()) {
                number(arc.number().get(), arc.name().isPresent(), written);
            }
        }
        return written.toString();
    }

    private static void number(BigInteger number, boolean named, StringBuilder written) {
        if (named) {
            written.append('(');
        }
        if (number.bitLength() < Long.SIZE) {
            written.append(number.longValue()); // several times faster than the digits of a BigInteger
        } else {
            written.append(number);
        }
        if (named) {
            written.append(')');
        }
    }

    private Optional<Status> status(Symbol symbol, Identifier word) {
        Optional<Status> status = Status.of(word.text());
        if (status.isEmpty()) {
            scope.log().report(Rule.STATUS_UNKNOWN, word.span(), word, symbol.name());
        }
        return status;
    }
}
