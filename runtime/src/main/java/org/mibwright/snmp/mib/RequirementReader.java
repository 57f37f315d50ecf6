package org.mibwright.snmp.mib;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mibwright.snmp.mib.Requirement.ConditionalGroup;
import org.mibwright.snmp.mib.Requirement.Refinement;

/** Reads the lines of a module descriptor that tell what a compliance asks for. Not thread-safe. */
final class RequirementReader {
    private final List<Requirement> requirements = new ArrayList<>();
    private final List<ConditionalGroup> groups = new ArrayList<>();
    private final List<Refinement> objects = new ArrayList<>();
    private Fields clause = Fields.of("");

    void line(Fields fields) {
        switch (fields.word()) {
            case "require" -> {
                finish();
                clause = fields;
            }
            case "group" -> groups.add(new ConditionalGroup(fields.text("name"), fields.get("description")));
            case "refine" ->
                objects.add(new Refinement(
                        fields.text("name"),
                        fields.get("access").map(Access::of),
                        fields.get("base").map(base -> DescribedSyntax.of(fields)),
                        Optional.empty(),
                        fields.get("description")));
            case "write" -> {
                if (!objects.isEmpty()) {
                    Refinement before = objects.remove(objects.size() - 1);
                    objects.add(new Refinement(
                            before.name(),
                            before.minAccess(),
                            before.syntax(),
                            Optional.of(DescribedSyntax.of(fields)),
                            before.description()));
                }
            }
            default -> {}
        }
    }

    private void finish() {
        if (clause.word().equals("require")) {
            requirements.add(new Requirement(clause.text("module"), clause.list("groups"), groups, objects));
        }
        groups.clear();
        objects.clear();
    }

    /** What was read since the last call. */
    List<Requirement> take() {
        finish();
        clause = Fields.of("");
        List<Requirement> all = List.copyOf(requirements);
        requirements.clear();
        return all;
    }
}
