package org.mibwright.compiler.resolve;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Optional;

/** Reads the dates of MODULE-IDENTITY (ExtUTCTime, RFC 2578 section 2). */
final class Dates {
    /** Two-digit years are of the 1900s by the book, but authors mean 20yy below this. */
    private static final int FIRST_YEAR_OF_THE_1900S = 70;

    private Dates() {}

    /** Reads {@code YYYYMMDDhhmmZ} or {@code YYMMDDhhmmZ}; a missing {@code Z} or time of day does no harm. */
    static Optional<LocalDateTime> parse(String written) {
        String digits = written.strip();
        if (digits.endsWith("Z") || digits.endsWith("z")) {
            digits = digits.substring(0, digits.length() - 1);
        }
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
                return Optional.empty();
            }
        }
        return switch (digits.length()) {
            case 12, 14 -> date(number(digits, 0, 4), digits, 4);
            case 10 -> date(century(number(digits, 0, 2)), digits, 2);
            case 8 -> date(number(digits, 0, 4), digits + "0000", 4);
            default -> Optional.empty();
        };
    }

    private static int century(int year) {
        return year < FIRST_YEAR_OF_THE_1900S ? 2000 + year : 1900 + year;
    }

    private static Optional<LocalDateTime> date(int year, String digits, int from) {
        try {
            return Optional.of(LocalDateTime.of(
                    year,
                    number(digits, from, from + 2),
                    number(digits, from + 2, from + 4),
                    number(digits, from + 4, from + 6),
                    number(digits, from + 6, from + 8)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(String digits, int from, int to) {
        return Integer.parseInt(digits, from, to, 10);
    }
}
