package org.mibwright.snmp.mib;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mibwright.snmp.smi.Gauge32;
import org.mibwright.snmp.smi.Integer32;
import org.mibwright.snmp.smi.Value;

/**
 * The integer form of a DISPLAY-HINT: {@code x}, {@code o}, {@code b}, or {@code d} with an implied decimal point.
 *
 * @param radix 2, 8, 10 or 16
 * @param decimals digits after the decimal point, of radix 10
 */
record IntegerHint(String text, int radix, int decimals) implements DisplayHint {
    /** No exponents: one of a few characters could make a number of a few billion digits. */
    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d{1,99}\\.?\\d{0,99}|\\.\\d{1,99})");

    static boolean isOne(String text) {
        return !text.isEmpty() && "dxob".indexOf(text.charAt(0)) >= 0;
    }

    static IntegerHint compile(String text) {
        int decimals = 0;
        if (text.length() > 1) {
            if (!text.startsWith("d-")) {
                throw new IllegalArgumentException(text);
            }
            decimals = Integer.parseInt(text.substring(2));
            if (decimals < 0 || decimals > 64) {
                throw new IllegalArgumentException(text);
            }
        }
        int radix = switch (text.charAt(0)) {
            case 'x' -> 16;
            case 'o' -> 8;
            case 'b' -> 2;
            default -> 10;
        };
        return new IntegerHint(text, radix, decimals);
    }

    @Override
    public Optional<String> format(Value value) {
        if (value instanceof Integer32 integer) {
            return Optional.of(format(integer.value()));
        }
        return value instanceof Gauge32 gauge ? Optional.of(format(gauge.value())) : Optional.empty();
    }

    private String format(long number) {
        return radix == 10
                ? new BigDecimal(BigInteger.valueOf(number), decimals).toPlainString()
                : Long.toString(number, radix);
    }

    @Override
    public Value parse(String formatted) {
        String digits = formatted.strip();
        try {
            if (radix == 10 && !DECIMAL.matcher(digits).matches()) {
                throw mismatch(formatted);
            }
            BigInteger number = radix == 10
                    ? new BigDecimal(digits).setScale(decimals).unscaledValue()
                    : new BigInteger(digits, radix);
            return number.bitLength() < 32 ? Integer32.of(number.intValue()) : Gauge32.of(number.longValueExact());
        } catch (ArithmeticException e) {
            throw mismatch(formatted);
        }
    }

    private IllegalArgumentException mismatch(String formatted) {
        return new IllegalArgumentException("'" + formatted + "' does not fit DISPLAY-HINT \"" + text + "\"");
    }
}
