package org.mibwright.snmp.mib;

import java.util.Optional;
import org.mibwright.snmp.smi.Value;

/** A DISPLAY-HINT that is not well-formed. */
record UnusableHint(String text) implements DisplayHint {
    @Override
    public Optional<String> format(Value value) {
        return Optional.empty();
    }

    @Override
    public Value parse(String formatted) {
        throw new IllegalArgumentException("DISPLAY-HINT \"" + text + "\" is not well-formed");
    }
}
