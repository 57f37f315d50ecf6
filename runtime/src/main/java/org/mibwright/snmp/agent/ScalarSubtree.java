package org.mibwright.snmp.agent;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mibwright.snmp.ErrorStatus;
import org.mibwright.snmp.VarBind;
import org.mibwright.snmp.mib.Access;
import org.mibwright.snmp.mib.Scalar;
import org.mibwright.snmp.smi.ExceptionValue;
import org.mibwright.snmp.smi.Oid;
import org.mibwright.snmp.smi.Value;

/** One scalar, whose value comes from a function. */
final class ScalarSubtree<T> extends Subtree {
    private final Scalar<T> scalar;
    private final Supplier<T> getter;
    private final @Nullable Function<T, SetAction> preparer;
    private final boolean engineOwned;

    ScalarSubtree(
            Scalar<T> scalar, Supplier<T> getter, @Nullable Function<T, SetAction> preparer, boolean engineOwned) {
        super(scalar.oid());
        this.scalar = scalar;
        this.getter = getter;
        this.preparer = preparer;
        this.engineOwned = engineOwned;
    }

    @Override
    boolean isDefault() {
        return engineOwned;
    }

    @Override
    Reading open() {
        return new Reading() {
            @Override
            public Value get(Oid name) {
                return name.equals(scalar.instanceOid()) ? read() : ExceptionValue.NO_SUCH_INSTANCE;
            }

            @Override
            public @Nullable VarBind next(Oid after) {
                if (after.compareTo(scalar.instanceOid()) >= 0) {
                    return null;
                }
                Value value = read();
                return value instanceof ExceptionValue ? null : VarBind.of(scalar.instanceOid(), value);
            }
        };
    }

    private Value read() {
        return scalar.access().isReadable()
                ? Checks.encode(scalar.syntax(), getter.get())
                : ExceptionValue.NO_SUCH_OBJECT;
    }

    @Override
    SetAction prepare(Reading reading, Oid name, Value value) {
        if (preparer == null) {
            throw new SetRefusedException(ErrorStatus.NOT_WRITABLE);
        }
        T decoded = Checks.decode(scalar.syntax(), value);
        if (!name.equals(scalar.instanceOid())) {
            throw new SetRefusedException(ErrorStatus.NO_CREATION);
        }
        return preparer.apply(decoded);
    }

    @Override
    Optional<Access> accessTo(Oid object) {
        boolean served = object.equals(scalar.oid()) && scalar.access().isReadable();
        return served ? Optional.of(preparer == null ? Access.READ_ONLY : Access.READ_WRITE) : Optional.empty();
    }
}
