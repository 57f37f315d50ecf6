package org.mibwright.snmp.mib;

import java.lang.invoke.MethodHandles.Lookup;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.mibwright.snmp.smi.Oid;

/**
 * Turns the index of a conceptual row into the instance suffix of its columns and back (RFC 2578 section 7.7).
 *
 * @param <I> the index, a generated record
 */
public final class IndexCodec<I> {
    private final List<IndexPart<?>> parts;
    private final BiConsumer<I, IndexWriter> writer;
    private final Function<IndexReader, I> reader;

    private IndexCodec(List<IndexPart<?>> parts, BiConsumer<I, IndexWriter> writer, Function<IndexReader, I> reader) {
        this.parts = parts;
        this.writer = writer;
        this.reader = reader;
    }

    /**
     * A codec.
     *
     * @param parts the objects of the INDEX clause in order
     * @param writer puts each part of an index in that order
     * @param reader gets each part in that order and makes an index of them
     */
    public static <I> IndexCodec<I> of(
            List<IndexPart<?>> parts, BiConsumer<I, IndexWriter> writer, Function<IndexReader, I> reader) {
        return new IndexCodec<>(List.copyOf(parts), writer, reader);
    }

    /**
     * A codec for a record whose components are the objects of the INDEX clause in order.
     *
     * @param lookup has access to the record
     * @param type the record
     * @param parts the objects, of the types of the record's components
     */
    public static <I extends Record> IndexCodec<I> of(Lookup lookup, Class<I> type, IndexPart<?>... parts) {
        List<IndexPart<?>> all = List.of(parts);
        IndexRecord<I> index = new IndexRecord<>(lookup, type, all);
        return new IndexCodec<>(all, index::write, index::read);
    }

    /** The objects of the INDEX clause in order. */
    public List<IndexPart<?>> parts() {
        return parts;
    }

    /**
     * The instance suffix that an index amounts to.
     *
     * @throws SyntaxException if a part has a negative number, or not the fixed length that its syntax demands
     */
    public Oid encode(I index) {
        IndexWriter out = new IndexWriter();
        writer.accept(index, out);
        return out.toOid();
    }

    /**
     * The index that an instance suffix encodes.
     *
     * @throws SyntaxException if it is too short, too long, or has an arc that its part cannot have
     */
    public I decode(Oid suffix) {
        return decode(suffix, false);
    }

    /**
     * As {@link #decode(Oid)}, and holds each part against the ranges of its syntax, as an agent must before it makes a row.
     *
     * @throws SyntaxException if there cannot be a row with that index
     */
    public I decodeStrictly(Oid suffix) {
        return decode(suffix, true);
    }

    private I decode(Oid suffix, boolean strict) {
        IndexReader in = new IndexReader(suffix, strict);
        I index = reader.apply(in);
        in.expectEnd();
        return index;
    }
}
