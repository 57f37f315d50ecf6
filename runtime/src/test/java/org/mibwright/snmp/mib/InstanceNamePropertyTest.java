package org.mibwright.snmp.mib;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.mibwright.snmp.smi.Integer32;
import org.mibwright.snmp.smi.OctetString;
import org.mibwright.snmp.smi.Oid;
import org.mibwright.snmp.smi.Value;

/** Whatever arcs an agent hangs below a column: they have a name, and the name stands for them. */
class InstanceNamePropertyTest {
    /** A table for each column: each kind of index part, alone and with another after it. */
    private static final List<String> INDEXES = List.of(
            "name=n\tbase=Integer32",
            "name=n\tbase=Integer32\tlabels=up:1,down:2",
            "name=n\tbase=Unsigned32",
            "name=n\tbase=OCTET STRING",
            "name=n\tbase=OCTET STRING\thint=255a",
            "name=n\tbase=OCTET STRING\thint=255t",
            "name=n\tbase=OCTET STRING\trange=3\thint=1x:",
            "name=n\tbase=OCTET STRING\thint=1d.1d",
            "name=n\tbase=OCTET STRING\thint=*1x:/1d.",
            "name=n\tbase=OCTET STRING\thint=2x:",
            "name=n\tbase=OCTET STRING\thint=bad",
            "name=n\tbase=OCTET STRING\timplied=true",
            "name=n\tbase=OBJECT IDENTIFIER",
            "name=n\tbase=OBJECT IDENTIFIER\timplied=true",
            "name=n\tbase=IpAddress",
            "name=n\tbase=IpAddress\ttype=RFC1155-SMI::NetworkAddress",
            "name=n\tbase=TimeTicks",
            "name=n\tbase=BITS\tlabels=a:0,b:1",
            "name=n\tbase=Opaque",
            "name=n\tbase=ObjectSyntax",
            "name=n\tbase=Integer32\ttype=INET-ADDRESS-MIB::InetAddressType\tlabels=ipv4:1,ipv6:2,ipv4z:3,dns:16"
                    + "\nindex\tname=m\tbase=OCTET STRING\ttype=INET-ADDRESS-MIB::InetAddress",
            "name=n\tbase=OCTET STRING\nindex\tname=m\tbase=OCTET STRING\timplied=true\thint=255a");

    private final MibCatalog catalog = MibCatalog.of(List.of(MibModule.parse("ACME-MIB", module())));

    private static String module() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < INDEXES.size(); i++) {
            String row = "1.3.6.1.4.1.99999." + i + ".1";
            text.append("node\tkind=row\tname=row" + i + "\toid=" + row + "\n")
                    .append("index\t" + INDEXES.get(i) + "\n")
                    .append("node\tkind=column\tname=column" + i + "\toid=" + row + ".1\tbase=Integer32\n");
        }
        return text.toString();
    }

    @Property(tries = 5000)
    void namesAreReadBack(@ForAll("columns") Integer column, @ForAll("suffixes") List<Long> arcs) {
        Oid oid = Oid.of("1.3.6.1.4.1.99999." + column + ".1.1")
                .append(arcs.stream().mapToLong(Long::longValue).toArray());

        String name = catalog.name(oid);

        assertThat(name).startsWith("ACME-MIB::column" + column);
        assertThat(catalog.resolve(name)).as(name).isEqualTo(oid);
        assertThat(catalog.instance(oid).orElseThrow().oid()).as(name).isEqualTo(oid);
    }

    @Provide
    Arbitrary<Integer> columns() {
        return Arbitraries.integers().between(0, INDEXES.size() - 1);
    }

    /** Mostly short lengths, octets and ASCII, as indexes have them. */
    @Provide
    Arbitrary<List<Long>> suffixes() {
        return Arbitraries.frequencyOf(
                        Tuple.of(4, Arbitraries.longs().between(0, 6)),
                        Tuple.of(4, Arbitraries.longs().between(32, 126)),
                        Tuple.of(2, Arbitraries.longs().between(0, 255)),
                        Tuple.of(1, Arbitraries.of(1L, 2L, 3L, 4L, 16L, 20L, 2147483648L, 4294967295L)))
                .list()
                .ofMaxSize(24);
    }

    @Property
    void noValueIsTooStrangeToShow(@ForAll("columns") Integer column, @ForAll byte[] octets, @ForAll int number) {
        Oid oid = Oid.of("1.3.6.1.4.1.99999." + column + ".1.1.1");
        for (Value value : List.of(OctetString.of(octets), Integer32.of(number), oid)) {
            assertThat(catalog.format(oid, value)).isNotNull();
            assertThat(catalog.decode(oid, value)).isNotNull();
        }
    }
}
