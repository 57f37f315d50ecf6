package org.mibwright.cli.lookup;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.mibwright.compiler.model.Node;
import org.mibwright.compiler.model.ObjectIdentity;
import org.mibwright.compiler.model.Status;

/**
 * Which of several definitions at one object identifier a person means: not one of the SMIv1 modules that
 * newer ones replace; one in force rather than an old one; one that says something rather than a bare number.
 */
final class Preference {
    private static final Set<String> REPLACED = Set.of("RFC1155-SMI", "RFC1065-SMI", "RFC1213-MIB", "RFC1158-MIB");
    private static final Comparator<Node> ORDER = Comparator.<Node, Boolean>comparing(
                    node -> REPLACED.contains(node.key().module()))
            .thenComparing(node -> node.status()
                    .filter(status -> status == Status.DEPRECATED || status == Status.OBSOLETE)
                    .isPresent())
            .thenComparing(node -> node instanceof ObjectIdentity identity && !identity.macro())
            .thenComparing(Node::key);

    private Preference() {}

    static Optional<Node> of(Collection<Node> definitions) {
        return definitions.stream().min(ORDER);
    }
}
