package org.mibwright.compiler.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mibwright.compiler.ast.AccessClause;
import org.mibwright.compiler.ast.ObjectTypeDefinition;
import org.mibwright.compiler.ast.SequenceOfSyntax;
import org.mibwright.compiler.model.Column;
import org.mibwright.compiler.model.Header;
import org.mibwright.compiler.model.ObjectFacts;
import org.mibwright.compiler.model.ObjectType;
import org.mibwright.compiler.model.OidAssignment;
import org.mibwright.compiler.model.Row;
import org.mibwright.compiler.model.Scalar;
import org.mibwright.compiler.model.Syntax;
import org.mibwright.compiler.model.Table;

/** Makes scalars, columns, rows and tables, in this order, since each holds the ones before. */
final class ObjectBuilder {
    private final Headers headers;
    private final ObjectTable objects;
    private final IndexTable indexes;
    private final SyntaxTable syntaxes;
    private final DefaultValues defaults;
    private final int firstId;
    private final @Nullable ObjectType[] built;

    ObjectBuilder(
            ModuleTable module,
            Headers headers,
            ObjectTable objects,
            IndexTable indexes,
            SyntaxTable syntaxes,
            DefaultValues defaults) {
        this.headers = headers;
        this.objects = objects;
        this.indexes = indexes;
        this.syntaxes = syntaxes;
        this.defaults = defaults;
        this.built = new ObjectType[module.symbols().size()];
        this.firstId = built.length == 0 ? 0 : module.symbols().get(0).id();
    }

    /** Makes an object, and first those that it holds. */
    ObjectType build(Symbol symbol) {
        ObjectType known = built[symbol.id() - firstId];
        if (known == null) {
            known = make(symbol, (ObjectTypeDefinition) symbol.definition());
            built[symbol.id() - firstId] = known;
        }
        return known;
    }

    private ObjectType make(Symbol symbol, ObjectTypeDefinition node) {
        Header header = headers.header(symbol, node.status(), node.description(), node.reference());
        OidAssignment assignment = headers.assignment(symbol);
        ObjectTable.Kind kind = Objects.requireNonNull(objects.kind(symbol));
        Syntax syntax = syntaxes.syntax(symbol);
        if (syntax == null) {
            syntax = SyntaxResolver.unknown("", symbol.place());
        }
        ObjectFacts facts = facts(symbol, node, syntax);
        Symbol owner = objects.owner(symbol);
        return switch (kind) {
            case SCALAR -> new Scalar(header, assignment, facts, syntax);
            case COLUMN ->
                new Column(
                        header,
                        assignment,
                        facts,
                        syntax,
                        Objects.requireNonNull(owner).key());
            case ROW -> {
                IndexTable.Entry index = indexes.entry(symbol);
                yield new Row(
                        header,
                        assignment,
                        facts,
                        Optional.ofNullable(owner).map(Symbol::key),
                        node.syntax().map(SyntaxResolver::name).orElse(""),
                        index.own(),
                        index.augments(),
                        index.effective(),
                        members(symbol, Column.class));
            }
            case TABLE ->
                new Table(
                        header,
                        assignment,
                        facts,
                        sequence(node),
                        members(symbol, Row.class).stream().findFirst());
        };
    }

    private <T extends ObjectType> List<T> members(Symbol symbol, Class<T> kind) {
        List<Symbol> symbols = objects.members(symbol);
        List<T> members = new ArrayList<>(symbols.size());
        for (Symbol member : symbols) {
            ObjectType object = build(member);
            if (object.getClass() == kind) {
                @SuppressWarnings("unchecked") // the line before has checked it, faster than a cast by class could
                T part = (T) object;
                members.add(part);
            }
        }
        return members;
    }

    private ObjectFacts facts(Symbol symbol, ObjectTypeDefinition node, Syntax syntax) {
        return new ObjectFacts(
                headers.access(symbol, node.access()),
                node.access().isPresent() && node.access().get().keyword() == AccessClause.Keyword.ACCESS
                        ? "ACCESS"
                        : "MAX-ACCESS",
                Headers.text(node.units()),
                node.defaultValue().isPresent()
                        ? Optional.of(defaults.resolve(node.defaultValue().get(), syntax))
                        : Optional.empty());
    }

    private static String sequence(ObjectTypeDefinition node) {
        return node.syntax().orElse(null) instanceof SequenceOfSyntax sequence
                ? SyntaxResolver.name(sequence.element())
                : node.syntax().map(SyntaxResolver::name).orElse("");
    }
}
