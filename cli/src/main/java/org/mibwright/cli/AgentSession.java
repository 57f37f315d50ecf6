package org.mibwright.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.mibwright.cli.lookup.BindingFormatter;
import org.mibwright.cli.lookup.ValueParser;
import org.mibwright.cli.lookup.ValueStyle;
import org.mibwright.snmp.Target;
import org.mibwright.snmp.VarBind;
import org.mibwright.snmp.manager.SnmpManager;
import org.mibwright.snmp.mib.MibCatalog;
import org.mibwright.snmp.mib.MibNode;
import org.mibwright.snmp.smi.Oid;

/** A talk with one agent: names on the way in, names and values on the way out. Not thread-safe. */
final class AgentSession implements AutoCloseable {
    private final Console console;
    private final Target target;
    private final MibLoader loader;
    private final ValueStyle style;
    private final SnmpManager manager = SnmpManager.open();

    AgentSession(Console console, Target target, MibLoader loader, ValueStyle style) {
        this.console = console;
        this.target = target;
        this.loader = loader;
        this.style = style;
    }

    Target target() {
        return target;
    }

    SnmpManager manager() {
        return manager;
    }

    MibLoader loader() {
        return loader;
    }

    Console console() {
        return console;
    }

    /** Returns the object identifier that a name or number means. */
    Oid oid(String name) throws IOException {
        return loader.lookupFor(name).oid(name);
    }

    Oid[] oids(List<String> names) throws IOException {
        Oid[] oids = new Oid[names.size()];
        for (int i = 0; i < oids.length; i++) {
            oids[i] = oid(names.get(i));
        }
        return oids;
    }

    /** Reads name, type and value as snmpset takes them. */
    VarBind binding(String name, String type, String value) throws IOException {
        Oid oid = oid(name);
        Optional<MibNode> node = loader.lookupFor(name).catalog().find(oid);
        ValueParser parser = new ValueParser(text -> {
            try {
                return oid(text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return VarBind.of(oid, parser.parse(node, type, value));
    }

    /** Prints one binding. */
    void print(VarBind binding) throws IOException {
        if (binding.value() instanceof Oid value && !value.isEmpty()) {
            loader.lookupFor(value.toString());
        }
        MibCatalog catalog = loader.lookupFor(binding.name().toString()).catalog();
        console.out().println(new BindingFormatter(catalog, style).format(binding));
    }

    void print(List<VarBind> bindings) throws IOException {
        for (VarBind binding : bindings) {
            print(binding);
        }
    }

    @Override
    public void close() {
        manager.close();
    }
}
