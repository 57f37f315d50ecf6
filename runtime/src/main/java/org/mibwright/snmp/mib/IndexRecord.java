package org.mibwright.snmp.mib;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record that has a component for each part of an index, in the same order. Thread-safe.
 *
 * @param <I> the record
 */
final class IndexRecord<I> {
    private static final MethodType ACCESSOR = MethodType.methodType(Object.class, Object.class);
    private static final MethodType CONSTRUCTOR = MethodType.methodType(Object.class, Object[].class);

    private record Shape(MethodHandle constructor, MethodHandle[] accessors) {}

    private final Lookup lookup;
    private final Class<I> type;
    private final List<IndexPart<?>> parts;
    private volatile @Nullable Shape shape;

    IndexRecord(Lookup lookup, Class<I> type, List<IndexPart<?>> parts) {
        this.lookup = lookup;
        this.type = type;
        this.parts = parts;
    }

    /** Writes every component by the part that it belongs to. */
    void write(I index, IndexWriter out) {
        MethodHandle[] accessors = shape().accessors();
        for (int i = 0; i < accessors.length; i++) {
            write(parts.get(i), accessors[i], index, out);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> void write(IndexPart<T> part, MethodHandle accessor, Object index, IndexWriter out) {
        Object value;
        try {
            value = accessor.invokeExact(index);
        } catch (Throwable e) {
            throw Reflected.rethrow(e);
        }
        out.put(part, (T) value);
    }

    /** Reads every part and makes a record of them. */
    I read(IndexReader in) {
        Object[] values = new Object[parts.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.get(parts.get(i));
        }
        try {
            return type.cast((Object) shape().constructor().invokeExact(values));
        } catch (Throwable e) {
            throw Reflected.rethrow(e);
        }
    }

    private Shape shape() {
        Shape known = shape;
        if (known == null) {
            try {
                known = look();
            } catch (ReflectiveOperationException e) {
                throw Reflected.unusable(type, e);
            }
            shape = known;
        }
        return known;
    }

    private Shape look() throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        if (components.length != parts.size()) {
            throw new NoSuchMethodException(components.length + " components for " + parts.size() + " parts");
        }
        Class<?>[] types = new Class<?>[components.length];
        MethodHandle[] accessors = new MethodHandle[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            accessors[i] = lookup.unreflect(components[i].getAccessor()).asType(ACCESSOR);
        }
        MethodHandle constructor = lookup.findConstructor(type, MethodType.methodType(void.class, types))
                .asSpreader(Object[].class, types.length)
                .asType(CONSTRUCTOR);
        return new Shape(constructor, accessors);
    }
}
