package org.mibwright.snmp.mib;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How an implementation stands to a MODULE-COMPLIANCE (RFC 2580 section 5): what its mandatory groups lack, and which of
 * the conditional ones it has. Refinements of SYNTAX are not held against it, since only its own code could tell.
 *
 * @param compliance the MODULE-COMPLIANCE
 * @param mandatory the mandatory groups in the order of the module
 * @param conditional the groups of GROUP clauses; whether their condition holds is for people to say
 */
public record ComplianceReport(MibNode compliance, List<Group> mandatory, List<ConditionalGroup> conditional) {
    /**
     * What an agent or another program implements.
     */
    public interface Implementation {
        /** The access that it gives to instances of an object; nothing if it has none. */
        Optional<Access> accessTo(MibNode object);

        /** Whether it sends a notification. */
        boolean sends(MibNode notification);
    }

    /**
     * A group.
     *
     * @param name the group, as {@code MODULE::descriptor}
     * @param members how many objects or notifications it has; none where no module that is known defines it
     * @param findings what the implementation lacks of it
     */
    public record Group(String name, int members, List<Finding> findings) {
        /** Copies the list. */
        public Group {
            findings = List.copyOf(findings);
        }

        /** Whether nothing is lacking. */
        public boolean isImplemented() {
            return findings.isEmpty();
        }

        /** Whether nothing of it is there, as is right for a group whose condition does not hold. */
        public boolean isAbsent() {
            return findings.stream()
                            .filter(finding -> finding.kind().isAbsence())
                            .count()
                    >= members;
        }
    }

    /**
     * The group of a GROUP clause.
     *
     * @param group the group
     * @param condition when it is asked for, for people
     */
    public record ConditionalGroup(Group group, Optional<String> condition) {}

    /** What is wrong. */
    public enum Kind {
        /** No module that is known defines the group. */
        UNKNOWN_GROUP,
        /** An object of a group has no instances. */
        MISSING_OBJECT,
        /** A notification of a group is not sent. */
        MISSING_NOTIFICATION,
        /** An object is there, but cannot be read or written as is asked. */
        ACCESS_TOO_LOW;

        boolean isAbsence() {
            return this != ACCESS_TOO_LOW;
        }
    }

    /**
     * One thing that is lacking.
     *
     * @param kind what is wrong
     * @param name the group, object or notification, as {@code MODULE::descriptor}
     * @param expected the access that is asked for, if that is it
     * @param found the access that there is, if that is it
     */
    public record Finding(Kind kind, String name, Optional<Access> expected, Optional<Access> found) {
        /** For people. */
        @Override
        public String toString() {
            return switch (kind) {
                case UNKNOWN_GROUP -> name + " is defined by no module that is known here";
                case MISSING_OBJECT -> name + " is not implemented";
                case MISSING_NOTIFICATION -> name + " is not sent";
                case ACCESS_TOO_LOW ->
                    name + " is " + found.map(Access::keyword).orElse("not there") + ", but must be "
                            + expected.map(Access::keyword).orElse("there");
            };
        }
    }

    /** Copies the lists. */
    public ComplianceReport {
        mandatory = List.copyOf(mandatory);
        conditional = List.copyOf(conditional);
    }

    /**
     * Holds an implementation against a compliance statement.
     *
     * @param catalog knows the statement's module and those that it names
     * @param compliance the statement, as {@link MibCatalog#find(String)} takes it
     * @throws IllegalArgumentException if there is no such MODULE-COMPLIANCE
     */
    public static ComplianceReport of(MibCatalog catalog, String compliance, Implementation implementation) {
        MibNode node = catalog.require(compliance);
        if (node.kind() != MibNode.Kind.COMPLIANCE) {
            throw new IllegalArgumentException(node.qualifiedName() + " is no MODULE-COMPLIANCE");
        }
        return new ComplianceCheck(catalog, implementation).check(node);
    }

    /**
     * Whether nothing is lacking: of the mandatory groups, and of those conditional ones that are implemented in part.
     */
    public boolean isCompliant() {
        return findings().isEmpty();
    }

    /** What is lacking of the mandatory groups, and of those conditional ones that are implemented in part. */
    public List<Finding> findings() {
        return Stream.concat(
                        mandatory.stream(),
                        conditional.stream().map(ConditionalGroup::group).filter(group -> !group.isAbsent()))
                .flatMap(group -> group.findings().stream())
                .distinct()
                .toList();
    }

    /** The report for people: a line for each group, and below it what it lacks. */
    @Override
    public String toString() {
        String groups = Stream.concat(
                        mandatory.stream().map(group -> line(group, "mandatory")),
                        conditional.stream()
                                .map(group -> line(
                                        group.group(),
                                        group.condition()
                                                .map(text ->
                                                        "if: " + text.strip().replaceAll("\\s+", " "))
                                                .orElse("conditional"))))
                .collect(Collectors.joining());
        return compliance.qualifiedName() + (isCompliant() ? ": complies\n" : ": does not comply\n") + groups;
    }

    private static String line(Group group, String when) {
        String state = group.isImplemented() ? "implemented" : group.isAbsent() ? "absent" : "incomplete";
        String findings = group.isAbsent() && !when.equals("mandatory")
                ? ""
                : group.findings().stream()
                        .map(finding -> "    " + finding + "\n")
                        .collect(Collectors.joining());
        return "  " + group.name() + ": " + state + " (" + when + ")\n" + findings;
    }
}
