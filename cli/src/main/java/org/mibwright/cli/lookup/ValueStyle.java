package org.mibwright.cli.lookup;

/**
 * How names and values are written: the letters of Net-SNMP's {@code -O}.
 *
 * @param numericNames {@code n}: names as numbers
 * @param fullNames {@code f}: names with all labels above them
 * @param shortNames {@code s}: names without their module
 * @param valuesOnly {@code v}: no names
 * @param separator what stands between name and value
 * @param types whether values say their type, which {@code q} and {@code Q} turn off
 * @param numbers {@code e}: numbers for labels
 * @param numbersOfTicks {@code t}: times as hundredths of a second
 * @param units whether UNITS are written, which {@code U} turns off
 */
public record ValueStyle(
        boolean numericNames,
        boolean fullNames,
        boolean shortNames,
        boolean valuesOnly,
        String separator,
        boolean types,
        boolean numbers,
        boolean numbersOfTicks,
        boolean units) {
    /**
     * Reads letters.
     *
     * @throws IllegalArgumentException if one of them means nothing
     */
    public static ValueStyle of(String letters) {
        letters.chars().filter(c -> "nfsSvqQetU".indexOf(c) < 0).findFirst().ifPresent(c -> {
            throw new IllegalArgumentException(
                    "-O" + (char) c + " is not known; there are n, f, s, S, v, q, Q, e, t, U");
        });
        boolean quick = has(letters, 'q');
        boolean quickEquals = has(letters, 'Q');
        return new ValueStyle(
                has(letters, 'n'),
                has(letters, 'f'),
                has(letters, 's'),
                has(letters, 'v'),
                quick && !quickEquals ? " " : " = ",
                !quick && !quickEquals,
                has(letters, 'e'),
                has(letters, 't'),
                !has(letters, 'U') && !quick);
    }

    private static boolean has(String letters, char letter) {
        return letters.indexOf(letter) >= 0;
    }
}
