package org.mibwright.snmp.internal.vacm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.mibwright.snmp.security.Vacm.Family;
import org.mibwright.snmp.smi.OctetString;
import org.mibwright.snmp.smi.Oid;

/** The DESCRIPTIONs of vacmViewTreeFamilyTable and its columns (RFC 3415 section 5). */
class ViewTreeTest {
    private static final OctetString VIEW = OctetString.of("v");

    private static Family family(String subtree, String mask, boolean included) {
        return new Family(VIEW, Oid.of(subtree), OctetString.fromHex(mask), included);
    }

    private static ViewTree view(Family... families) {
        return new ViewTree(List.of(families));
    }

    @Test
    void whatNothingMatchesIsNotThere() {
        assertThat(view().includes(Oid.of("1.3"))).isFalse();
        ViewTree view = view(family("1.3.6", "", true));
        assertThat(view.includes(Oid.of("1.3.6"))).isTrue();
        assertThat(view.includes(Oid.of("1.3.6.1"))).isTrue();
        assertThat(view.includes(Oid.of("1.3"))).isFalse();
        assertThat(view.includes(Oid.of("1.3.7"))).isFalse();
        assertThat(view.includes(Oid.EMPTY)).isFalse();
    }

    @Test
    void theLongestSubtreeDecides() {
        ViewTree view = view(family("1.3", "", true), family("1.3.6.1", "", false), family("1.3.6.1.2.1.1", "", true));
        assertThat(view.includes(Oid.of("1.3.5"))).isTrue();
        assertThat(view.includes(Oid.of("1.3.6.1.2.1"))).isFalse();
        assertThat(view.includes(Oid.of("1.3.6.1.2.1.1.1.0"))).isTrue();
    }

    /** The example of the RFC: all columns of one row of ifTable. */
    @Test
    void aZeroBitLetsAnArcBeAnything() {
        ViewTree view = view(family("1.3.6.1.2.1.2.2.1.0.5", "ffa0", true));
        assertThat(view.includes(Oid.of("1.3.6.1.2.1.2.2.1.2.5"))).isTrue();
        assertThat(view.includes(Oid.of("1.3.6.1.2.1.2.2.1.22.5"))).isTrue();
        assertThat(view.includes(Oid.of("1.3.6.1.2.1.2.2.1.2.5.7"))).isTrue();
        assertThat(view.includes(Oid.of("1.3.6.1.2.1.2.2.1.2.6"))).isFalse();
        assertThat(view.includes(Oid.of("1.3.6.1.2.1.2.2.1.2"))).isFalse();
    }

    @Test
    void missingBitsAreOnes() {
        ViewTree view = view(family("1.3.6.1.2.1.2.2.1.2.5", "7f", true));
        assertThat(view.includes(Oid.of("2.3.6.1.2.1.2.2.1.2.5"))).isTrue();
        assertThat(view.includes(Oid.of("2.3.6.1.2.1.2.2.1.3.5"))).isFalse();
    }

    @Test
    void wildcardsCountAsMuchAsOtherArcsDo() {
        ViewTree view = view(family("1.3.6.1.2", "", true), family("1.3.0.0.0.0", "c0", false));
        assertThat(view.includes(Oid.of("1.3.6.1.2.9"))).isFalse();
        assertThat(view.includes(Oid.of("1.3.6.1.2"))).isTrue();
    }

    @Test
    void ofEqualLengthsTheLexicographicallyGreatestDecides() {
        Family low = family("1.3.6.1", "e0", true);
        Family high = family("1.3.6.4", "e0", false);
        assertThat(view(low, high).includes(Oid.of("1.3.6.9"))).isFalse();
        assertThat(view(high, low).includes(Oid.of("1.3.6.9"))).isFalse();
    }

    /** Against the rule as the RFC words it, applied one family at a time; the order of families does not matter. */
    @Property(tries = 300)
    void agreesWithTheRuleInSlowMotion(@ForAll long seed) {
        Random random = new Random(seed);
        List<Family> families = new ArrayList<>();
        for (int i = random.nextInt(6); i >= 0; i--) {
            byte[] mask = new byte[random.nextInt(2)];
            random.nextBytes(mask);
            Oid subtree = oid(random);
            if (families.stream().noneMatch(known -> known.subtree().equals(subtree))) {
                families.add(new Family(VIEW, subtree, OctetString.of(mask), random.nextBoolean()));
            }
        }
        ViewTree view = new ViewTree(families);
        Collections.shuffle(families, random);
        ViewTree shuffled = new ViewTree(families);
        for (int i = 0; i < 50; i++) {
            Oid name = oid(random);
            assertThat(view.includes(name)).isEqualTo(slow(families, name)).isEqualTo(shuffled.includes(name));
        }
    }

    private static Oid oid(Random random) {
        return Oid.of(random.longs(random.nextInt(6), 0, 3).toArray());
    }

    private static boolean slow(List<Family> families, Oid name) {
        Family best = null;
        for (Family family : families) {
            boolean matches = name.size() >= family.subtree().size();
            for (int i = 0; matches && i < family.subtree().size(); i++) {
                boolean one = i >= 8 * family.mask().length() || (family.mask().at(i / 8) & 0x80 >> i % 8) != 0;
                matches = !one || name.arc(i) == family.subtree().arc(i);
            }
            if (matches
                    && (best == null
                            || family.subtree().size() > best.subtree().size()
                            || family.subtree().size() == best.subtree().size()
                                    && family.subtree().compareTo(best.subtree()) > 0)) {
                best = family;
            }
        }
        return best != null && best.isIncluded();
    }
}
