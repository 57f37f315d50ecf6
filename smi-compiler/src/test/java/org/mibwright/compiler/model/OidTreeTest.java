package org.mibwright.compiler.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.mibwright.compiler.source.SourceText;
import org.mibwright.compiler.source.Span;

/** A sorted map is the oracle: the tree walked from its root gives the same identifiers, with what lies between. */
class OidTreeTest {
    private static final Span PLACE = new SourceText("test", "").span(0, 0);

    @Property
    void treeIsSortedAndWhole(@ForAll("identifiers") List<Oid> identifiers) {
        TreeMap<Oid, List<String>> expected = new TreeMap<>();
        for (int i = 0; i < identifiers.size(); i++) {
            Oid oid = identifiers.get(i);
            for (int length = 0; length <= oid.size(); length++) {
                expected.computeIfAbsent(oid.prefix(length), any -> new ArrayList<>());
            }
            expected.get(oid).add("n" + i);
        }
        expected.computeIfAbsent(Oid.ROOT, any -> new ArrayList<>());

        List<String> found = new ArrayList<>();
        walk(tree(identifiers), found);

        List<String> wanted = new ArrayList<>();
        expected.forEach((oid, names) -> wanted.add(oid + " " + names));
        assertThat(found).isEqualTo(wanted);
    }

    @Provide
    Arbitrary<List<Oid>> identifiers() {
        Arbitrary<Long> arc = Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.longs().between(0, 4)),
                Tuple.of(1, Arbitraries.longs().between(0, Oid.MAX_ARC)));
        return arc.list()
                .ofMaxSize(5)
                .map(arcs -> Oid.of(arcs.stream().mapToLong(Long::longValue).toArray()))
                .list()
                .ofMaxSize(40);
    }

    @Test
    void chainOfManyArcsNeedsNoStack() {
        long[] arcs = new long[5_000];
        assertThat(tree(List.of(Oid.of(arcs))).find(Oid.of(arcs))).isPresent();
    }

    private static OidNode tree(List<Oid> identifiers) {
        List<Definition> definitions = new ArrayList<>();
        for (int i = 0; i < identifiers.size(); i++) {
            Header header = Header.of(new SymbolKey("TEST-MIB", "n" + i), PLACE, PLACE);
            OidAssignment value = new OidAssignment(Optional.of(identifiers.get(i)), Optional.empty(), "", PLACE);
            definitions.add(new ObjectIdentity(header, value, false));
        }
        MibModule module = new MibModule("TEST-MIB", Language.SMIV2, PLACE, List.of(), definitions, List.of());
        return new Mib(List.of(module)).tree();
    }

    private static void walk(OidNode node, List<String> found) {
        found.add(node.oid() + " "
                + node.definitions().stream().map(Definition::name).toList());
        node.children().forEach(child -> walk(child, found));
    }
}
