package org.mibwright.snmp.mib;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mibwright.snmp.mib.ComplianceReport.ConditionalGroup;
import org.mibwright.snmp.mib.ComplianceReport.Finding;
import org.mibwright.snmp.mib.ComplianceReport.Group;
import org.mibwright.snmp.mib.ComplianceReport.Implementation;
import org.mibwright.snmp.mib.ComplianceReport.Kind;
import org.mibwright.snmp.mib.Requirement.Refinement;

/** Holds an implementation against the groups of a MODULE-COMPLIANCE. */
final class ComplianceCheck {
    private final MibCatalog catalog;
    private final Implementation implementation;
    private final Map<String, Access> leastAccess = new HashMap<>();

    ComplianceCheck(MibCatalog catalog, Implementation implementation) {
        this.catalog = catalog;
        this.implementation = implementation;
    }

    ComplianceReport check(MibNode compliance) {
        List<Group> mandatory = new ArrayList<>();
        List<ConditionalGroup> conditional = new ArrayList<>();
        for (Requirement requirement : compliance.requirements()) {
            for (Refinement object : requirement.objects()) {
                object.minAccess().ifPresent(access -> leastAccess.put(object.name(), access));
            }
        }
        for (Requirement requirement : compliance.requirements()) {
            requirement.mandatoryGroups().forEach(name -> mandatory.add(group(name)));
            requirement
                    .groups()
                    .forEach(group -> conditional.add(new ConditionalGroup(group(group.name()), group.condition())));
        }
        return new ComplianceReport(compliance, mandatory, conditional);
    }

    private Group group(String name) {
        Optional<MibNode> group = catalog.find(name);
        if (group.isEmpty()) {
            return new Group(name, 0, List.of(finding(Kind.UNKNOWN_GROUP, name)));
        }
        List<Finding> findings = new ArrayList<>();
        for (String member : group.get().members()) {
            catalog.find(member)
                    .ifPresentOrElse(
                            node -> checkMember(node).ifPresent(findings::add),
                            () -> findings.add(finding(Kind.MISSING_OBJECT, member)));
        }
        return new Group(name, group.get().members().size(), findings);
    }

    private Optional<Finding> checkMember(MibNode member) {
        String name = member.qualifiedName();
        if (member.kind() == MibNode.Kind.NOTIFICATION) {
            return implementation.sends(member)
                    ? Optional.empty()
                    : Optional.of(finding(Kind.MISSING_NOTIFICATION, name));
        }
        Access expected = leastAccess.getOrDefault(name, member.access().orElse(Access.READ_ONLY));
        if (!expected.isReadable() && !expected.isWritable()) {
            return Optional.empty();
        }
        Optional<Access> found = implementation.accessTo(member);
        if (found.isEmpty()) {
            return Optional.of(finding(Kind.MISSING_OBJECT, name));
        }
        return found.get().includes(expected)
                ? Optional.empty()
                : Optional.of(new Finding(Kind.ACCESS_TOO_LOW, name, Optional.of(expected), found));
    }

    private static Finding finding(Kind kind, String name) {
        return new Finding(kind, name, Optional.empty(), Optional.empty());
    }
}
