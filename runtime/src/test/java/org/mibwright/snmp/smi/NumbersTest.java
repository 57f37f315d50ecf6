package org.mibwright.snmp.smi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
    @Test
    void unsignedRangesAreHeld() {
        assertThat(Counter32.of(4_294_967_295L).value()).isEqualTo(4_294_967_295L);
        assertThatIllegalArgumentException().isThrownBy(() -> new Counter32(4_294_967_296L));
        assertThatIllegalArgumentException().isThrownBy(() -> new Gauge32(-1)).withMessageContaining("Gauge32");
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeTicks(-1));
    }

    @Test
    void countersWrapAndGaugesLatch() {
        assertThat(Counter32.of(5).deltaSince(Counter32.of(4_294_967_290L))).isEqualTo(11);
        assertThat(Counter32.of(4_294_967_295L).plus(2)).isEqualTo(Counter32.of(1));
        assertThat(Gauge32.latching(1L << 40)).isEqualTo(Gauge32.of(4_294_967_295L));
        assertThat(Gauge32.latching(-3)).isEqualTo(Gauge32.of(0));
        assertThat(Counter64.of(3).deltaSince(Counter64.of(-2))).isEqualTo(5);
    }

    @Test
    void counter64IsUnsigned() {
        Counter64 most = Counter64.of(-1);
        assertThat(most).hasToString("18446744073709551615").isGreaterThan(Counter64.of(1));
        assertThat(most.toBigInteger()).isEqualTo(BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE));
        assertThat(Counter64.of(most.toBigInteger())).isEqualTo(most);
        assertThat(most.toDouble()).isEqualTo(most.toBigInteger().doubleValue());
        assertThatIllegalArgumentException().isThrownBy(() -> Counter64.of(BigInteger.ONE.shiftLeft(64)));
        assertThatIllegalArgumentException().isThrownBy(() -> Counter64.of(BigInteger.ONE.negate()));
    }

    @Test
    void timeTicksAreHundredths() {
        assertThat(TimeTicks.of(Duration.ofMillis(12_349))).isEqualTo(TimeTicks.of(1_234));
        assertThat(TimeTicks.of(1_234).toDuration()).isEqualTo(Duration.ofMillis(12_340));
        assertThat(TimeTicks.of(Duration.ofDays(498)).value()).isEqualTo(498L * 8_640_000 - (1L << 32));
        assertThat(TimeTicks.of(9_378_405)).hasToString("1 day 02:03:04.05");
        assertThat(TimeTicks.of(5).since(TimeTicks.of(4_294_967_290L))).isEqualTo(Duration.ofMillis(110));
        assertThatIllegalArgumentException().isThrownBy(() -> TimeTicks.of(Duration.ofSeconds(-1)));
    }

    @Test
    void ipAddressesConvert() throws UnknownHostException {
        IpAddress address = IpAddress.of("192.0.2.1");
        assertThat(address).hasToString("192.0.2.1").isEqualTo(IpAddress.of(192, 0, 2, 1));
        assertThat(address.toInetAddress()).isEqualTo(InetAddress.getByName("192.0.2.1"));
        assertThat(IpAddress.of((Inet4Address) InetAddress.getByName("192.0.2.1")))
                .isEqualTo(address);
        assertThat(address).isGreaterThan(IpAddress.of("10.0.0.1"));
        assertThatIllegalArgumentException().isThrownBy(() -> IpAddress.of(1, 2, 3, 256));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.2.3", "1.2.3.4.5", "1.2.3.256", "1.2.3.-4", "1.2.3.x", "localhost", "1.2.3. 4"})
    void malformedAddressesAreRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> IpAddress.of(text));
    }

    @Test
    void opaqueHoldsNetSnmpsNumbers() {
        assertThat(Opaque.ofFloat(1.5f)).isEqualTo(new Opaque(OctetString.fromHex("9f78043fc00000")));
        assertThat(Opaque.ofFloat(1.5f).toFloat()).contains(1.5f);
        assertThat(Opaque.ofFloat(1.5f).toDouble()).contains(1.5);
        assertThat(Opaque.ofDouble(-2.25).toDouble()).contains(-2.25);
        assertThat(Opaque.ofDouble(-2.25)).hasToString("-2.25");
        assertThat(Opaque.of((byte) 0x9f, (byte) 0x78, (byte) 4, (byte) 0).toFloat())
                .isEmpty();
    }
}
