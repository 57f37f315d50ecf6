package org.mibwright.snmp.mib;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mibwright.snmp.mib.SyntaxException.Kind;
import org.mibwright.snmp.smi.Counter32;
import org.mibwright.snmp.smi.Counter64;
import org.mibwright.snmp.smi.Gauge32;
import org.mibwright.snmp.smi.Integer32;
import org.mibwright.snmp.smi.IpAddress;
import org.mibwright.snmp.smi.OctetString;
import org.mibwright.snmp.smi.Oid;
import org.mibwright.snmp.smi.Opaque;
import org.mibwright.snmp.smi.TimeTicks;
import org.mibwright.snmp.smi.Value;

/**
 * The SYNTAX of a managed object (RFC 2578 section 7.1): its type on the wire, its constraints, its DISPLAY-HINT, and
 * the Java type that its values have here.
 *
 * <p>{@link #decode} is forgiving, because devices are not: it takes any number for a number, and values that break
 * their constraints. {@link #check} is strict, and is what an agent asks before it takes a SET and a manager before it
 * sends one.
 *
 * @param <T> the Java type of the values
 */
public final class Syntax<T> {
    private final BaseType base;
    private final Function<Value, T> decoder;
    private final Function<T, Value> encoder;
    private final Ranges ranges;
    private final @Nullable DisplayHint hint;
    private final @Nullable Labels<?> labels;
    private final List<String> types;

    private Syntax(
            BaseType base,
            Function<Value, T> decoder,
            Function<T, Value> encoder,
            Ranges ranges,
            @Nullable DisplayHint hint,
            @Nullable Labels<?> labels,
            List<String> types) {
        this.base = base;
        this.decoder = decoder;
        this.encoder = encoder;
        this.ranges = ranges;
        this.hint = hint;
        this.labels = labels;
        this.types = types;
    }

    private static <T> Syntax<T> of(BaseType base, Function<Value, T> decoder, Function<T, Value> encoder) {
        return new Syntax<>(base, decoder, encoder, Ranges.NONE, null, null, List.of());
    }

    /** INTEGER and Integer32 without labels. */
    public static Syntax<Integer> integer32() {
        return of(BaseType.INTEGER32, value -> (int) number(value, BaseType.INTEGER32), Integer32::of);
    }

    /** Unsigned32. */
    public static Syntax<Long> unsigned32() {
        return of(BaseType.UNSIGNED32, value -> number(value, BaseType.UNSIGNED32), Gauge32::of);
    }

    /** Gauge32. */
    public static Syntax<Gauge32> gauge32() {
        return of(
                BaseType.GAUGE32,
                value -> value instanceof Gauge32 gauge ? gauge : Gauge32.of(number(value, BaseType.GAUGE32)),
                gauge -> gauge);
    }

    /** Counter32. */
    public static Syntax<Counter32> counter32() {
        return of(
                BaseType.COUNTER32,
                value -> value instanceof Counter32 counter ? counter : Counter32.of(number(value, BaseType.COUNTER32)),
                counter -> counter);
    }

    /** Counter64. */
    public static Syntax<Counter64> counter64() {
        return of(
                BaseType.COUNTER64,
                value -> value instanceof Counter64 counter ? counter : Counter64.of(number(value, BaseType.COUNTER64)),
                counter -> counter);
    }

    /** TimeTicks. */
    public static Syntax<TimeTicks> timeTicks() {
        return of(
                BaseType.TIME_TICKS,
                value -> value instanceof TimeTicks ticks ? ticks : TimeTicks.of(number(value, BaseType.TIME_TICKS)),
                ticks -> ticks);
    }

    /** OBJECT IDENTIFIER. */
    public static Syntax<Oid> oid() {
        return of(BaseType.OBJECT_IDENTIFIER, value -> cast(Oid.class, value, BaseType.OBJECT_IDENTIFIER), oid -> oid);
    }

    /** IpAddress; an OCTET STRING of four octets is taken for one when decoding. */
    public static Syntax<IpAddress> ipAddress() {
        return of(BaseType.IP_ADDRESS, Syntax::address, address -> address);
    }

    /** OCTET STRING. */
    public static Syntax<OctetString> octetString() {
        return of(BaseType.OCTET_STRING, value -> octets(value, BaseType.OCTET_STRING), octets -> octets);
    }

    /** Opaque. */
    public static Syntax<Opaque> opaque() {
        return of(BaseType.OPAQUE, value -> cast(Opaque.class, value, BaseType.OPAQUE), opaque -> opaque);
    }

    /** Any value at all: a CHOICE such as ObjectSyntax, or a syntax that the MIB module leaves unknown. */
    public static Syntax<Value> any() {
        return of(BaseType.ANY, value -> value, value -> value);
    }

    /**
     * An OCTET STRING that holds text in UTF-8, as DisplayString and SnmpAdminString do. Octets that are not UTF-8
     * survive as lone surrogates, so that encoding gives back what was decoded.
     */
    public static Syntax<String> text() {
        return of(
                BaseType.OCTET_STRING,
                value -> octets(value, BaseType.OCTET_STRING).toUtf8(),
                OctetString::of);
    }

