package org.mibwright.compiler.lint;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mibwright.compiler.ast.ModuleNode;
import org.mibwright.compiler.ast.ObjectTypeDefinition;
import org.mibwright.compiler.diagnostic.Diagnostic;
import org.mibwright.compiler.diagnostic.DiagnosticLog;
import org.mibwright.compiler.diagnostic.Rule;
import org.mibwright.compiler.model.Definition;
import org.mibwright.compiler.model.Language;
import org.mibwright.compiler.model.Mib;
import org.mibwright.compiler.model.MibModule;
import org.mibwright.compiler.model.ObjectType;
import org.mibwright.compiler.model.Reference;
import org.mibwright.compiler.source.Span;

/** One module under check, with all that rules need to know about it and around it. */
final class LintContext {
    /** The modules that define SMI itself, and may hold what others must not. */
    private static final Set<String> SMI_MODULES =
            Set.of("SNMPv2-SMI", "SNMPv2-TC", "SNMPv2-CONF", "RFC1155-SMI", "RFC1065-SMI", "RFC-1212", "RFC-1215");

    private final Mib mib;
    private final MibModule module;
    private final ModuleNode tree;
    private final DiagnosticLog log;
    private final LocalDateTime tomorrow;
    private final boolean quotesPair;
    private final Map<Integer, org.mibwright.compiler.ast.Definition> nodes = new HashMap<>();
    private final List<TypeUse> typeUses;

    /**
     * Makes a context.
     *
     * @param tomorrow what is later than this is in the future
     * @param quotesPair whether all texts begin and end with their own quotes, so that one can tell what is outside
     */
    LintContext(
            Mib mib, MibModule module, ModuleNode tree, DiagnosticLog log, LocalDateTime tomorrow, boolean quotesPair) {
        this.tomorrow = tomorrow;
        this.mib = mib;
        this.module = module;
        this.tree = tree;
        this.log = log;
        this.quotesPair = quotesPair;
        tree.definitions().forEach(node -> nodes.put(node.span().start(), node));
        this.typeUses = TypeUses.of(module, tree);
    }

    /** Midnight comes at different times, so all of tomorrow may be today somewhere. */
    LocalDateTime tomorrow() {
        return tomorrow;
    }

    Mib mib() {
        return mib;
    }

    MibModule module() {
        return module;
    }

    ModuleNode tree() {
        return tree;
    }

    boolean quotesPair() {
        return quotesPair;
    }

    /** Every place where the module uses a type, in the order of the definitions. */
    List<TypeUse> typeUses() {
        return typeUses;
    }

    boolean smiv2() {
        return module.language() == Language.SMIV2;
    }

    /** Whether the module is one of those that define SMI itself. */
    boolean definesSmi() {
        return SMI_MODULES.contains(module.name());
    }

    /** The tree of an object; empty for one of another module. */
    Optional<ObjectTypeDefinition> node(ObjectType object) {
        return node(object, ObjectTypeDefinition.class);
    }

    /** The tree of a definition of this module. */
    <N extends org.mibwright.compiler.ast.Definition> Optional<N> node(Definition definition, Class<N> kind) {
        return Optional.ofNullable(nodes.get(definition.extent().start()))
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    /** Whether a definition stands in the module under check. */
    boolean isLocal(Definition definition) {
        return definition.key().module().equals(module.name());
    }

    /** What a name stands for. */
    Optional<Definition> find(Reference reference) {
        return mib.find(reference);
    }

    void report(Rule rule, Span span, Object... args) {
        log.report(rule, span, args);
    }

    void report(Diagnostic diagnostic) {
        log.report(diagnostic);
    }
}
