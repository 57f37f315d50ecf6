package org.mibwright.compiler.diff;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mibwright.compiler.model.IndexPart;
import org.mibwright.compiler.model.Mib;
import org.mibwright.compiler.model.MibModule;
import org.mibwright.compiler.model.Reference;
import org.mibwright.compiler.model.SymbolKey;

/**
 * How names of one version are written so that they can be compared with those of the other: without the module's own
 * name, which may have changed.
 *
 * @param mib the version with all that it needs
 * @param module the module under comparison
 */
record Names(Mib mib, MibModule module) {
    String of(SymbolKey key) {
        return isLocal(key) ? key.name() : key.toString();
    }

    String of(Reference reference) {
        return reference.target().map(this::of).orElse(reference.name());
    }

    String of(List<Reference> references) {
        return references.stream().map(this::of).collect(Collectors.joining(", "));
    }

    String ofIndex(List<IndexPart> index) {
        return index.stream()
                .map(part -> (part.implied() ? "IMPLIED " : "") + of(part.object()))
                .collect(Collectors.joining(", "));
    }

    /** The named type of a syntax; the name as written where it is none. */
    String ofType(Optional<SymbolKey> type, String written) {
        return type.map(this::of).orElse(written);
    }

    boolean isLocal(SymbolKey key) {
        return key.module().equals(module.name());
    }
}
