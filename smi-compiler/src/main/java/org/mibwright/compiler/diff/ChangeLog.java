package org.mibwright.compiler.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mibwright.compiler.model.Definition;
import org.mibwright.compiler.source.Span;

/** Collects changes. Not thread-safe. */
final class ChangeLog {
    private final List<Change> changes = new ArrayList<>();

    void add(ChangeKind kind, Definition before, Definition after, String was, String is) {
        add(kind, before.name(), was, is, before.place(), after.place());
    }

    void add(ChangeKind kind, Definition before, Definition after) {
        add(kind, before, after, "", "");
    }

    void add(ChangeKind kind, String subject, String was, String is, Span oldPlace, Span newPlace) {
        changes.add(new Change(kind, subject, was, is, Optional.of(oldPlace), Optional.of(newPlace)));
    }

    void removed(ChangeKind kind, String subject, String was, Span place) {
        changes.add(new Change(kind, subject, was, "", Optional.of(place), Optional.empty()));
    }

    void added(ChangeKind kind, String subject, String is, Span place) {
        changes.add(new Change(kind, subject, "", is, Optional.empty(), Optional.of(place)));
    }

    int size() {
        return changes.size();
    }

    List<Change> changes() {
        return changes.stream().sorted(Change.ORDER).toList();
    }
}
