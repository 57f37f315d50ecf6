package org.mibwright.cli.lookup;

import java.util.ArrayList;
import java.util.List;
import org.mibwright.compiler.model.Mib;
import org.mibwright.compiler.model.Node;
import org.mibwright.compiler.model.OidNode;
import org.mibwright.snmp.VarBind;
import org.mibwright.snmp.smi.Oid;

/** Writes variable bindings as Net-SNMP's tools do: {@code IF-MIB::ifAdminStatus.1 = INTEGER: up(1)}. */
public final class BindingFormatter {
    private final Mib mib;
    private final Names names;
    private final ValueStyle style;
    private final ValueFormatter values;

    /** Makes a formatter over these modules. */
    public BindingFormatter(Mib mib, ValueStyle style) {
        this.mib = mib;
        this.names = new Names(mib);
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
        return values.format(instance(binding.name()).node(), binding.value());
    }

    /** Returns the name of an object identifier. */
    public String name(Oid oid) {
        if (style.numericNames()) {
            return "." + oid;
        }
        Instance instance = instance(oid);
        String name = names.format(instance);
        int colons = name.indexOf("::");
        if (colons < 0) {
            return "." + oid;
        }
        if (style.fullNames()) {
            return path(instance)
                    + name.substring(
                            colons + 2 + instance.node().orElseThrow().name().length());
        }
        return style.shortNames() ? name.substring(colons + 2) : name;
    }

    private Instance instance(Oid oid) {
        return names.at(org.mibwright.compiler.model.Oid.parse(oid.toString()));
    }

    private String path(Instance instance) {
        List<String> labels = new ArrayList<>();
        OidNode node = mib.tree();
        for (int depth = 0; depth < instance.depth(); depth++) {
            long arc = instance.oid().arc(depth);
            node = node.child(arc).orElseThrow();
            labels.add((depth == 0
                            ? Roots.name(arc)
                            : Preference.of(node.definitions()).map(Node::name))
                    .orElse(Long.toString(arc)));
        }
        return "." + String.join(".", labels);
    }
}
