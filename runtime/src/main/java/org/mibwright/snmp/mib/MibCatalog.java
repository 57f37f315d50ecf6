package org.mibwright.snmp.mib;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.mibwright.snmp.smi.Oid;
import org.mibwright.snmp.smi.Value;

/**
 * The MIB modules that a program knows: translates names to OIDs and back, and formats and parses values by their
 * objects' syntax. Modules are read when they are first needed, and no generated class is loaded for it.
 *
 * <p>Immutable and thread-safe.
 */
public final class MibCatalog {
    private static final String ROOT = "META-INF/mibwright/";
    private static final Oid ANYWHERE = Oid.EMPTY;

    private final Map<String, MibModule> modules;
    private final Map<Oid, List<MibModule>> byRoot;

    private MibCatalog(Map<String, MibModule> modules, Map<Oid, List<MibModule>> byRoot) {
        this.modules = Collections.unmodifiableMap(modules);
        this.byRoot = byRoot;
    }

    /** A catalog of these modules; of two with one name, the first is taken. */
    public static MibCatalog of(Collection<MibModule> modules) {
        Map<String, MibModule> byName = new TreeMap<>();
        Map<Oid, List<MibModule>> byRoot = new HashMap<>();
        for (MibModule module : modules) {
            if (byName.putIfAbsent(module.name(), module) == null) {
                byRoot.computeIfAbsent(ANYWHERE, root -> new ArrayList<>()).add(module);
            }
        }
        return new MibCatalog(byName, byRoot);
    }

    /** A catalog of all MIB jars that the context class loader of this thread sees. */
    public static MibCatalog fromClasspath() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return fromClasspath(context == null ? MibCatalog.class.getClassLoader() : context);
    }

    /**
     * A catalog of all MIB jars that a class loader sees. Where two have the same module, the one that comes first on
     * the class path is taken.
     *
     * @throws UncheckedIOException if a jar cannot be read
     */
    public static MibCatalog fromClasspath(ClassLoader loader) {
        Map<String, MibModule> byName = new TreeMap<>();
        Map<Oid, List<MibModule>> byRoot = new HashMap<>();
        try {
            for (URL index : Collections.list(loader.getResources(ROOT + "index"))) {
                readIndex(index, byName, byRoot);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the index of MIB modules", e);
        }
        return new MibCatalog(byName, byRoot);
    }

    private static void readIndex(URL index, Map<String, MibModule> byName, Map<Oid, List<MibModule>> byRoot)
            throws IOException {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(index.openStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Fields fields = Fields.of(line);
                String name = fields.text("name");
                if (fields.word().equals("module") && !byName.containsKey(name)) {
                    MibModule module = MibModule.of(new URL(index, "modules/" + name + ".mod"), name);
                    byName.put(name, module);
                    for (String root : fields.list("roots")) {
                        byRoot.computeIfAbsent(Oid.of(root), oid -> new ArrayList<>())
                                .add(module);
                    }
                }
            }
        }
    }

    /** The modules, by name. */
    public Collection<MibModule> modules() {
        return modules.values();
    }

    /** The module with this name. */
    public Optional<MibModule> module(String name) {
        return Optional.ofNullable(modules.get(name));
    }

    /**
     * The definition with the longest OID that this OID starts with: the object of an instance, say. Where several
     * modules define that OID, one that is current goes before others, then the first by name.
     */
    public Optional<MibNode> find(Oid oid) {
        Set<MibModule> candidates = new LinkedHashSet<>();
        for (Oid prefix = oid; !prefix.isEmpty(); prefix = prefix.parent()) {
            candidates.addAll(byRoot.getOrDefault(prefix, List.of()));
        }
        candidates.addAll(byRoot.getOrDefault(ANYWHERE, List.of()));
        return candidates.stream()
                .flatMap(module -> module.findNearest(oid).stream())
                .min(Comparator.<MibNode>comparingInt(node -> -node.oid().size())
                        .thenComparing(node -> !node.status().equals("current"))
                        .thenComparing(MibNode::module));
    }

    /**
     * The definition that a name stands for: {@code MODULE::descriptor}, or a descriptor alone, which is sought in all
     * modules in the order of their names.
     */
    public Optional<MibNode> find(String name) {
        int colons = name.indexOf("::");
        if (colons >= 0) {
            return module(name.substring(0, colons)).flatMap(module -> module.find(name.substring(colons + 2)));
        }
        return modules.values().stream()
                .flatMap(module -> module.find(name).stream())
                .findFirst();
    }

    /**
     * The OID that a name stands for: {@code IF-MIB::ifDescr.1}, {@code ifDescr.1}, a label path such as
     * {@code iso.org.dod.internet.mgmt.mib-2.system.sysDescr.0}, or an OID in dotted notation. The parts of an index may
     * be values: {@code MY-MIB::myName."uplink".3}, or in brackets, {@code MY-MIB::myName[uplink][3]}; they are read by
     * the syntaxes of the INDEX clause.
     *
     * @throws IllegalArgumentException if no module defines the name, or the index does not fit
     */
    public Oid resolve(String name) {
        return NameParser.parse(this, name);
    }

    /**
     * The name of an instance by the values of its index.
     *
     * @param object a columnar object as {@link #find(String)} takes it
     * @param index the parts of the index, as their syntaxes read them
     * @throws IllegalArgumentException if no module defines the object, or the index does not fit
     */
    public Oid resolve(String object, List<String> index) {
        MibNode node = find(object).orElseThrow(() -> NameParser.unknown(object));
        return node.oid().append(NameParser.index(this, node, index));
    }

    /**
     * The name of an OID, {@code IF-MIB::ifDescr.1}, with its index decoded by the INDEX clause: texts are quoted. An OID
     * that is below nothing known stays in dotted notation.
     */
    public String name(Oid oid) {
        return find(oid).map(node -> NameFormatter.format(this, node, oid)).orElseGet(oid::toString);
    }

    /**
     * The value of an instance for people: labelled, by DISPLAY-HINT, with its UNITS, and OIDs by name.
     *
     * @param instance the name of the instance
     * @param value its value
     */
    public String format(Oid instance, Value value) {
        if (value instanceof Oid oid) {
            return name(oid);
        }
        Optional<MibNode> node = find(instance);
        String text = node.flatMap(MibNode::syntax)
                .map(syntax -> syntax.format(value))
                .orElseGet(value::toString);
        return node.flatMap(MibNode::units).map(units -> text + " " + units).orElse(text);
    }

    /**
     * The value that a text stands for by the syntax of the instance's object.
     *
     * @throws IllegalArgumentException if the instance is of no known object, or the text no value of it
     */
    public Value parse(Oid instance, String text) {
        return find(instance)
                .flatMap(MibNode::syntax)
                .orElseThrow(() -> new IllegalArgumentException("no object with values is known at " + instance))
                .parse(text);
    }

    /** The row that a columnar object belongs to. */
    Optional<MibNode> rowOf(MibNode column) {
        Oid row = column.oid().parent();
        return module(column.module())
                .flatMap(module -> module.find(row))
                .or(() -> find(row))
                .filter(node -> node.kind() == MibNode.Kind.ROW && node.oid().equals(row));
    }
}
