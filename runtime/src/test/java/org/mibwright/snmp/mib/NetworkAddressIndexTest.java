package org.mibwright.snmp.mib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mibwright.snmp.smi.IpAddress;
import org.mibwright.snmp.smi.Oid;

/** NetworkAddress in an INDEX, as atTable of RFC 1213 has it: atPhysAddress.2.1.10.0.0.7. */
class NetworkAddressIndexTest {
    private static final IndexPart<IpAddress> ADDRESS = IndexPart.networkAddress("atNetAddress", Syntax.ipAddress());
    private static final IndexCodec<IpAddress> CODEC =
            IndexCodec.of(List.of(ADDRESS), (index, out) -> out.put(ADDRESS, index), in -> in.get(ADDRESS));

    @Test
    void carriesItsKind() {
        assertThat(CODEC.encode(IpAddress.of(10, 0, 0, 7))).isEqualTo(Oid.of("1.10.0.0.7"));
        assertThat(CODEC.decode(Oid.of("1.10.0.0.7"))).isEqualTo(IpAddress.of(10, 0, 0, 7));
    }

    @Test
    void hasNoOtherKind() {
        assertThatExceptionOfType(SyntaxException.class)
                .isThrownBy(() -> CODEC.decode(Oid.of("2.10.0.0.7")))
                .withMessage("atNetAddress: kind of address 2 is not known");
    }
}
