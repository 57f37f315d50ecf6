package org.mibwright.snmp.smi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OidTest {
    private static final Oid INTERNET = Oid.of("1.3.6.1");

    @Test
    void textAndArcsMeanTheSame() {
        assertThat(Oid.of(1, 3, 6, 1))
                .isEqualTo(INTERNET)
                .hasSameHashCodeAs(INTERNET)
                .hasToString("1.3.6.1");
        assertThat(Oid.of(".1.3.6.1")).isEqualTo(INTERNET);
        assertThat(Oid.of("1.4294967295").arc(1)).isEqualTo(4_294_967_295L);
        assertThat(Oid.ofArcs(1, -1)).isEqualTo(Oid.of("1.4294967295"));
        assertThat(Oid.of("")).isSameAs(Oid.EMPTY).hasToString("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {".", "1.", "..1", "1..3", "1.a", "-1", "1.4294967296", "1.99999999999999999999", "1 .3", "+1"})
    void malformedTextIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Oid.of(text)).withMessageContaining(text);
    }

    @Test
    void arcsAreCountedAndChecked() {
        String longest = String.join(".", Collections.nCopies(Oid.MAX_SIZE, "7"));
        assertThat(Oid.of(longest).size()).isEqualTo(128);
        assertThatIllegalArgumentException().isThrownBy(() -> Oid.of(longest + ".7"));
        assertThatIllegalArgumentException().isThrownBy(() -> Oid.of(longest).append(7));
        assertThatIllegalArgumentException().isThrownBy(() -> Oid.of(longest).append(INTERNET));
        assertThatIllegalArgumentException().isThrownBy(() -> Oid.ofArcs(new int[129]));
        assertThatIllegalArgumentException().isThrownBy(() -> INTERNET.append(4_294_967_296L));
        assertThatIllegalArgumentException().isThrownBy(() -> Oid.of(1, -1));
    }

    @Test
    void piecesAreTakenAndJoined() {
        Oid sysDescr = Oid.of("1.3.6.1.2.1.1.1.0");
        assertThat(sysDescr.suffix(INTERNET)).isEqualTo(Oid.of("2.1.1.1.0"));
        assertThat(sysDescr.suffix(8)).isEqualTo(Oid.of(0));
        assertThat(sysDescr.subOid(1, 3)).isEqualTo(Oid.of(3, 6));
        assertThat(sysDescr.parent()).isEqualTo(Oid.of("1.3.6.1.2.1.1.1"));
        assertThat(INTERNET.append(2, 1).append(Oid.of(1, 1)).append(0)).isEqualTo(sysDescr);
        assertThat(sysDescr.last()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> INTERNET.suffix(sysDescr));
        assertThatThrownBy(Oid.EMPTY::parent).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void prefixesAreWholeArcs() {
        assertThat(Oid.of("1.3.61").startsWith(Oid.of("1.3.6"))).isFalse();
        assertThat(INTERNET.startsWith(INTERNET)).isTrue();
        assertThat(INTERNET.startsWith(INTERNET.append(0))).isFalse();
        assertThat(INTERNET.startsWith(Oid.EMPTY)).isTrue();
    }

    @Test
    void orderIsUnsignedAndLexicographic() {
        assertThat(Oid.of("1.3")).isLessThan(Oid.of("1.3.0"));
        assertThat(Oid.of("1.3.9")).isLessThan(Oid.of("1.3.10"));
        assertThat(Oid.of("1.2147483647")).isLessThan(Oid.of("1.2147483648"));
    }

    @Test
    void nextSiblingSkipsTheSubtree() {
        assertThat(Oid.of("1.3.6").nextSibling()).isEqualTo(Oid.of("1.3.7"));
        assertThat(Oid.of("1.3.4294967295").nextSibling()).isEqualTo(Oid.of("1.4"));
        assertThat(Oid.of("4294967295").nextSibling()).isSameAs(Oid.EMPTY);
    }

    @Property
    void textRoundTrips(@ForAll @Size(max = 20) int[] arcs) {
        Oid oid = Oid.ofArcs(arcs);
        assertThat(Oid.of(oid.toString())).isEqualTo(oid);
    }
}
