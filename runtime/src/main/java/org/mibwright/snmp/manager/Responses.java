package org.mibwright.snmp.manager;

import java.util.List;
import java.util.Optional;
import org.mibwright.snmp.ErrorStatus;
import org.mibwright.snmp.ErrorStatusException;
import org.mibwright.snmp.MissingInstanceException;
import org.mibwright.snmp.Pdu;
import org.mibwright.snmp.UnexpectedResponseException;
import org.mibwright.snmp.VarBind;
import org.mibwright.snmp.mib.Instance;
import org.mibwright.snmp.mib.SyntaxException;
import org.mibwright.snmp.smi.ExceptionValue;
import org.mibwright.snmp.smi.Value;

/** Holds responses against the requests that they claim to answer. */
final class Responses {
    private Responses() {}

    /** The bindings of a response without error. */
    static List<VarBind> successful(Pdu response) {
        if (response.errorStatus() != 0) {
            throw new ErrorStatusException(response);
        }
        return response.bindings();
    }

    /** The bindings of a response without error that must name exactly what was asked for. */
    static List<VarBind> matching(Pdu request, Pdu response) {
        List<VarBind> asked = request.bindings();
        List<VarBind> bindings = sameNumber(request, response);
        for (int i = 0; i < asked.size(); i++) {
            if (!asked.get(i).name().equals(bindings.get(i).name())) {
                throw new UnexpectedResponseException(
                        bindings.get(i).name() + " where " + asked.get(i).name() + " was asked for", response);
            }
        }
        return bindings;
    }

    /** The bindings of a response without error that must be as many as were asked for. */
    static List<VarBind> sameNumber(Pdu request, Pdu response) {
        List<VarBind> bindings = successful(response);
        if (bindings.size() != request.bindings().size()) {
            throw new UnexpectedResponseException(
                    bindings.size() + " bindings where " + request.bindings().size() + " were asked for", response);
        }
        return bindings;
    }

    /** The value of the one instance that was asked for. */
    static <T> T value(Instance<T> instance, Pdu request, Pdu response) {
        if (isNoSuchName(response)) {
            throw new MissingInstanceException(instance.instanceOid(), ExceptionValue.NO_SUCH_INSTANCE);
        }
        Value value = matching(request, response).get(0).value();
        if (value instanceof ExceptionValue reason) {
            throw new MissingInstanceException(instance.instanceOid(), reason);
        }
        return decode(instance, value, response);
    }

    /** The value of the one instance that was asked for, or nothing where the agent has none. */
    static <T> Optional<T> optional(Instance<T> instance, Pdu request, Pdu response) {
        if (isNoSuchName(response)) {
            return Optional.empty();
        }
        Value value = matching(request, response).get(0).value();
        return value instanceof ExceptionValue ? Optional.empty() : Optional.of(decode(instance, value, response));
    }

    private static boolean isNoSuchName(Pdu response) {
        return response.errorStatus() == ErrorStatus.NO_SUCH_NAME.code();
    }

    private static <T> T decode(Instance<T> instance, Value value, Pdu response) {
        try {
            return instance.syntax().decode(value);
        } catch (SyntaxException e) {
            throw new UnexpectedResponseException(instance + ": " + e.getMessage(), response, e);
        }
    }
}
