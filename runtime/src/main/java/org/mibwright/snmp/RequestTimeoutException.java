package org.mibwright.snmp;

/** Nobody answered, in the time and the number of attempts that the target allows. */
public final class RequestTimeoutException extends SnmpException {
    private static final long serialVersionUID = 1L;

    private final int attempts;

    /** Makes the exception for a target after so many attempts. */
    public RequestTimeoutException(Target target, int attempts) {
        this(target, attempts, "");
    }

    /** Makes the exception for a target after so many attempts, with a hint at what may be the reason. */
    public RequestTimeoutException(Target target, int attempts, String hint) {
        super(
                "no response from " + target + " after " + attempts + (attempts == 1 ? " attempt" : " attempts") + hint,
                null);
        this.attempts = attempts;
    }

    /** Returns how often the request was sent. */
    public int attempts() {
        return attempts;
    }
}
