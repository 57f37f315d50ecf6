package org.mibwright.compiler.generate.java;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mibwright.compiler.model.Definition;
import org.mibwright.compiler.model.IndexPart;
import org.mibwright.compiler.model.LeafObject;
import org.mibwright.compiler.model.Mib;
import org.mibwright.compiler.model.MibModule;
import org.mibwright.compiler.model.Notification;
import org.mibwright.compiler.model.Reference;
import org.mibwright.compiler.model.Row;
import org.mibwright.compiler.model.SymbolKey;
import org.mibwright.compiler.model.Syntax;

/** Finds the modules whose generated classes a module's classes refer to. */
final class Dependencies {
    private final Mib mib;
    private final Names names;

    Dependencies(Mib mib, Names names) {
        this.mib = mib;
        this.names = names;
    }

    /** All modules that the given ones need, themselves among them; what needs nothing written is not followed. */
    Set<String> closure(Set<String> roots, Set<String> present) {
        Set<String> closure = new TreeSet<>();
        Set<String> open = new TreeSet<>(roots);
        while (!open.isEmpty()) {
            Set<String> next = new TreeSet<>();
            for (String module : open) {
                if (closure.add(module)) {
                    mib.module(module).ifPresent(found -> next.addAll(of(found)));
                }
            }
            next.removeAll(closure);
            next.removeAll(present);
            open = next;
        }
        return closure;
    }

    private Set<String> of(MibModule module) {
        Set<String> needed = new TreeSet<>();
        for (Definition definition : module.definitions()) {
            if (definition instanceof LeafObject object) {
                add(needed, object.syntax(), Optional.of(object.key()));
            } else if (definition instanceof Row row) {
                needed.add(names.indexOwner(row).key().module());
                for (IndexPart part : row.effectiveIndex()) {
                    add(needed, part.syntax(), part.object().target());
                }
            } else if (definition instanceof Notification notification) {
                notification.objects().stream()
                        .map(Reference::target)
                        .forEach(target -> target.map(SymbolKey::module).ifPresent(needed::add));
            }
        }
        return needed;
    }

    private void add(Set<String> needed, Syntax syntax, Optional<SymbolKey> object) {
        names.labellings()
                .of(syntax, object)
                .generatedFor()
                .map(SymbolKey::module)
                .ifPresent(needed::add);
    }
}
