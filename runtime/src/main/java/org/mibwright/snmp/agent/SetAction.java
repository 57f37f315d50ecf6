package org.mibwright.snmp.agent;

import java.util.function.Consumer;
import org.mibwright.snmp.ErrorStatus;

/**
 * What a SET does to one variable, in two phases (RFC 3416 section 4.2.5). All variables of a request are prepared; only
 * if none is refused are all committed; if one commit fails, those before it are undone.
 */
public interface SetAction {

    /**
     * Makes the change. Whatever it throws makes the request fail with commitFailed, and all changes of the request be
     * undone.
     */
    void commit();

    /** Takes a committed change back. Whatever it throws makes the request fail with undoFailed. */
    void undo();

    /** Returns an action of two functions. */
    static SetAction of(Runnable commit, Runnable undo) {
        return new SetAction() {
            @Override
            public void commit() {
                commit.run();
            }

            @Override
            public void undo() {
                undo.run();
            }
        };
    }

    /** Returns the action that assigns a value, and takes it back by assigning the one before. */
    static <T> SetAction assign(T before, T after, Consumer<? super T> setter) {
        return of(() -> setter.accept(after), () -> setter.accept(before));
    }

    /**
     * Refuses the change, for example because the value does not go with others now. Never returns; the return type is
     * for use in a conditional expression.
     *
     * @param status such as {@link ErrorStatus#INCONSISTENT_VALUE} or {@link ErrorStatus#RESOURCE_UNAVAILABLE}
     * @throws SetRefusedException always
     */
    static SetAction refuse(ErrorStatus status) {
        throw new SetRefusedException(status);
    }
}
