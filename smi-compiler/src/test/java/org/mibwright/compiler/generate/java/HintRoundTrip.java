package org.mibwright.compiler.generate.java;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mibwright.snmp.mib.BaseType;
import org.mibwright.snmp.mib.Syntax;
import org.mibwright.snmp.mib.SyntaxException;
import org.mibwright.snmp.smi.OctetString;
import org.mibwright.snmp.smi.Value;

/**
 * Writes values by a DISPLAY-HINT and reads them back. Where RFC 2579 section 3.1 leaves no doubt which octets a text
 * stands for, they must be the same ones; elsewhere the text is refused, or is read as octets that survive the
 * next round.
 */
final class HintRoundTrip {
    private static final int ROUNDS = 20;
    private static final int LONGEST = 300;
    private static final Pattern SPECIFICATION = Pattern.compile("(\\*?)(\\d{1,6})([xdoat])([^*\\d]?)");

    private record Part(int length, char format, String separator) {
        boolean isText() {
            return format == 'a' || format == 't';
        }
    }

    private final Random random;
    private final RandomValues values;

    HintRoundTrip(long seed) {
        random = new Random(seed);
        values = new RandomValues(seed);
    }

    /** Checks a syntax with a hint, and tells whether its values can be read back without doubt. */
    boolean survives(String name, Syntax<?> syntax) {
        String hint = syntax.hint().orElseThrow().text();
        if (syntax.base() != BaseType.OCTET_STRING) {
            for (int i = 0; i < ROUNDS; i++) {
                isIdentity(name, syntax, values.of(syntax));
            }
            return true;
        }
        Optional<List<Part>> parts = reversible(hint);
        List<Integer> lengths = parts.map(all -> aligned(all, syntax)).orElse(List.of());
        for (int i = 0; i < ROUNDS; i++) {
            if (!lengths.isEmpty()) {
                isIdentity(name, syntax, octets(lengths.get(random.nextInt(lengths.size())), parts.get()));
            }
            isStable(name, syntax, values.of(syntax));
        }
        return parts.isPresent();
    }

    private static void isIdentity(String name, Syntax<?> syntax, Value value) {
        if (isAllowed(syntax, value)) {
            String text = syntax.format(value);
            assertThat(syntax.parse(text)).as("%s: '%s'", name, text).isEqualTo(value);
        }
    }

    private static void isStable(String name, Syntax<?> syntax, Value value) {
        String text = syntax.format(value);
        Value read;
        try {
            read = syntax.parse(text);
        } catch (SyntaxException refused) {
            return;
        }
        String again = syntax.format(read);
        assertThat(syntax.parse(again)).as("%s: '%s'", name, again).isEqualTo(read);
    }

    private static boolean isAllowed(Syntax<?> syntax, Value value) {
        try {
            syntax.check(value);
            return true;
        } catch (SyntaxException e) {
            return false;
        }
    }

    /** The specifications of a hint whose texts tell all: nothing but text, or numbers that end where one sees it. */
    private static Optional<List<Part>> reversible(String hint) {
        List<Part> parts = new ArrayList<>();
        Matcher matcher = SPECIFICATION.matcher(hint);
        int end = 0;
        while (matcher.find() && matcher.start() == end) {
            end = matcher.end();
            Part part = new Part(
                    Integer.parseInt(matcher.group(2)), matcher.group(3).charAt(0), matcher.group(4));
            boolean alone = end == hint.length() && parts.isEmpty();
            boolean ends = part.separator().isEmpty()
                    ? part.format() == 'x'
                    : Character.digit(part.separator().charAt(0), 16) < 0;
            if (!matcher.group(1).isEmpty() || part.length() == 0 || !(part.isText() ? alone : ends)) {
                return Optional.empty();
            }
            parts.add(part);
        }
        return end == hint.length() && !parts.isEmpty() ? Optional.of(parts) : Optional.empty();
    }

    /** The allowed lengths at which a specification ends. */
    private static List<Integer> aligned(List<Part> parts, Syntax<?> syntax) {
        List<Integer> lengths = new ArrayList<>();
        int length = 0;
        for (int i = 0; length <= LONGEST && i < LONGEST; i++) {
            if (isAllowed(syntax, OctetString.of(new byte[length]))) {
                lengths.add(length);
            }
            length += parts.get(Math.min(i, parts.size() - 1)).length();
        }
        return lengths;
    }

    private Value octets(int length, List<Part> parts) {
        byte[] octets = new byte[length];
        random.nextBytes(octets);
        if (parts.get(0).isText()) {
            for (int i = 0; i < octets.length; i++) {
                octets[i] = (byte) (' ' + (octets[i] & 0x3f));
            }
        }
        return OctetString.of(octets);
    }
}
