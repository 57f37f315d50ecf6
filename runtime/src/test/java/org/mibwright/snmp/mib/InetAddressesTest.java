package org.mibwright.snmp.mib;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mibwright.snmp.smi.OctetString;

class InetAddressesTest {
    private static final Labels<Label> NO_LABELS = Labels.of(List.of());

    @ParameterizedTest
    @CsvSource({
        "1, 0a000007, 10.0.0.7",
        "2, 20010db8000000000000000000000001, 2001:db8:0:0:0:0:0:1",
        "2, 00000000000000000000ffff0a000007, 0:0:0:0:0:ffff:a00:7",
        "4, fe80000000000000000000000000000100000003, fe80:0:0:0:0:0:0:1%3",
    })
    void octetsAreReadByTheirTypeAndWrittenBack(int type, String octets, String address) {
        InetAddress decoded = decode(type, octets);
        assertThat(decoded.getHostAddress()).isEqualTo(address);
        assertThat(InetAddresses.typeOf(decoded)).isEqualTo(type);
        assertThat(InetAddresses.encode(decoded)).isEqualTo(OctetString.fromHex(octets));
    }

    @Test
    void theZoneOfAnIpv4AddressIsDropped() {
        assertThat(decode(3, "0a00000700000002").getHostAddress()).isEqualTo("10.0.0.7");
    }

    @ParameterizedTest
    @CsvSource({"0, 0a000007", "16, 6578616d706c65", "1, 0a0000", "2, 0a000007", "4, 0a000007", "99, 0a000007"})
    void whatIsNoIpAddressIsNothing(int type, String octets) {
        assertThat(InetAddresses.decode(Enumerated.of(type, NO_LABELS), OctetString.fromHex(octets)))
                .isEmpty();
    }

    @Test
    void anAddressWithoutScopeHasNoZone() throws UnknownHostException {
        InetAddress address = Inet6Address.getByName("fe80::1");
        assertThat(InetAddresses.typeOf(address)).isEqualTo(2);
        assertThat(InetAddresses.encode(address).length()).isEqualTo(16);
    }

    private static InetAddress decode(int type, String octets) {
        return InetAddresses.decode(Enumerated.of(type, NO_LABELS), OctetString.fromHex(octets))
                .orElseThrow();
    }
}
