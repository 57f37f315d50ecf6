package org.mibwright.snmp.mib;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mibwright.snmp.smi.OctetString;

/**
 * Values for octet hints of RFC 2579 section 3.1, read by a grammar of the test's own. A hint is reversible if what it
 * prints tells where one specification ends and the next begins.
 */
record HintSamples(List<Spec> specs) {
    private static final Pattern SPEC = Pattern.compile("(\\*?)(\\d+)([xdoat])([^0-9*]?)([^0-9*]?)");

    record Spec(boolean repeated, int length, char format, String separator, String terminator) {
        boolean isDecimal() {
            return format == 'd' || format == 'o';
        }

        private boolean hasCleanMarks() {
            boolean digitLike = format == 'x' && (separator + terminator).matches(".*[a-fA-F].*");
            boolean countable = !repeated || length > 0 && !(isDecimal() && separator.isEmpty());
            return !digitLike && countable && (separator.isEmpty() || !separator.equals(terminator));
        }

        /** Whether another specification may follow. */
        private boolean isDelimited() {
            return repeated ? !terminator.isEmpty() : !isDecimal() || length == 0 || !separator.isEmpty();
        }
    }

    static HintSamples of(String hint) {
        List<Spec> specs = new ArrayList<>();
        Matcher matcher = SPEC.matcher(hint);
        int at = 0;
        while (at < hint.length() && matcher.find(at) && matcher.start() == at) {
            boolean repeated = !matcher.group(1).isEmpty();
            specs.add(new Spec(
                    repeated,
                    Integer.parseInt(matcher.group(2)),
                    matcher.group(3).charAt(0),
                    matcher.group(4),
                    repeated ? matcher.group(5) : ""));
            at = repeated ? matcher.end() : matcher.end(4);
        }
        return new HintSamples(at == hint.length() ? specs : List.of());
    }

    boolean isReversible() {
        return !specs.isEmpty()
                && specs.stream().allMatch(Spec::hasCleanMarks)
                && specs.subList(0, specs.size() - 1).stream().allMatch(Spec::isDelimited);
    }

    /** Octets of whole specifications: some of the first, or all, or all and the last a few times more. */
    OctetString value(Random random) {
        int applied = 1 + random.nextInt(specs.size() + 2);
        if (!specs.get(specs.size() - 1).isDelimited()) {
            applied = Math.min(applied, specs.size());
        }
        // Nothing is shown of specifications of no length, so that the octets must end with another.
        while (applied < specs.size() && specs.get(applied - 1).length == 0) {
            applied++;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < applied; i++) {
            boolean last = i == applied - 1;
            append(specs.get(Math.min(i, specs.size() - 1)), last, random, out);
        }
        return OctetString.of(out.toByteArray());
    }

    private static void append(Spec spec, boolean last, Random random, ByteArrayOutputStream out) {
        int count = spec.repeated ? random.nextInt(4) : 1;
        if (spec.repeated) {
            // A count of none shows nothing, which at the end cannot be told from no count.
            count = last ? count + 1 : count;
            out.write(count);
        }
        for (int i = 0; i < count; i++) {
            boolean partial = last && !spec.repeated && (spec.format == 'a' || spec.format == 't');
            int length = partial ? 1 + random.nextInt(Math.min(spec.length, 40)) : spec.length;
            for (int j = 0; j < length; j++) {
                out.write(octet(spec, random));
            }
        }
    }

    private static int octet(Spec spec, Random random) {
        return switch (spec.format) {
            case 't' -> 'a' + random.nextInt(26);
            case 'a' -> spec.repeated || random.nextBoolean() ? 'A' + random.nextInt(26) : random.nextInt(256);
            default -> random.nextInt(256);
        };
    }
}