    /** TruthValue of RFC 2579: true(1), false(2). Any other number decodes as false. */
    public static Syntax<Boolean> truthValue() {
        Syntax<Boolean> plain = of(
                BaseType.INTEGER32,
                value -> number(value, BaseType.INTEGER32) == 1,
                truth -> Integer32.of(truth ? 1 : 2));
        return plain.labelled(Labels.of(Truth.class));
    }

    /** MacAddress of RFC 2579: six octets. */
    public static Syntax<MacAddress> macAddress() {
        return of(
                        BaseType.OCTET_STRING,
                        value -> MacAddress.of(octets(value, BaseType.OCTET_STRING)),
                        MacAddress::octets)
                .size(6, 6)
                .hint("1x:");
    }

    /** DateAndTime of RFC 2579: eight or eleven octets. */
    public static Syntax<DateAndTime> dateAndTime() {
        return of(
                        BaseType.OCTET_STRING,
                        value -> DateAndTime.of(octets(value, BaseType.OCTET_STRING)),
                        DateAndTime::octets)
                .size(8, 8)
                .size(11, 11)
                .hint("2d-1d-1d,1d:1d:1d.1d,1a1d:1d");
    }

    /** An enumerated INTEGER whose labels are a Java enumeration. */
    public static <E extends Enum<E> & Label> Syntax<Enumerated<E>> enumerated(Class<E> labels) {
        return enumerated(Labels.of(labels));
    }

    /** An enumerated INTEGER. */
    public static <L extends Label> Syntax<Enumerated<L>> enumerated(Labels<L> labels) {
        Syntax<Enumerated<L>> plain = of(
                BaseType.INTEGER32,
                value -> Enumerated.of((int) number(value, BaseType.INTEGER32), labels),
                enumerated -> Integer32.of(enumerated.number()));
        return plain.labelled(labels);
    }

    /** A BITS construct whose names are a Java enumeration. */
    public static <E extends Enum<E> & Label> Syntax<Bits<E>> bits(Class<E> labels) {
        return bits(Labels.of(labels));
    }

    /** A BITS construct. */
    public static <L extends Label> Syntax<Bits<L>> bits(Labels<L> labels) {
        Syntax<Bits<L>> plain = of(BaseType.BITS, value -> Bits.of(octets(value, BaseType.BITS), labels), Bits::octets);
        return plain.labelled(labels);
    }

    /** This syntax, with one more range (numbers) that values may lie in; without any, all are allowed. */
    public Syntax<T> range(long low, long high) {
        return new Syntax<>(base, decoder, encoder, ranges.or(low, high), hint, labels, types);
    }

    /** This syntax, with one more range that the number of octets may lie in; without any, all are allowed. */
    public Syntax<T> size(int low, int high) {
        return range(low, high);
    }

    /** This syntax, printed and parsed by a DISPLAY-HINT (RFC 2579 section 3.1). */
    public Syntax<T> hint(String displayHint) {
        return new Syntax<>(base, decoder, encoder, ranges, DisplayHint.of(displayHint), labels, types);
    }

    private Syntax<T> labelled(Labels<?> known) {
        return new Syntax<>(base, decoder, encoder, ranges, hint, known, types);
    }

    /** This syntax without any range. */
    Syntax<T> unranged() {
        return new Syntax<>(base, decoder, encoder, Ranges.NONE, hint, labels, types);
    }

    /** This syntax as the use of named types, nearest first. */
    Syntax<T> named(List<String> names) {
        return new Syntax<>(base, decoder, encoder, ranges, hint, labels, List.copyOf(names));
    }

    /** The names of the types that it is a use of, nearest first; none for a generated one. */
    List<String> types() {
        return types;
    }

    /**
     * This syntax with another Java type, for an application's own view of a textual convention.
     *
     * @param from turns this syntax's values into the other type
     * @param to the inverse
     */
    public <U> Syntax<U> as(Function<T, U> from, Function<U, T> to) {
        return new Syntax<>(base, decoder.andThen(from), to.andThen(encoder), ranges, hint, labels, types);
    }

    /** The type on the wire. */
    public BaseType base() {
        return base;
    }

    /** The DISPLAY-HINT, if there is one. */
    public Optional<DisplayHint> hint() {
        return Optional.ofNullable(hint);
    }

    /** The labels of an enumeration or BITS, if this is one. */
    public Optional<Labels<?>> labels() {
        return Optional.ofNullable(labels);
    }

    /**
     * Turns a value from the wire into a Java value, without regard to constraints.
     *
     * @throws SyntaxException of kind {@link Kind#WRONG_TYPE} if it is of another type and cannot stand for one
     */
    public T decode(Value value) {
        return decoder.apply(value);
    }

