package org.mibwright.cli.lookup;

import java.util.Optional;
import org.mibwright.snmp.VarBind;
import org.mibwright.snmp.mib.MibCatalog;
import org.mibwright.snmp.mib.MibInstance;
import org.mibwright.snmp.smi.Oid;

/** Writes variable bindings as Net-SNMP's tools do: {@code IF-MIB::ifAdminStatus.1 = INTEGER: up(1)}. */
public final class BindingFormatter {
    private final MibCatalog catalog;
    private final ValueStyle style;
    private final ValueFormatter values;

    /** Makes a formatter by these modules. */
    public BindingFormatter(MibCatalog catalog, ValueStyle style) {
        this.catalog = catalog;
        this.style = style;
        this.values = new ValueFormatter(style, this::name);
    }

    /** Returns a binding as text. */
    public String format(VarBind binding) {
        String value = value(binding);
        return style.valuesOnly() ? value : name(binding.name()) + style.separator() + value;
    }

    /** Returns the value of a binding as text. */
    public String value(VarBind binding) {
        return values.format(catalog.find(binding.name()), binding.value());
    }

    /** Returns the name of an object identifier. */
    public String name(Oid oid) {
        Optional<MibInstance> instance = style.numericNames() ? Optional.empty() : catalog.instance(oid);
        return instance.map(this::name).orElseGet(() -> "." + oid);
    }

    private String name(MibInstance instance) {
        if (style.fullNames()) {
            return "." + String.join(".", catalog.labels(instance.node().oid())) + instance.suffix();
        }
        return style.shortNames() ? instance.node().name() + instance.suffix() : instance.name();
    }
}
