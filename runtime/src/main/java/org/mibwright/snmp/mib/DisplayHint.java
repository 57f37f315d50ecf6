package org.mibwright.snmp.mib;

import java.util.Optional;
import org.mibwright.snmp.smi.Value;

/**
 * A DISPLAY-HINT (RFC 2579 section 3.1): how the values of a textual convention are printed for people, and how people's
 * text is read back.
 */
public sealed interface DisplayHint permits IntegerHint, OctetHint, UnusableHint {
    /**
     * The hint that a text spells. One that is not well-formed gives a hint that formats nothing, because MIB modules in
     * the field have such.
     */
    static DisplayHint of(String text) {
        try {
            return IntegerHint.isOne(text) ? IntegerHint.compile(text) : OctetHint.compile(text);
        } catch (IllegalArgumentException e) {
            return new UnusableHint(text);
        }
    }

    /** The hint as the MIB module spells it. */
    String text();

    /** The value for people, or nothing if the hint does not apply to a value of its type. */
    Optional<String> format(Value value);

    /**
     * The value that a text stands for: an Integer32 by an integer hint, an OctetString by an octet hint.
     *
     * @throws IllegalArgumentException if the text is not of the hint's form
     */
    Value parse(String formatted);
}