    /** Turns a Java value into what goes on the wire, without regard to constraints. */
    public Value encode(T value) {
        return encoder.apply(value);
    }

    /**
     * Holds a value against this syntax's type and constraints, in the order in which RFC 3416 section 4.2.5 asks for
     * it: type, length, value.
     *
     * @throws SyntaxException that says what is wrong
     */
    public void check(Value value) {
        if (!base.matches(value)) {
            throw wrongType(value, base);
        }
        switch (base) {
            case OCTET_STRING -> checkLength(((OctetString) value).length());
            case OPAQUE -> checkLength(((Opaque) value).octets().length());
            case INTEGER32, UNSIGNED32, GAUGE32 -> checkNumber(number(value, base));
            case BITS -> checkBits((OctetString) value);
            default -> {}
        }
    }

    private void checkLength(int length) {
        if (!ranges.allows(length)) {
            throw new SyntaxException(Kind.WRONG_LENGTH, length + " octets, but SIZE " + ranges);
        }
    }

    private void checkNumber(long number) {
        if (labels != null && labels.find((int) number).isEmpty()) {
            throw new SyntaxException(Kind.WRONG_VALUE, number + " is not one of the enumeration's labels");
        }
        if (!ranges.allows(number)) {
            throw new SyntaxException(Kind.WRONG_VALUE, number + " is not in " + ranges);
        }
    }

    private void checkBits(OctetString octets) {
        if (labels == null) {
            return;
        }
        for (int bit = 0; bit < octets.length() * 8; bit++) {
            if ((octets.at(bit >> 3) & (0x80 >> (bit & 7))) != 0
                    && labels.find(bit).isEmpty()) {
                throw new SyntaxException(Kind.WRONG_VALUE, "bit " + bit + " has no name");
            }
        }
    }

    /**
     * Encodes and checks in one.
     *
     * @throws SyntaxException if the value breaks a constraint
     */
    public Value encodeChecked(T value) {
        Value encoded = encode(value);
        check(encoded);
        return encoded;
    }

    /** How many octets every value has, if the SIZE constraint leaves no choice; it decides how an index is encoded. */
    OptionalInt fixedSize() {
        return base == BaseType.OCTET_STRING || base == BaseType.OPAQUE ? ranges.single() : OptionalInt.empty();
    }

    /**
     * A value for people: by the labels, by the DISPLAY-HINT, or as the type prints itself.
     *
     * @param value a value from the wire, of whatever type
     */
    public String format(Value value) {
        return SyntaxText.format(this, value);
    }

    /**
     * The value that people's text stands for: a label, what the DISPLAY-HINT reads back, or the type's own notation.
     * Octets may always be given in hexadecimal after {@code 0x}.
     *
     * @throws SyntaxException if the text is no such value, or one that breaks a constraint
     */
    public Value parse(String text) {
        Value value = SyntaxText.parse(this, text);
        check(value);
        return value;
    }

    private static long number(Value value, BaseType expected) {
        long number;
        if (value instanceof Integer32 integer) {
            number = integer.value();
        } else if (value instanceof Gauge32 gauge) {
            number = gauge.value();
        } else if (value instanceof Counter32 counter) {
            number = counter.value();
        } else if (value instanceof TimeTicks ticks) {
            number = ticks.value();
        } else if (value instanceof Counter64 counter) {
            number = counter.value();
        } else {
            throw wrongType(value, expected);
        }
        boolean fits = switch (expected) {
            case INTEGER32 -> number == (int) number;
            case COUNTER64 -> true;
            default -> number >= 0 && number <= 0xffff_ffffL;
        };
        if (!fits) {
            throw new SyntaxException(Kind.WRONG_VALUE, value + " does not fit into " + expected.keyword());
        }
        return number;
    }

    private static OctetString octets(Value value, BaseType expected) {
        return value instanceof Opaque opaque && expected == BaseType.OPAQUE
                ? opaque.octets()
                : cast(OctetString.class, value, expected);
    }

    private static IpAddress address(Value value) {
        if (value instanceof OctetString octets && octets.length() == 4) {
            return IpAddress.of(octets.at(0), octets.at(1), octets.at(2), octets.at(3));
        }
        return cast(IpAddress.class, value, BaseType.IP_ADDRESS);
    }

    private static <V> V cast(Class<V> type, Value value, BaseType expected) {
        if (!type.isInstance(value)) {
            throw wrongType(value, expected);
        }
        return type.cast(value);
    }

    private static SyntaxException wrongType(Value value, BaseType expected) {
        return new SyntaxException(
                Kind.WRONG_TYPE, "expected " + expected.keyword() + ", found " + BaseType.nameOf(value));
    }

    /** TruthValue's labels. */
    private enum Truth implements Label {
        TRUE(1, "true"),
        FALSE(2, "false");

        private final int number;
        private final String label;

        Truth(int number, String label) {
            this.number = number;
            this.label = label;
        }

        @Override
        public int number() {
            return number;
        }

        @Override
        public String label() {
            return label;
        }
    }
}
