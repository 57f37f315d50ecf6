package org.mibwright.compiler.resolve;

import org.mibwright.compiler.ast.Definition;
import org.mibwright.compiler.ast.MacroDefinition;
import org.mibwright.compiler.ast.TextualConventionDefinition;
import org.mibwright.compiler.ast.TypeDefinition;
import org.mibwright.compiler.model.SymbolKey;
import org.mibwright.compiler.source.Span;

/**
 * A definition of a module, as the tables of this package know it. Symbols are compared by identity, since a module can
 * define one name twice; {@link #id()} is dense, so that tables can be arrays.
 */
final class Symbol {
    /** The namespaces of ASN.1, which broken modules tell apart by nothing but their use. */
    enum Kind {
        VALUE,
        TYPE,
        MACRO
    }

    private final int id;
    private final SymbolKey key;
    private final Definition definition;
    private final Kind kind;

    Symbol(int id, SymbolKey key, Definition definition) {
        this.id = id;
        this.key = key;
        this.definition = definition;
        this.kind = kindOf(definition);
    }

    int id() {
        return id;
    }

    SymbolKey key() {
        return key;
    }

    String module() {
        return key.module();
    }

    String name() {
        return key.name();
    }

    Definition definition() {
        return definition;
    }

    Kind kind() {
        return kind;
    }

    Span place() {
        return definition.name().span();
    }

    @Override
    public String toString() {
        return key.toString();
    }

    private static Kind kindOf(Definition definition) {
        if (definition instanceof TypeDefinition || definition instanceof TextualConventionDefinition) {
            return Kind.TYPE;
        }
        return definition instanceof MacroDefinition ? Kind.MACRO : Kind.VALUE;
    }
}
