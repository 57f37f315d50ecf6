package org.mibwright.snmp.agent;

import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mibwright.snmp.ErrorStatus;
import org.mibwright.snmp.Pdu;
import org.mibwright.snmp.VarBind;
import org.mibwright.snmp.smi.Oid;

/** Works on one SET: prepares all variables, then commits all of them or none (RFC 3416 section 4.2.5). */
final class SetRequest {
    private static final System.Logger LOG = System.getLogger(SetRequest.class.getName());

    private final Mounts mounts;
    private final View view;
    private final Pdu request;
    private final Commits commits;
    private final List<SetAction> actions = new ArrayList<>();

    SetRequest(Mounts mounts, View view, Pdu request, Commits commits) {
        this.mounts = mounts;
        this.view = view;
        this.request = request;
        this.commits = commits;
    }

    Pdu answer() {
        List<Lock> locks = request.bindings().stream()
                .map(binding -> mounts.find(binding.name()))
                .flatMap(Stream::ofNullable)
                .distinct()
                .sorted(Comparator.comparing(Subtree::root))
                .map(Subtree::setLock)
                .toList();
        locks.forEach(Lock::lock);
        try {
            Pdu refusal = prepare();
            return refusal.errorStatus() != 0 ? refusal : commit();
        } finally {
            locks.forEach(Lock::unlock);
        }
    }

    private Pdu prepare() {
        Map<Subtree, Subtree.Reading> readings = new IdentityHashMap<>();
        for (VarBind binding : request.bindings()) {
            int index = actions.size() + 1;
            try {
                if (!view.includes(binding.name())) {
                    return request.error(ErrorStatus.NO_ACCESS, index);
                }
                Subtree subtree = mounts.find(binding.name());
                if (subtree == null) {
                    return request.error(ErrorStatus.NOT_WRITABLE, index);
                }
                actions.add(subtree.prepare(
                        readings.computeIfAbsent(subtree, Subtree::open), binding.name(), binding.value()));
            } catch (SetRefusedException e) {
                return request.error(e.status(), index);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "the SET of " + binding.name() + " cannot be prepared", e);
                return request.error(ErrorStatus.GEN_ERR, index);
            }
        }
        try {
            readings.forEach(Subtree::verify);
        } catch (SetRefusedException e) {
            return request.error(e.status(), indexOf(e.culprit()));
        }
        return request.response(request.bindings());
    }

    private int indexOf(@Nullable Oid name) {
        for (int i = 0; i < request.bindings().size(); i++) {
            if (request.bindings().get(i).name().equals(name)) {
                return i + 1;
            }
        }
        return 0;
    }

    private Pdu commit() {
        commits.begin();
        try {
            for (int i = 0; i < actions.size(); i++) {
                try {
                    actions.get(i).commit();
                } catch (RuntimeException e) {
                    LOG.log(
                            Level.WARNING,
                            "the SET of " + request.bindings().get(i).name() + " failed",
                            e);
                    return undo(i);
                }
            }
            return request.response(request.bindings());
        } finally {
            commits.end();
        }
    }

    private Pdu undo(int failed) {
        boolean undone = true;
        for (int i = failed - 1; i >= 0; i--) {
            try {
                actions.get(i).undo();
            } catch (RuntimeException e) {
                LOG.log(Level.ERROR, "the SET of " + request.bindings().get(i).name() + " cannot be undone", e);
                undone = false;
            }
        }
        return undone
                ? request.error(ErrorStatus.COMMIT_FAILED, failed + 1)
                : request.error(ErrorStatus.UNDO_FAILED, 0);
    }
}
