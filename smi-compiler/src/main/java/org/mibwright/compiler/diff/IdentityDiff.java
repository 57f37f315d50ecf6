package org.mibwright.compiler.diff;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mibwright.compiler.model.MibModule;
import org.mibwright.compiler.model.ModuleDate;
import org.mibwright.compiler.model.ModuleIdentity;

/** Compares what MODULE-IDENTITY says of a module: dates, revisions, and who made it (RFC 2578 section 5). */
final class IdentityDiff {
    private IdentityDiff() {}

    /** Compares; {@code changed} tells whether anything else of the module has changed. */
    static void compare(MibModule before, MibModule after, boolean changed, ChangeLog log) {
        if (before.identity().isPresent() && after.identity().isPresent()) {
            compare(before.identity().get(), after.identity().get(), changed, log);
        }
    }

    private static void compare(ModuleIdentity before, ModuleIdentity after, boolean changed, ChangeLog log) {
        Optional<Object> was = before.lastUpdated().map(IdentityDiff::moment);
        Optional<Object> is = after.lastUpdated().map(IdentityDiff::moment);
        if (!was.equals(is)) {
            log.add(ChangeKind.LAST_UPDATED_CHANGED, before, after, date(before), date(after));
        } else if (was.isPresent() && changed) {
            log.add(ChangeKind.LAST_UPDATED_UNCHANGED, before, after);
        }
        if (!Words.same(before.organization(), after.organization())
                || !Words.same(before.contactInfo(), after.contactInfo())) {
            log.add(ChangeKind.CONTACT_CHANGED, before, after);
        }
        revisions(before, after, log);
    }

    private static void revisions(ModuleIdentity before, ModuleIdentity after, ChangeLog log) {
        Function<ModuleIdentity, Set<Object>> dates = identity -> identity.revisions().stream()
                .map(revision -> moment(revision.date()))
                .collect(Collectors.toSet());
        Set<Object> was = dates.apply(before);
        Set<Object> is = dates.apply(after);
        for (ModuleIdentity.Revision revision : after.revisions()) {
            if (!was.contains(moment(revision.date()))) {
                log.added(
                        ChangeKind.REVISION_ADDED,
                        after.name(),
                        revision.date().written(),
                        revision.date().place());
            }
        }
        for (ModuleIdentity.Revision revision : before.revisions()) {
            if (!is.contains(moment(revision.date()))) {
                log.removed(
                        ChangeKind.REVISION_REMOVED,
                        before.name(),
                        revision.date().written(),
                        revision.date().place());
            }
        }
    }

    /** A year of two digits and one of four can name the same moment. */
    private static Object moment(ModuleDate date) {
        return date.time().<Object>map(Function.identity()).orElse(date.written());
    }

    private static String date(ModuleIdentity identity) {
        return identity.lastUpdated().map(ModuleDate::written).orElse("none");
    }
}
