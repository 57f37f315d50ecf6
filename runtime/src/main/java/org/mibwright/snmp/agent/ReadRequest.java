package org.mibwright.snmp.agent;

import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mibwright.snmp.ErrorStatus;
import org.mibwright.snmp.Pdu;
import org.mibwright.snmp.SnmpVersion;
import org.mibwright.snmp.VarBind;
import org.mibwright.snmp.internal.ber.BerSize;
import org.mibwright.snmp.smi.Counter64;
import org.mibwright.snmp.smi.ExceptionValue;
import org.mibwright.snmp.smi.Oid;
import org.mibwright.snmp.smi.Value;

/** Works on one GET, GETNEXT or GETBULK (RFC 3416 sections 4.2.1 to 4.2.3), with one look at each subtree. */
final class ReadRequest {
    private static final System.Logger LOG = System.getLogger(ReadRequest.class.getName());

    private final Mounts mounts;
    private final View view;
    private final Pdu request;
    private final boolean v1;
    private final Map<Subtree, Subtree.Reading> readings = new IdentityHashMap<>(4);

    ReadRequest(Mounts mounts, View view, Pdu request, SnmpVersion version) {
        this.mounts = mounts;
        this.view = view;
        this.request = request;
        this.v1 = version == SnmpVersion.V1;
    }

    /**
     * Answers the request.
     *
     * @param budget how many octets the bindings of a GETBULK response may have
     * @param mostBindings how many bindings a GETBULK response may have
     */
    Pdu answer(int budget, int mostBindings) {
        return switch (request.type()) {
            case GET -> each(this::get);
            case GET_NEXT -> each(this::next);
            default -> bulk(budget, mostBindings);
        };
    }

    private interface Lookup {
        VarBind apply(Oid name);
    }

    private Pdu each(Lookup lookup) {
        List<VarBind> values = new ArrayList<>(request.bindings().size());
        for (VarBind asked : request.bindings()) {
            int index = values.size() + 1;
            try {
                VarBind found = lookup.apply(asked.name());
                if (v1 && found.isException()) {
                    return request.error(ErrorStatus.NO_SUCH_NAME, index);
                }
                values.add(found);
            } catch (RuntimeException e) {
                return failed(asked.name(), index, e);
            }
        }
        return request.response(values);
    }

    private Pdu failed(Oid name, int index, RuntimeException failure) {
        LOG.log(Level.WARNING, "the value of " + name + " cannot be told", failure);
        return request.error(ErrorStatus.GEN_ERR, index);
    }

    private VarBind get(Oid name) {
        Subtree subtree = view.includes(name) ? mounts.find(name) : null;
        Value value = subtree == null
                ? ExceptionValue.NO_SUCH_OBJECT
                : reading(subtree).get(name);
        boolean hidden = v1 && value instanceof Counter64;
        return VarBind.of(name, hidden ? ExceptionValue.NO_SUCH_OBJECT : value);
    }

    private VarBind next(Oid after) {
        for (int i = Math.max(0, mounts.floorIndex(after)); i < mounts.size(); i++) {
            Subtree.Reading reading = reading(mounts.at(i));
            for (@Nullable VarBind found = reading.next(after); found != null; found = reading.next(found.name())) {
                if (view.includes(found.name()) && !(v1 && found.value() instanceof Counter64)) {
                    return found;
                }
            }
        }
        return VarBind.of(after, ExceptionValue.END_OF_MIB_VIEW);
    }

    private Subtree.Reading reading(Subtree subtree) {
        return readings.computeIfAbsent(subtree, Subtree::open);
    }

    private Pdu bulk(int budget, int mostBindings) {
        List<VarBind> asked = request.bindings();
        int single = Math.min(request.nonRepeaters(), asked.size());
        int repeaters = asked.size() - single;
        List<VarBind> values = new ArrayList<>();
        int room = budget;
        for (int i = 0; i < single; i++) {
            try {
                VarBind found = next(asked.get(i).name());
                values.add(found);
                room -= BerSize.of(found);
            } catch (RuntimeException e) {
                return failed(asked.get(i).name(), i + 1, e);
            }
        }
        boolean more = repeaters > 0;
        for (int repetition = 0; repetition < request.maxRepetitions() && more; repetition++) {
            more = false;
            for (int i = 0; i < repeaters; i++) {
                VarBind last = repetition == 0 ? asked.get(single + i) : values.get(values.size() - repeaters);
                VarBind found;
                try {
                    found = last.value() == ExceptionValue.END_OF_MIB_VIEW && repetition > 0 ? last : next(last.name());
                } catch (RuntimeException e) {
                    return failed(last.name(), single + i + 1, e);
                }
                room -= BerSize.of(found);
                if (room < 0 || values.size() >= mostBindings) {
                    return request.response(values);
                }
                values.add(found);
                more |= found.value() != ExceptionValue.END_OF_MIB_VIEW;
            }
        }
        return request.response(values);
    }
}
