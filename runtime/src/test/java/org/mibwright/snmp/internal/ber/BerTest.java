package org.mibwright.snmp.internal.ber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mibwright.snmp.MalformedMessageException;
import org.mibwright.snmp.MalformedMessageException.Problem;
import org.mibwright.snmp.VarBind;
import org.mibwright.snmp.smi.Counter32;
import org.mibwright.snmp.smi.Counter64;
import org.mibwright.snmp.smi.ExceptionValue;
import org.mibwright.snmp.smi.Gauge32;
import org.mibwright.snmp.smi.Integer32;
import org.mibwright.snmp.smi.IpAddress;
import org.mibwright.snmp.smi.Null;
import org.mibwright.snmp.smi.OctetString;
import org.mibwright.snmp.smi.Oid;
import org.mibwright.snmp.smi.Opaque;
import org.mibwright.snmp.smi.TimeTicks;
import org.mibwright.snmp.smi.Value;

class BerTest {
    private static String written(Value value) {
        BerWriter writer = new BerWriter();
        writer.value(value);
        return HexFormat.of().formatHex(writer.toBytes());
    }

    private static Value read(String hex) {
        byte[] octets = HexFormat.of().parseHex(hex);
        BerReader reader = new BerReader();
        reader.reset(octets, 0, octets.length);
        Value value = reader.value();
        assertThat(reader.hasMore()).isFalse();
        return value;
    }

    /** X.690 section 8 and RFC 2578; octets worked out by hand. */
    @ParameterizedTest
    @CsvSource({
        "0, 020100",
        "127, 02017f",
        "128, 02020080",
        "256, 02020100",
        "-1, 0201ff",
        "-128, 020180",
        "-129, 0202ff7f",
        "2147483647, 02047fffffff",
        "-2147483648, 020480000000"
    })
    void integersTakeAsFewOctetsAsTheyCan(int number, String hex) {
        assertThat(written(Integer32.of(number))).isEqualTo(hex);
        assertThat(read(hex)).isEqualTo(Integer32.of(number));
    }

    @Test
    void everyTypeHasItsTag() {
        for (var known : List.of(
                List.of(OctetString.of("ab"), "04026162"),
                List.of(Null.INSTANCE, "0500"),
                List.of(Oid.of("1.3.6.1.4.1.2680.1.2.7.3.2.0"), "060d2b060104019478010207030200"),
                List.of(Oid.of("2.999.3"), "0603883703"),
                List.of(Oid.of("2.4294967295"), "0605908080804f"),
                List.of(Oid.of("1.3.4294967295"), "06062b8fffffff7f"),
                List.of(IpAddress.of("192.0.2.1"), "4004c0000201"),
                List.of(Counter32.of(4294967295L), "410500ffffffff"),
                List.of(Gauge32.of(200), "420200c8"),
                List.of(TimeTicks.of(1), "430101"),
                List.of(Opaque.ofFloat(1), "44079f78043f800000"),
                List.of(Counter64.of(-1), "460900ffffffffffffffff"),
                List.of(Counter64.of(0), "460100"),
                List.of(ExceptionValue.NO_SUCH_OBJECT, "8000"),
                List.of(ExceptionValue.NO_SUCH_INSTANCE, "8100"),
                List.of(ExceptionValue.END_OF_MIB_VIEW, "8200"))) {
            assertThat(written((Value) known.get(0))).isEqualTo(known.get(1));
            assertThat(read((String) known.get(1))).isEqualTo(known.get(0));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', TRUNCATED, nothing at all",
        "02, TRUNCATED, no length",
        "0201, BAD_LENGTH, length past the end",
        "0281, TRUNCATED, half a length",
        "0280, BAD_LENGTH, indefinite length",
        "0285010000000005, BAD_LENGTH, length of five octets",
        "0484ffffffff, BAD_LENGTH, length of 4 GB",
        "04847fffffff, BAD_LENGTH, length of 2 GB",
        "0200, BAD_INTEGER, integer of no octets",
        "02050000000001, BAD_INTEGER, integer of five octets",
        "0209010203040506070809, BAD_INTEGER, integer of nine octets",
        "4100, BAD_INTEGER, counter of no octets",
        "41050100000000, BAD_INTEGER, counter of more than 32 bits",
        "4600, BAD_INTEGER, counter of no octets",
        "4609010000000000000000, BAD_INTEGER, counter of more than 64 bits",
        "460a00000000000000000001, BAD_INTEGER, counter of ten octets",
        "0600, BAD_OID, OID of no octets",
        "06022b86, BAD_OID, OID ends in the middle of an arc",
        "06032b8001, BAD_OID, arc with leading zeros",
        "06062b9080808000, BAD_OID, arc of more than 32 bits",
        "06078080808080807f, BAD_OID, first arc with leading zeros",
        "050100, BAD_VALUE, null with content",
        "800101, BAD_VALUE, exception with content",
        "4003010203, BAD_VALUE, IpAddress of three octets",
        "40050102030405, BAD_VALUE, IpAddress of five octets",
        "3000, UNEXPECTED_TYPE, sequence as a value",
        "1f00, UNEXPECTED_TYPE, tag of several octets"
    })
    void whatIsMalformedIsRefused(String hex, Problem problem, String why) {
        assertThatExceptionOfType(MalformedMessageException.class)
                .as(why)
                .isThrownBy(() -> read(hex))
                .satisfies(e -> assertThat(e.problem()).as(why).isEqualTo(problem));
    }

