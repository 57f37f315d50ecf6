package org.mibwright.cli.lookup;

import java.util.Optional;
import org.mibwright.compiler.model.Definition;
import org.mibwright.compiler.model.Mib;
import org.mibwright.compiler.model.Node;
import org.mibwright.compiler.model.SymbolKey;
import org.mibwright.snmp.mib.MibCatalog;
import org.mibwright.snmp.mib.MibNode;
import org.mibwright.snmp.smi.Oid;

/** Compiled modules, and the catalogue that finds names and object identifiers among them. Thread-safe. */
public final class Lookup {
    private final Mib mib;
    private final MibCatalog catalog;

    /** Makes a lookup among these modules. */
    public Lookup(Mib mib) {
        this.mib = mib;
        this.catalog = CompiledCatalog.of(mib);
    }

    /** Returns the modules as the compiler knows them. */
    public Mib mib() {
        return mib;
    }

    /** Returns the modules as managers know them. */
    public MibCatalog catalog() {
        return catalog;
    }

    /** Tells whether a text is an object identifier in numbers, with or without a leading dot. */
    public static boolean isNumeric(String text) {
        return text.matches("\\.?[0-9]+(\\.[0-9]+)*");
    }

    /**
     * Returns the object identifier that a text means: {@code 1.3.6.1.2.1.1.3.0}, {@code SNMPv2-MIB::sysUpTime.0},
     * {@code sysUpTime.0}, or a path of labels as {@code iso.org.dod.internet.mgmt.mib-2.system.sysUpTime.0}.
     *
     * @throws LookupException if no loaded module defines the name, or the index does not fit
     */
    public Oid oid(String text) {
        try {
            return catalog.resolve(text);
        } catch (IllegalArgumentException e) {
            if (isNumeric(text)) {
                throw new LookupException("'" + text + "' has an arc above 4294967295");
            }
            throw new LookupException(typeOf(text).orElse(e.getMessage()));
        }
    }

    /** People ask for types, too. */
    private Optional<String> typeOf(String text) {
        String name = text.substring(text.indexOf("::") < 0 ? 0 : text.indexOf("::") + 2);
        return mib.findAll(name).stream()
                .filter(found -> !(found instanceof Node node && node.oid().isPresent()))
                .map(found -> "'" + name + "' has no object identifier: it is a " + Facts.kind(mib, found))
                .findFirst();
    }

    /** Returns the definition at an object identifier or closest above. */
    public Optional<Node> definition(Oid oid) {
        return catalog.find(oid).flatMap(this::definition);
    }

    private Optional<Node> definition(MibNode node) {
        Optional<Definition> found = mib.find(new SymbolKey(node.module(), node.name()));
        return found.filter(Node.class::isInstance).map(Node.class::cast);
    }
}
