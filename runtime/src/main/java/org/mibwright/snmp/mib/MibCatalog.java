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
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private final Map<String, MibModule> modules;
    private final OidTree tree = new OidTree();
    private final NameParser parser = new NameParser(this, tree);
    private final Descriptors descriptors;

    private MibCatalog(Map<String, MibModule> modules, List<Descriptors.Jar> jars) {
        this.modules = Collections.unmodifiableMap(modules);
        this.descriptors = new Descriptors(modules, jars);
        modules.values().forEach(module -> tree.add(module, module.roots()));
    }

    /** A catalog of these modules; of two with one name, the first is taken. */
    public static MibCatalog of(Collection<MibModule> modules) {
        Map<String, MibModule> byName = new TreeMap<>();
        modules.forEach(module -> byName.putIfAbsent(module.name(), module));
        return new MibCatalog(byName, List.of());
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
        List<Descriptors.Jar> jars = new ArrayList<>();
        try {
            for (URL index : Collections.list(loader.getResources(ROOT + "index"))) {
                jars.add(new Descriptors.Jar(new URL(index, "names"), readIndex(index, byName)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the index of MIB modules", e);
        }
        return new MibCatalog(byName, jars);
    }

    /** Adds the modules of an index that are not known yet, and returns them. */
    private static List<MibModule> readIndex(URL index, Map<String, MibModule> byName) throws IOException {
        List<MibModule> added = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(index.openStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Fields fields = Fields.of(line);
                String name = fields.text("name");
                if (fields.word().equals("module") && !byName.containsKey(name)) {
                    List<Oid> roots = fields.list("roots").stream().map(Oid::of).toList();
                    MibModule module = MibModule.of(new URL(index, "modules/" + name + ".mod"), name, roots);
                    byName.put(name, module);
                    added.add(module);
                }
            }
        }
        return added;
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
     * modules define that OID, the modules of SMIv1 that newer ones replace come last, and definitions that are current
     * before others.
     */
    public Optional<MibNode> find(Oid oid) {
        return tree.closest(oid).map(place -> place.definitions().get(0));
    }

    /**
     * The definition that a name stands for: {@code MODULE::descriptor}, or a descriptor alone. Where several modules
     * define that, the one is taken that {@link #find(Oid)} would prefer.
     */
    public Optional<MibNode> find(String name) {
        int colons = name.indexOf("::");
        return colons < 0
                ? descriptors.find(name)
                : module(name.substring(0, colons)).flatMap(module -> module.find(name.substring(colons + 2)));
    }

    /** The definition that a name stands for, or an exception for people. */
    MibNode require(String name) {
        return find(name).orElseThrow(() -> {
            int colons = name.indexOf("::");
            if (colons < 0) {
                return new IllegalArgumentException("no known module defines '" + name + "'");
            }
            String module = name.substring(0, colons);
            return new IllegalArgumentException(
                    modules.containsKey(module)
                            ? "module " + module + " does not define '" + name.substring(colons + 2) + "'"
                            : "no module is named '" + module + "'");
        });
    }

    /**
     * What an OID names: the definition with the longest OID that it starts with, and what follows, decoded by the INDEX
     * clause. Nothing if no module defines anything on the way.
     */
    public Optional<MibInstance> instance(Oid oid) {
        return tree.closest(oid).map(place -> {
            MibNode node = place.definitions().get(0);
            List<IndexPart<?>> parts = node.kind() == MibNode.Kind.COLUMN
                    ? place.row(node).map(MibNode::index).orElse(List.of())
                    : List.of();
            return MibInstance.decode(node, parts, oid.suffix(node.oid().size()));
        });
    }

    /**
     * The OID that a name stands for: {@code IF-MIB::ifDescr.1}, {@code ifDescr.1}, a label path such as
     * {@code iso.org.dod.internet.mgmt.mib-2.system.sysDescr.0}, or an OID in dotted notation.
     *
     * <p>The parts of an index may be values, which are read by the syntaxes of the INDEX clause: labels and texts, with
     * or without quotes, and octets in hexadecimal, {@code MY-MIB::myName.up."uplink".0x8000}; or in brackets,
     * {@code MY-MIB::myName[up][uplink][0x8000]}. Numbers where a text belongs are arcs that are encoded already, unless
     * they are in quotes or brackets. An index may be incomplete, to name all instances that begin so.
     *
     * @throws IllegalArgumentException if no module defines the name, or the index does not fit
     */
    public Oid resolve(String name) {
        return parser.parse(name);
    }

    /**
     * The name of an instance by the values of its index.
     *
     * @param object a columnar object as {@link #find(String)} takes it
     * @param index the parts of the index, or the first of them, as their syntaxes read them
     * @throws IllegalArgumentException if no module defines the object, or the index does not fit
     */
    public Oid resolve(String object, List<String> index) {
        MibNode node = require(object);
        return parser.parse(node, index);
    }

    /**
     * The instances that a notification carries by its OBJECTS clause, in order.
     *
     * @param notification its name, such as {@code IF-MIB::linkDown}
     * @param index the parts of the index at which columns are taken, as their syntaxes read them; none for scalars
     * @throws IllegalArgumentException if there is no such notification, or the index does not fit a column
     */
    public List<Oid> instancesIn(String notification, List<String> index) {
        MibNode node = require(notification);
        if (node.kind() != MibNode.Kind.NOTIFICATION) {
            throw new IllegalArgumentException(node.qualifiedName() + " is no notification");
        }
        List<Oid> instances = new ArrayList<>();
        for (String member : node.members()) {
            MibNode object = require(member);
            boolean column = object.kind() == MibNode.Kind.COLUMN;
            instances.add(column ? parser.parse(object, index) : object.oid().append(0));
        }
        return instances;
    }

    /**
     * The name of an OID, {@code IF-MIB::ifDescr.1}, with its index by value as {@link #resolve(String)} reads it. An OID
     * that is below nothing known stays in dotted notation.
     */
    public String name(Oid oid) {
        return instance(oid).map(MibInstance::name).orElseGet(oid::toString);
    }

    /**
     * The labels on the way to an OID, one for each arc: {@code iso}, {@code org}, {@code dod}...; the number where an
     * arc has none.
     */
    public List<String> labels(Oid oid) {
        List<String> labels = new ArrayList<>(oid.size());
        for (int depth = 0; depth < oid.size(); depth++) {
            Optional<String> label = depth == 0
                    ? Roots.name(oid.arc(0))
                    : tree.find(oid.subOid(0, depth + 1)).stream()
                            .flatMap(place -> place.definitions().stream())
                            .map(MibNode::name)
                            .findFirst();
            labels.add(label.orElse(Long.toString(oid.arc(depth))));
        }
        return labels;
    }

    /** The definitions one arc below an OID, in the order of their OIDs: the columns of a row, say. */
    public List<MibNode> children(Oid oid) {
        return tree.find(oid).map(tree::children).orElse(List.of()).stream()
                .flatMap(place -> place.definitions().stream().limit(1))
                .toList();
    }

    /**
     * The value of an instance in Java's terms, as generated code would give it: an {@link Enumerated}, {@link Bits},
     * {@link String}, {@link DateAndTime} and so on. Of an instance of no known object, or a value of another type than
     * its object has, the value itself.
     *
     * @param instance the name of the instance
     * @param value its value
     */
    public Object decode(Oid instance, Value value) {
        Optional<Syntax<?>> syntax = find(instance).flatMap(MibNode::syntax);
        try {
            return syntax.isPresent() ? syntax.get().decode(value) : value;
        } catch (SyntaxException e) {
            return value;
        }
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
        Optional<Syntax<?>> syntax = node.flatMap(MibNode::syntax);
        String text = syntax.isPresent() ? syntax.get().format(value) : value.toString();
        return node.flatMap(MibNode::units).map(units -> text + " " + units).orElse(text);
    }

    /**
     * The value that a text stands for by the syntax of the instance's object; that of an OBJECT IDENTIFIER may be a
     * name.
     *
     * @throws IllegalArgumentException if the instance is of no known object, or the text no value of it
     */
    public Value parse(Oid instance, String text) {
        Syntax<?> syntax = find(instance)
                .<Syntax<?>>flatMap(MibNode::syntax)
                .orElseThrow(() -> new IllegalArgumentException("no object with values is known at " + instance));
        return syntax.base() == BaseType.OBJECT_IDENTIFIER ? resolve(text) : syntax.parse(text);
    }
}
