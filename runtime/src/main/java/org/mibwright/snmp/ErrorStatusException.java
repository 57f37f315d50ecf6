package org.mibwright.snmp;

import java.util.Optional;
import org.mibwright.snmp.smi.Oid;

/** The agent refused a request; which variable it objected to, and why. */
public final class ErrorStatusException extends SnmpException {
    private static final long serialVersionUID = 1L;

    private final int code;
    private final int index;
    private final transient Pdu response;

    /** Makes the exception of a response whose error-status is not noError. */
    public ErrorStatusException(Pdu response) {
        super(describe(response), null);
        this.code = response.errorStatus();
        this.index = response.errorIndex();
        this.response = response;
    }

    private static String describe(Pdu response) {
        int code = response.errorStatus();
        String status = ErrorStatus.ofCode(code)
                .map(known -> known + " (" + known.meaning() + ")")
                .orElse("error-status " + code);
        return culprit(response).map(name -> status + " for " + name).orElse(status);
    }

    private static Optional<Oid> culprit(Pdu response) {
        int index = response.errorIndex();
        return index >= 1 && index <= response.bindings().size()
                ? Optional.of(response.bindings().get(index - 1).name())
                : Optional.empty();
    }

    /** Returns the error-status; a code that RFC 3416 does not know counts as {@link ErrorStatus#GEN_ERR}. */
    public ErrorStatus status() {
        return ErrorStatus.ofCode(code).orElse(ErrorStatus.GEN_ERR);
    }

    /** Returns the number of the error-status as it came. */
    public int code() {
        return code;
    }

    /** Returns the error-index as it came: which binding is to blame, counting from 1, or 0 for none. */
    public int index() {
        return index;
    }

    /** Returns the name of the binding that is to blame, if the agent said so. */
    public Optional<Oid> name() {
        return culprit(response);
    }

    /** Returns the whole response. */
    public Pdu response() {
        return response;
    }
}
