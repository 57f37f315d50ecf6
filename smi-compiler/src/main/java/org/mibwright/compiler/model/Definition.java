package org.mibwright.compiler.model;

import java.util.Optional;
import org.mibwright.compiler.source.Span;

/** Anything that a module defines: a type, a node of the OID tree, or a macro. */
public sealed interface Definition permits TypeDefinition, StructuredType, MacroDefinition, OtherDefinition, Node {
    /** Returns what every definition has in common. */
    Header header();

    /** Returns module and descriptor. */
    default SymbolKey key() {
        return header().key();
    }

    /** Returns the descriptor. */
    default String name() {
        return header().key().name();
    }

    /** Returns where the descriptor stands. */
    default Span place() {
        return header().place();
    }

    /** Returns where the whole definition stands. */
    default Span extent() {
        return header().extent();
    }

    /** Returns the STATUS clause. */
    default Optional<Status> status() {
        return header().status();
    }

    /** Returns the DESCRIPTION clause's text. */
    default Optional<String> description() {
        return header().description();
    }

    /** Returns the REFERENCE clause's text. */
    default Optional<String> reference() {
        return header().reference();
    }

    /** Returns what people call such a definition: {@code table}, {@code group}, {@code type}. */
    default String noun() {
        return "type";
    }
}
