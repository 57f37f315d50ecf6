package org.mibwright.compiler.ast;

import org.mibwright.compiler.source.Span;

/** A piece of a module as written. Nodes are immutable, know their place, and keep nothing but what the text says. */
public sealed interface Node
        permits Identifier,
                ModuleNode,
                ExportsClause,
                ImportGroup,
                Definition,
                Revision,
                AccessClause,
                IndexClause,
                IndexItem,
                DefaultValue,
                ComplianceModule,
                ComplianceItem,
                SupportedModule,
                Variation,
                SyntaxNode,
                SequenceMember,
                NamedNumber,
                Constraint,
                RangeNode,
                ValueNode,
                OidArc {

    /** Where this node stands in its text. */
    Span span();
}
