package org.mibwright.snmp.mib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mibwright.snmp.smi.Integer32;
import org.mibwright.snmp.smi.OctetString;
import org.mibwright.snmp.smi.Value;

class DisplayHintTest {
    /** The last three are what Net-SNMP's snmptranslate and snmpget print for such values. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1x: | 00:1b:21:3c:4d:5e | 001b213c4d5e",
                "255a | Mibwright | 4d696277726967687400",
                "2x:2x:2x:2x:2x:2x:2x:2x | 2001:0db8:0000:0000:0000:0000:0000:0001 | 20010db8000000000000000000000001",
                "1d.1d.1d.1d | 192.0.2.7 | c0000207",
                "1d.1d.1d.1d/2d | 192.0.2.7/161 | c000020700a1",
                "2d-1d-1d,1d:1d:1d.1d,1a1d:1d | 1992-5-26,13:30:15.0,-4:0 | 07c8051a0d1e0f002d0400",
                "2d-1d-1d,1d:1d:1d.1d,1a1d:1d | 1992-5-26,13:30:15.0 | 07c8051a0d1e0f00",
                "4o | 37777777777 | ffffffff",
            })
    void octetsAreFormattedAndReadBack(String hint, String formatted, String hex) {
        OctetString octets = OctetString.fromHex(
                hex.endsWith("00") && hint.equals("255a") ? hex.substring(0, hex.length() - 2) : hex);

        assertThat(DisplayHint.of(hint).format(octets)).contains(formatted);
        assertThat(DisplayHint.of(hint).parse(formatted)).isEqualTo(octets);
    }

    @ParameterizedTest
    @CsvSource({"d-2, 1234, 12.34", "d-2, -5, -0.05", "d-1, 0, 0.0", "d, 17, 17", "x, 255, ff", "o, 8, 10", "b, 5, 101"
    })
    void numbersAreFormattedAndReadBack(String hint, int number, String formatted) {
        assertThat(DisplayHint.of(hint).format(Integer32.of(number))).contains(formatted);
        assertThat(DisplayHint.of(hint).parse(formatted)).isEqualTo(Integer32.of(number));
    }

    /** Each case is a sentence of RFC 2579 section 3.1. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                // The repeat count may be zero.
                "*1x:/1d.|00c0a80001|/192.168.0.1",
                // The octet length can be zero.
                "0a[1d.1d]0a:2d|0102ffff|[1.2]:65535",
                // If less than this number of octets remain, then the lesser number are used.
                "4d|0102|258",
                // Network byte-ordering.
                "2d|0102|258",
                // Trailing octets which do not form a character are discarded: here, half of one at the end of each.
                "3t/3t|6162c36364c3|ab/cd",
                "255t|6162c3|ab",
                // The separator is not displayed before the repeat terminator.
                "*1d./1d|02010203|1.2/3",
                // Separator and terminator are suppressed as the last character of the display.
                "1d.|0102|1.2",
                "*1d./|020102|1.2",
                // Excess specifications are ignored.
                "1d.1d.1d.1d|0102|1.2",
                // The last specification is re-interpreted for additional octets.
                "1d.2x:|0101020304|1.0102:0304",
            })
    void octetsAreShownAsTheRfcSays(String hint, String hex, String shown) {
        assertThat(DisplayHint.of(hint).format(OctetString.fromHex(hex))).contains(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "*1x:/1x:, aa:bb:cc/01:02, 03aabbcc0102",
        "*1x:/1d., /1.2, 000102",
        "0a[1d.1d]0a:2d, [1.2]:65535, 0102ffff"
    })
    void countsAndBracketsAreReadBack(String hint, String shown, String hex) {
        assertThat(DisplayHint.of(hint).parse(shown)).isEqualTo(OctetString.fromHex(hex));
    }

    @Test
    void numbersOfBillionsOfDigitsAreRefused() {
        assertThatThrownBy(() -> DisplayHint.of("d-2").parse("1e999999999"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void countedSpecificationTakesItsCountFromTheOctets() {
        DisplayHint hint = DisplayHint.of("*1x:/1x:");

        assertThat(hint.format(OctetString.fromHex("03aabbcc0102"))).contains("aa:bb:cc/01:02");
    }

    @Test
    void lastSpecificationIsUsedAgain() {
        assertThat(DisplayHint.of("1d.").format(OctetString.fromHex("01020304")))
                .contains("1.2.3.4");
    }

    @ParameterizedTest
    @CsvSource({"x2", "1z", "d-", "1", "*", "0a", "99999999x"})
    void malformedHintFormatsNothing(String malformed) {
        DisplayHint hint = DisplayHint.of(malformed);
        Value value = OctetString.of("x");

        assertThat(hint.format(value)).isEmpty();
        assertThatThrownBy(() -> hint.parse("x")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"1d.1d, 256.1", "1x:, zz", "d-1, 1.23", "1d:1d, 1/2"})
    void textOfAnotherFormIsRefused(String hint, String text) {
        assertThatThrownBy(() -> DisplayHint.of(hint).parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
