package org.mibwright.snmp.smi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OctetStringTest {
    @Property
    void everyOctetStringSurvivesAsText(@ForAll byte[] octets) {
        OctetString string = OctetString.of(octets);
        assertThat(OctetString.of(string.toUtf8())).isEqualTo(string);
        assertThat(OctetString.fromHex(string.toHex())).isEqualTo(string);
        assertThat(string.toString().chars()).noneMatch(Character::isISOControl);
    }

    @Property
    void wellFormedTextIsPlainUtf8(@ForAll String text) {
        byte[] octets = text.getBytes(StandardCharsets.UTF_8);
        assertThat(OctetString.of(octets).toUtf8()).isEqualTo(new String(octets, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"c0:80", "e0:80:80", "ed:a0:80", "f4:90:80:80", "f8:88:80:80:80", "e2:82", "80", "ff:fe"})
    void malformedUtf8BecomesEscapedOctets(String hex) {
        OctetString string = OctetString.fromHex(hex);
        assertThat(string.toUtf8()).hasSize(string.length());
        assertThat(string.toUtf8().chars()).allMatch(c -> c >= 0xdc80 && c <= 0xdcff);
        assertThat(string).hasToString(hex);
    }

    @Test
    void otherLoneSurrogatesAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> OctetString.of("a\ud800b"));
        assertThatIllegalArgumentException().isThrownBy(() -> OctetString.of("\udc7f"));
    }

    @Test
    void hexIsReadInItsCommonSpellings() {
        OctetString expected = OctetString.of((byte) 0xde, (byte) 0xad);
        assertThat(OctetString.fromHex("dead")).isEqualTo(expected);
        assertThat(OctetString.fromHex("DE:AD")).isEqualTo(expected);
        assertThat(OctetString.fromHex("de-ad")).isEqualTo(expected);
        assertThat(OctetString.fromHex("de ad")).isEqualTo(expected);
        assertThat(OctetString.fromHex("")).isEqualTo(OctetString.EMPTY);
        assertThatIllegalArgumentException().isThrownBy(() -> OctetString.fromHex("dea"));
        assertThatIllegalArgumentException().isThrownBy(() -> OctetString.fromHex("xx"));
    }

    @Test
    void toStringNeverUpsetsATerminal() {
        assertThat(OctetString.of("two\r\nlines\tö")).hasToString("two\\r\\nlines\\tö");
        assertThat(OctetString.of("\u001b[2J")).hasToString("1b:5b:32:4a");
        assertThat(OctetString.of("\u202eevil").isPrintable()).isFalse();
        assertThat(OctetString.of("\u009b").isPrintable()).isFalse();
    }

    @Test
    void arraysAreCopied() {
        byte[] octets = {1, 2, 3};
        OctetString string = OctetString.of(octets);
        octets[0] = 9;
        string.toBytes()[1] = 9;
        assertThat(string).isEqualTo(OctetString.fromHex("010203"));
    }

    @Test
    void partsAndOrder() {
        OctetString string = OctetString.fromHex("017fff");
        assertThat(string.substring(1, 3)).isEqualTo(OctetString.fromHex("7fff"));
        assertThat(string.append(string).length()).isEqualTo(6);
        assertThat(string.at(2)).isEqualTo(255);
        assertThat(OctetString.fromHex("7f")).isLessThan(OctetString.fromHex("80"));
        assertThat(OctetString.fromHex("7f")).isLessThan(OctetString.fromHex("7f00"));
    }
}
