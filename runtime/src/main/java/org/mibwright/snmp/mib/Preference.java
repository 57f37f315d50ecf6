package org.mibwright.snmp.mib;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;

/**
 * Which of several definitions at one OID or of one name a person means: not one of the SMIv1 modules that newer ones
 * replace; one in force rather than an old one; one that says something rather than a bare number.
 */
final class Preference {
    private static final Map<String, Integer> REPLACED =
            Map.of("RFC1155-SMI", 1, "RFC1213-MIB", 1, "RFC1065-SMI", 2, "RFC1158-MIB", 2);
    private static final Set<String> OLD = Set.of("deprecated", "obsolete");

    /** The definition that is meant comes first. */
    static final Comparator<MibNode> ORDER = Comparator.<MibNode>comparingInt(
                    node -> REPLACED.getOrDefault(node.module(), 0))
            .thenComparing(node -> OLD.contains(node.status()))
            .thenComparing(
                    node -> node.kind() == MibNode.Kind.NODE && node.status().isEmpty())
            .thenComparing(MibNode::module)
            .thenComparing(MibNode::name);

    private Preference() {}
}
