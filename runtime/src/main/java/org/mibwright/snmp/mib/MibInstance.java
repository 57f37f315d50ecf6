package org.mibwright.snmp.mib;

import java.util.ArrayList;
import java.util.List;
import org.mibwright.snmp.smi.Oid;
import org.mibwright.snmp.smi.Value;

/**
 * What an OID names: a definition and what follows it, which is decoded by the INDEX clause as far as it goes.
 *
 * @param node the definition
 * @param parts the INDEX clause of a column's row; empty for anything else
 * @param index the values of the first parts, as they are on the wire; fewer than there are parts where arcs are missing
 *     or cannot be what the next part asks for
 * @param rest the arcs that follow and are not decoded: {@code 0} for a scalar
 */
public record MibInstance(MibNode node, List<IndexPart<?>> parts, List<Value> index, Oid rest) {
    private static final Oid ZERO = Oid.of(0);

    /** Copies the lists. */
    public MibInstance {
        parts = List.copyOf(parts);
        index = List.copyOf(index);
    }

    static MibInstance decode(MibNode node, List<IndexPart<?>> parts, Oid suffix) {
        List<Value> index = new ArrayList<>(parts.size());
        IndexReader in = new IndexReader(suffix, false);
        int end = 0;
        try {
            for (int i = 0; i < parts.size() && end < suffix.size(); i++) {
                index.add(in.value(parts.get(i)));
                end = in.position();
            }
        } catch (SyntaxException e) {
            // An agent that got its index wrong: the arcs are all that there is to show.
            return new MibInstance(node, parts, index, suffix.suffix(end));
        }
        return new MibInstance(node, parts, index, suffix.suffix(end));
    }

    /** Whether this is an instance as the MIB module has it: {@code .0} of a scalar, or a column with a whole index. */
    public boolean isExact() {
        return switch (node.kind()) {
            case SCALAR -> rest.equals(ZERO);
            case COLUMN -> rest.isEmpty() && !parts.isEmpty() && index.size() == parts.size();
            default -> false;
        };
    }

    /** The OID: that of the definition, with the index encoded and the rest appended. */
    public Oid oid() {
        IndexWriter out = new IndexWriter();
        for (int i = 0; i < index.size(); i++) {
            out.value(parts.get(i), index.get(i));
        }
        return node.oid().append(out.toOid()).append(rest);
    }

    /** The name of the definition and the index by value: {@code IF-MIB::ifDescr.1}. */
    public String name() {
        return node.qualifiedName() + suffix();
    }

    /**
     * What follows the definition, with a dot before each part: numbers, labels of enumerations, addresses, texts in
     * quotes. Double quotes stand for a text that carries its length, single ones for one of fixed size or an IMPLIED
     * one, as in Net-SNMP.
     */
    public String suffix() {
        return IndexText.format(this);
    }

    /** The name. */
    @Override
    public String toString() {
        return name();
    }
}
