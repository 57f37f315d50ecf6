package org.mibwright.compiler.diff;

import java.util.List;
import java.util.Optional;
import org.mibwright.compiler.model.AgentCapabilities;
import org.mibwright.compiler.model.Definition;
import org.mibwright.compiler.model.LeafObject;
import org.mibwright.compiler.model.ModuleCompliance;
import org.mibwright.compiler.model.Node;
import org.mibwright.compiler.model.Notification;
import org.mibwright.compiler.model.NotificationGroup;
import org.mibwright.compiler.model.ObjectGroup;
import org.mibwright.compiler.model.ObjectType;
import org.mibwright.compiler.model.Oid;
import org.mibwright.compiler.model.Reference;
import org.mibwright.compiler.model.Status;
import org.mibwright.compiler.model.TypeDefinition;

/** Compares two versions of one definition. */
final class DefinitionDiff {
    private final Names oldNames;
    private final Names newNames;
    private final ChangeLog log;
    private final SyntaxDiff syntaxes;
    private final ObjectDiff objects;

    DefinitionDiff(Names oldNames, Names newNames, ChangeLog log) {
        this.oldNames = oldNames;
        this.newNames = newNames;
        this.log = log;
        this.syntaxes = new SyntaxDiff(oldNames, newNames, log);
        this.objects = new ObjectDiff(oldNames, newNames, log);
    }

    void compare(Definition before, Definition after) {
        if (!before.noun().equals(after.noun())) {
            log.add(ChangeKind.KIND_CHANGED, before, after, before.noun(), after.noun());
        }
        header(before, after);
        if (before instanceof Node old
                && after instanceof Node now
                && !old.oid().equals(now.oid())) {
            log.add(ChangeKind.OID_CHANGED, before, after, written(old.oid()), written(now.oid()));
        }
        if (before instanceof ObjectType old && after instanceof ObjectType now) {
            objects.compare(old, now);
        }
        if (before instanceof LeafObject old && after instanceof LeafObject now) {
            syntaxes.compare(old, old.syntax(), now, now.syntax());
        } else if (before instanceof TypeDefinition old && after instanceof TypeDefinition now) {
            syntaxes.compare(old, old.syntax(), now, now.syntax());
            hint(old, now);
        } else if (before instanceof Notification old && after instanceof Notification now) {
            notification(old, now);
        } else if (before instanceof ObjectGroup old && after instanceof ObjectGroup now) {
            group(old, old.objects(), now, now.objects());
        } else if (before instanceof NotificationGroup old && after instanceof NotificationGroup now) {
            group(old, old.notifications(), now, now.notifications());
        } else if (before instanceof ModuleCompliance old && after instanceof ModuleCompliance now) {
            if (!ConformanceText.of(old, oldNames).equals(ConformanceText.of(now, newNames))) {
                log.add(ChangeKind.COMPLIANCE_CHANGED, before, after);
            }
        } else if (before instanceof AgentCapabilities old && after instanceof AgentCapabilities now) {
            if (!ConformanceText.of(old, oldNames).equals(ConformanceText.of(now, newNames))) {
                log.add(ChangeKind.CAPABILITIES_CHANGED, before, after);
            }
        }
    }

    private void header(Definition before, Definition after) {
        if (!Words.same(before.description(), after.description())) {
            log.add(ChangeKind.DESCRIPTION_CHANGED, before, after);
        }
        if (!Words.same(before.reference(), after.reference())) {
            log.add(ChangeKind.REFERENCE_CHANGED, before, after);
        }
        Optional<Status> was = before.status();
        Optional<Status> is = after.status();
        if (was.isPresent() && is.isPresent() && rank(was.get()) != rank(is.get())) {
            ChangeKind kind = rank(was.get()) < rank(is.get()) ? ChangeKind.STATUS_LOWERED : ChangeKind.STATUS_RAISED;
            log.add(kind, before, after, was.get().keyword(), is.get().keyword());
        }
    }

    private static int rank(Status status) {
        return switch (status) {
            case CURRENT, MANDATORY, OPTIONAL -> 0;
            case DEPRECATED -> 1;
            case OBSOLETE -> 2;
        };
    }

    private void hint(TypeDefinition before, TypeDefinition after) {
        if (!before.displayHint().equals(after.displayHint())) {
            log.add(
                    ChangeKind.DISPLAY_HINT_CHANGED,
                    before,
                    after,
                    Words.quoted(before.displayHint()),
                    Words.quoted(after.displayHint()));
        }
    }

    private void notification(Notification before, Notification after) {
        List<String> was = before.objects().stream().map(oldNames::of).toList();
        List<String> is = after.objects().stream().map(newNames::of).toList();
        if (was.equals(is)) {
            return;
        }
        boolean appended = is.size() > was.size() && is.subList(0, was.size()).equals(was);
        log.add(
                appended ? ChangeKind.NOTIFICATION_OBJECTS_APPENDED : ChangeKind.NOTIFICATION_OBJECTS_CHANGED,
                before,
                after,
                String.join(", ", was),
                String.join(", ", is));
    }

    /** The order of members means nothing. */
    private void group(Definition before, List<Reference> was, Definition after, List<Reference> is) {
        List<String> old = was.stream().map(oldNames::of).sorted().toList();
        List<String> now = is.stream().map(newNames::of).sorted().toList();
        if (!old.equals(now)) {
            log.add(ChangeKind.GROUP_CHANGED, before, after, oldNames.of(was), newNames.of(is));
        }
    }

    private static String written(Optional<Oid> oid) {
        return oid.map(Oid::toString).orElse("unknown");
    }
}
