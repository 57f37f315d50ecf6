package org.mibwright.snmp.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mibwright.snmp.smi.OctetString;

class EngineIdTest {
    @Test
    void formatsOfRfc3411() throws Exception {
        assertThat(EngineId.ofText(32473, "lab")).hasToString("80:00:7e:d9:04:6c:61:62");
        assertThat(EngineId.ofOctets(8072, OctetString.fromHex("0102"))).hasToString("80:00:1f:88:05:01:02");
        assertThat(EngineId.ofMac(9, OctetString.fromHex("00:1b:54:00:00:01")))
                .hasToString("80:00:00:09:03:00:1b:54:00:00:01");
        assertThat(EngineId.ofAddress(9, InetAddress.getByName("192.0.2.1"))).hasToString("80:00:00:09:01:c0:00:02:01");
        assertThat(EngineId.ofAddress(9, InetAddress.getByName("2001:db8::1")))
                .hasToString("80:00:00:09:02:20:01:0d:b8:00:00:00:00:00:00:00:00:00:00:00:01");
        assertThat(EngineId.ofText(Integer.MAX_VALUE, "x")).hasToString("ff:ff:ff:ff:04:78");
    }

    @Test
    void partsComeBack() {
        EngineId id = EngineId.fromHex("0x80007ed904616263");
        assertThat(id.enterprise()).isEqualTo(EngineId.EXAMPLE_ENTERPRISE);
        assertThat(id.format()).hasValue(4);
        assertThat(EngineId.fromHex("000002b804616263").format()).isEmpty();
        assertThat(EngineId.of(id.octets())).isEqualTo(id).hasSameHashCodeAs(id);
    }

    @Test
    void randomOnesDiffer() {
        EngineId id = EngineId.random(EngineId.EXAMPLE_ENTERPRISE);
        assertThat(id.octets().length()).isEqualTo(17);
        assertThat(id).isNotEqualTo(EngineId.random(EngineId.EXAMPLE_ENTERPRISE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "80000001", "0000000000", "ffffffffff", "000000000000000000000000"})
    void lengthAndContentAreChecked(String hex) {
        OctetString octets = OctetString.fromHex(hex);
        assertThat(EngineId.isValid(octets)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> EngineId.of(octets));
    }

    @Test
    void upTo32OctetsAreAllowed() {
        assertThat(EngineId.isValid(OctetString.fromHex("80".repeat(32)))).isTrue();
        assertThat(EngineId.isValid(OctetString.fromHex("80".repeat(33)))).isFalse();
        assertThat(EngineId.isValid(OctetString.fromHex("0000000001"))).isTrue();
        assertThat(EngineId.isValid(OctetString.of(new byte[65_536]))).isFalse();
    }

    @Test
    void parametersAreChecked() {
        assertThatIllegalArgumentException().isThrownBy(() -> EngineId.ofText(0, "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> EngineId.ofText(1L << 31, "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> EngineId.ofText(1, ""));
        assertThatIllegalArgumentException().isThrownBy(() -> EngineId.ofText(1, "x".repeat(28)));
        assertThatIllegalArgumentException().isThrownBy(() -> EngineId.ofMac(1, OctetString.fromHex("0102")));
    }
}
