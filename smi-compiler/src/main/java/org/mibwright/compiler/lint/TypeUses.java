package org.mibwright.compiler.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mibwright.compiler.ast.AgentCapabilitiesDefinition;
import org.mibwright.compiler.ast.ChoiceSyntax;
import org.mibwright.compiler.ast.ComplianceObject;
import org.mibwright.compiler.ast.ModuleComplianceDefinition;
import org.mibwright.compiler.ast.ModuleNode;
import org.mibwright.compiler.ast.ObjectTypeDefinition;
import org.mibwright.compiler.ast.SequenceMember;
import org.mibwright.compiler.ast.SequenceSyntax;
import org.mibwright.compiler.ast.SyntaxNode;
import org.mibwright.compiler.ast.TaggedSyntax;
import org.mibwright.compiler.ast.TextualConventionDefinition;
import org.mibwright.compiler.model.AgentCapabilities;
import org.mibwright.compiler.model.Definition;
import org.mibwright.compiler.model.LeafObject;
import org.mibwright.compiler.model.MibModule;
import org.mibwright.compiler.model.ModuleCompliance;
import org.mibwright.compiler.model.StructuredType;
import org.mibwright.compiler.model.Syntax;
import org.mibwright.compiler.model.TypeDefinition;
import org.mibwright.compiler.source.Span;

/** Finds every use of a type in a module, and its tree by the place where it stands. */
final class TypeUses {
    private final Map<Span, SyntaxNode> nodes = new HashMap<>();
    private final List<TypeUse> uses = new ArrayList<>();

    private TypeUses() {}

    static List<TypeUse> of(MibModule module, ModuleNode tree) {
        TypeUses all = new TypeUses();
        tree.definitions().forEach(all::collect);
        module.definitions().forEach(all::visit);
        return List.copyOf(all.uses);
    }

    private void visit(Definition owner) {
        if (owner instanceof TypeDefinition type) {
            add(owner, owner.name(), TypeUse.Kind.TYPE, type.syntax());
        } else if (owner instanceof LeafObject object) {
            add(owner, owner.name(), TypeUse.Kind.OBJECT, object.syntax());
        } else if (owner instanceof StructuredType structure) {
            for (StructuredType.Member member : structure.members()) {
                add(owner, member.name(), TypeUse.Kind.MEMBER, member.syntax());
            }
        } else if (owner instanceof ModuleCompliance compliance) {
            for (ModuleCompliance.CompliedModule module : compliance.modules()) {
                for (ModuleCompliance.ObjectRefinement object : module.objects()) {
                    refinement(owner, object.object().name(), object.syntax());
                    refinement(owner, object.object().name(), object.writeSyntax());
                }
            }
        } else if (owner instanceof AgentCapabilities capabilities) {
            for (AgentCapabilities.SupportedModule module : capabilities.modules()) {
                for (AgentCapabilities.Variation variation : module.variations()) {
                    refinement(owner, variation.target().name(), variation.syntax());
                    refinement(owner, variation.target().name(), variation.writeSyntax());
                }
            }
        }
    }

    private void refinement(Definition owner, String name, Optional<Syntax> syntax) {
        syntax.ifPresent(use -> add(owner, name, TypeUse.Kind.REFINEMENT, use));
    }

    private void add(Definition owner, String name, TypeUse.Kind kind, Syntax syntax) {
        uses.add(new TypeUse(owner, name, kind, syntax, Optional.ofNullable(nodes.get(syntax.place()))));
    }

    private void collect(org.mibwright.compiler.ast.Definition definition) {
        if (definition instanceof ObjectTypeDefinition object) {
            collect(object.syntax());
        } else if (definition instanceof TextualConventionDefinition convention) {
            collect(convention.syntax());
        } else if (definition instanceof org.mibwright.compiler.ast.TypeDefinition type) {
            collect(type.syntax());
        } else if (definition instanceof ModuleComplianceDefinition compliance) {
            compliance.modules().stream()
                    .flatMap(module -> module.items().stream())
                    .filter(ComplianceObject.class::isInstance)
                    .map(ComplianceObject.class::cast)
                    .forEach(object -> {
                        collect(object.syntax());
                        collect(object.writeSyntax());
                    });
        } else if (definition instanceof AgentCapabilitiesDefinition capabilities) {
            capabilities.supports().stream()
                    .flatMap(module -> module.variations().stream())
                    .forEach(variation -> {
                        collect(variation.syntax());
                        collect(variation.writeSyntax());
                    });
        }
    }

    private void collect(Optional<SyntaxNode> node) {
        node.ifPresent(this::collect);
    }

    private void collect(SyntaxNode node) {
        nodes.put(node.span(), node);
        if (node instanceof TaggedSyntax tagged) {
            collect(tagged.type());
        } else if (node instanceof SequenceSyntax sequence) {
            members(sequence.members());
        } else if (node instanceof ChoiceSyntax choice) {
            members(choice.members());
        }
    }

    private void members(List<SequenceMember> members) {
        members.forEach(member -> collect(member.syntax()));
    }
}
