package org.mibwright.snmp.mib;

import java.util.Comparator;
import java.util.Set;

/**
 * Which of several definitions at one OID or of one name a person means: not one of the SMIv1 modules that newer ones
 * replace; one in force rather than an old one; one that says something rather than a bare number.
 */
final class Preference {
    private static final Set<String> REPLACED = Set.of("RFC1155-SMI", "RFC1065-SMI", "RFC1213-MIB", "RFC1158-MIB");
    private static final Set<String> OLD = Set.of("deprecated", "obsolete");

    /** The definition that is meant comes first. */
    static final Comparator<MibNode> ORDER = Comparator.<MibNode, Boolean>comparing(
                    node -> REPLACED.contains(node.module()))
            .thenComparing(node -> OLD.contains(node.status()))
            .thenComparing(
                    node -> node.kind() == MibNode.Kind.NODE && node.status().isEmpty())
            .thenComparing(MibNode::module)
            .thenComparing(MibNode::name);

    private Preference() {}
}