    @Test
    void whatSloppyAgentsSendIsUnderstood() {
        assertThat(read("02810105")).isEqualTo(Integer32.of(5));
        assertThat(read("0284000000" + "0105")).isEqualTo(Integer32.of(5));
        assertThat(read("4104ffffffff")).isEqualTo(Counter32.of(4294967295L));
        assertThat(read("4608ffffffffffffffff")).isEqualTo(Counter64.of(-1));
    }

    @Test
    void oidsMayHave128ArcsAndNoMore() {
        assertThat(((Oid) read("067f2b" + "01".repeat(126))).size()).isEqualTo(128);
        assertThatExceptionOfType(MalformedMessageException.class)
                .isThrownBy(() -> read("0681802b" + "01".repeat(127)))
                .satisfies(e -> assertThat(e.problem()).isEqualTo(Problem.BAD_OID));
    }

    @Property
    void everyValueSurvives(@ForAll("values") Value value, @ForAll("oids") Oid name) {
        BerWriter writer = new BerWriter();
        writer.value(value);
        assertThat(BerSize.of(value)).isEqualTo(writer.size());
        BerReader reader = new BerReader();
        reader.reset(writer.array(), writer.offset(), writer.size());
        assertThat(reader.value()).isEqualTo(value);
        assertThat(reader.hasMore()).isFalse();

        writer.reset();
        writer.value(value);
        writer.oid(name);
        writer.header(Tag.SEQUENCE, 0);
        assertThat(BerSize.of(VarBind.of(name, value))).isEqualTo(writer.size());
    }

    @Property
    void anyOctetsAreReadOrRefused(@ForAll byte[] octets) {
        BerReader reader = new BerReader();
        reader.reset(octets, 0, octets.length);
        try {
            while (reader.hasMore()) {
                reader.value();
            }
        } catch (MalformedMessageException e) {
            assertThat(e.offset()).isBetween(0, octets.length);
        }
    }

    @Provide
    Arbitrary<Oid> oids() {
        return Arbitraries.integers()
                .array(int[].class)
                .ofMaxSize(20)
                .map(rest -> Oid.of(1, 3).append(Oid.ofArcs(rest)));
    }

    @Provide
    Arbitrary<Value> values() {
        Arbitrary<Long> unsigned = Arbitraries.longs().between(0, 0xffff_ffffL);
        return Arbitraries.oneOf(
                Arbitraries.integers().map(Integer32::of),
                Arbitraries.bytes().array(byte[].class).ofMaxSize(400).map(OctetString::of),
                oids(),
                Arbitraries.integers().map(IpAddress::of),
                unsigned.map(Counter32::of),
                unsigned.map(Gauge32::of),
                unsigned.map(n -> TimeTicks.of((long) n)),
                Arbitraries.bytes().array(byte[].class).ofMaxSize(200).map(Opaque::of),
                Arbitraries.longs().map(n -> Counter64.of((long) n)),
                Arbitraries.of(ExceptionValue.values()),
                Arbitraries.just(Null.INSTANCE));
    }
}
