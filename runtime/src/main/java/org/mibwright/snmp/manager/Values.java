package org.mibwright.snmp.manager;

import java.util.List;
import java.util.Optional;
import org.mibwright.snmp.MissingInstanceException;
import org.mibwright.snmp.VarBind;
import org.mibwright.snmp.mib.Instance;
import org.mibwright.snmp.mib.SyntaxException;
import org.mibwright.snmp.smi.ExceptionValue;
import org.mibwright.snmp.smi.Value;

/** The values of several instances that one request asked for together. Immutable. */
public final class Values {
    private final List<VarBind> bindings;

    Values(List<VarBind> bindings) {
        this.bindings = bindings;
    }

    /**
     * Returns the value of an instance.
     *
     * @throws MissingInstanceException if the agent has none, or was not asked for it
     * @throws SyntaxException if it is of a type that the object's syntax cannot take
     */
    public <T> T get(Instance<T> instance) {
        Value value = raw(instance);
        if (value instanceof ExceptionValue reason) {
            throw new MissingInstanceException(instance.instanceOid(), reason);
        }
        return instance.syntax().decode(value);
    }

    /**
     * Returns the value of an instance, or nothing where the agent has none or was not asked for it.
     *
     * @throws SyntaxException if it is of a type that the object's syntax cannot take
     */
    public <T> Optional<T> find(Instance<T> instance) {
        Value value = raw(instance);
        return value instanceof ExceptionValue
                ? Optional.empty()
                : Optional.of(instance.syntax().decode(value));
    }

    /** Returns the bindings as they came, in the order in which they were asked for. */
    public List<VarBind> bindings() {
        return bindings;
    }

    private Value raw(Instance<?> instance) {
        for (VarBind binding : bindings) {
            if (binding.name().equals(instance.instanceOid())) {
                return binding.value();
            }
        }
        return ExceptionValue.NO_SUCH_INSTANCE;
    }

    @Override
    public String toString() {
        return bindings.toString();
    }
}
