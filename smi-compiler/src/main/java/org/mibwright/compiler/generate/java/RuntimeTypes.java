package org.mibwright.compiler.generate.java;

import com.palantir.javapoet.ClassName;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The classes that generated code is written with. The compiler itself does not depend on the runtime. */
final class RuntimeTypes {
    private static final String MIB = "org.mibwright.snmp.mib";
    private static final String SMI = "org.mibwright.snmp.smi";

    static final ClassName ACCESS = ClassName.get(MIB, "Access");
    static final ClassName BITS = ClassName.get(MIB, "Bits");
    static final ClassName CELLS = ClassName.get(MIB, "Cells");
    static final ClassName COLUMN = ClassName.get(MIB, "Column");
    static final ClassName DATE_AND_TIME = ClassName.get(MIB, "DateAndTime");
    static final ClassName ENUMERATED = ClassName.get(MIB, "Enumerated");
    static final ClassName GENERATED = ClassName.get(MIB, "Generated");
    static final ClassName INDEX_PART = ClassName.get(MIB, "IndexPart");
    static final ClassName LABEL = ClassName.get(MIB, "Label");
    static final ClassName LABELS = ClassName.get(MIB, "Labels");
    static final ClassName MAC_ADDRESS = ClassName.get(MIB, "MacAddress");
    static final ClassName MIB_MODULE = ClassName.get(MIB, "MibModule");
    static final ClassName NOTIFICATION = ClassName.get(MIB, "Notification");
    static final ClassName ROW = ClassName.get(MIB, "Row");
    static final ClassName ROW_STATUS = ClassName.get(MIB, "RowStatus");
    static final ClassName SCALAR = ClassName.get(MIB, "Scalar");
    static final ClassName STORAGE_TYPE = ClassName.get(MIB, "StorageType");
    static final ClassName SYNTAX = ClassName.get(MIB, "Syntax");
    static final ClassName TABLE = ClassName.get(MIB, "Table");
    static final ClassName WRITABLE_COLUMN = ClassName.get(MIB, "WritableColumn");
    static final ClassName WRITABLE_SCALAR = ClassName.get(MIB, "WritableScalar");

    static final ClassName COUNTER32 = ClassName.get(SMI, "Counter32");
    static final ClassName COUNTER64 = ClassName.get(SMI, "Counter64");
    static final ClassName GAUGE32 = ClassName.get(SMI, "Gauge32");
    static final ClassName IP_ADDRESS = ClassName.get(SMI, "IpAddress");
    static final ClassName OCTET_STRING = ClassName.get(SMI, "OctetString");
    static final ClassName OID = ClassName.get(SMI, "Oid");
    static final ClassName OPAQUE = ClassName.get(SMI, "Opaque");
    static final ClassName TIME_TICKS = ClassName.get(SMI, "TimeTicks");
    static final ClassName VALUE = ClassName.get(SMI, "Value");

    static final ClassName METHOD_HANDLES = ClassName.get(MethodHandles.class);
    static final ClassName LIST = ClassName.get(List.class);
    static final ClassName OPTIONAL = ClassName.get(Optional.class);

    /** Simple names that a constant must not hide. */
    static final Set<String> SIMPLE_NAMES = Stream.of(
                    ACCESS,
                    BITS,
                    CELLS,
                    COLUMN,
                    DATE_AND_TIME,
                    ENUMERATED,
                    INDEX_PART,
                    LABEL,
                    LABELS,
                    MAC_ADDRESS,
                    MIB_MODULE,
                    NOTIFICATION,
                    ROW,
                    ROW_STATUS,
                    SCALAR,
                    STORAGE_TYPE,
                    SYNTAX,
                    TABLE,
                    WRITABLE_COLUMN,
                    WRITABLE_SCALAR,
                    COUNTER32,
                    COUNTER64,
                    GAUGE32,
                    IP_ADDRESS,
                    OCTET_STRING,
                    OID,
                    OPAQUE,
                    TIME_TICKS,
                    VALUE,
                    METHOD_HANDLES,
                    LIST,
                    OPTIONAL)
            .map(ClassName::simpleName)
            .collect(Collectors.toUnmodifiableSet());

    private RuntimeTypes() {}
}
