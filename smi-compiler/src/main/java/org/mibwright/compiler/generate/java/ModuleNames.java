package org.mibwright.compiler.generate.java;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mibwright.compiler.model.BaseType;
import org.mibwright.compiler.model.Definition;
import org.mibwright.compiler.model.Import;
import org.mibwright.compiler.model.LeafObject;
import org.mibwright.compiler.model.MibModule;
import org.mibwright.compiler.model.NamedNumber;
import org.mibwright.compiler.model.Node;
import org.mibwright.compiler.model.Notification;
import org.mibwright.compiler.model.Reference;
import org.mibwright.compiler.model.Row;
import org.mibwright.compiler.model.SymbolKey;
import org.mibwright.compiler.model.TypeDefinition;

/**
 * All Java names of one module. They follow from the module and the types that it imports alone, so that whoever refers
 * to the module's classes comes to the same names as whoever writes them.
 */
final class ModuleNames {
    /** File names that Windows keeps for devices. */
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

    /** What generated code uses of java.lang. */
    private static final Set<String> JAVA_LANG = Set.of("Boolean", "Integer", "Long", "Object", "Override", "String");

    private final MibModule module;
    private final List<Definition> definitions;
    private final String packageName;
    private final ClassName moduleType;
    private final Map<String, ClassName> rows = new LinkedHashMap<>();
    private final Map<String, Enumeration> enumerations = new LinkedHashMap<>();
    private final Map<String, String> fields = new HashMap<>();
    private final Map<String, RowMembers> members = new HashMap<>();
    private final Set<SymbolKey> notified = new HashSet<>();
    private final NameScope types;
    private final Set<String> hidden;

    ModuleNames(MibModule module, String packageName, Labellings labellings) {
        this.module = module;
        this.definitions = first(module);
        this.packageName = packageName;
        this.types = NameScope.ofFiles().reserve(DEVICES).reserve(List.of("Index"));
        this.moduleType = type(JavaNames.moduleType(module.name()));
        for (Definition definition : definitions) {
            if (definition instanceof Row row && isNamed(row)) {
                rows.put(row.name(), type(JavaNames.type(row.name())));
            }
        }
        nameEnumerations(labellings);
        this.hidden = hidden(module, packageName, rows.values(), enumerations.values());
        module.definitions(Notification.class)
                .forEach(n -> n.objects().stream().map(Reference::target).forEach(t -> t.ifPresent(notified::add)));
        nameFields();
    }

    private void nameEnumerations(Labellings labellings) {
        for (Definition definition : definitions) {
            if (definition instanceof TypeDefinition type
                    && labellings.of(type).generatedFor().isPresent()) {
                name(type, type.base(), type.syntax().namedNumbers());
            }
        }
        for (Definition definition : definitions) {
            if (definition instanceof LeafObject object
                    && labellings
                            .of(object)
                            .generatedFor()
                            .filter(object.key()::equals)
                            .isPresent()) {
                name(object, object.syntax().base(), object.syntax().namedNumbers());
            }
        }
    }

    private void name(Definition definition, BaseType base, List<NamedNumber> numbers) {
        ClassName type = type(JavaNames.type(definition.name()));
        enumerations.put(definition.name(), new Enumeration(type, LabelConstant.of(base, numbers)));
    }

    private void nameFields() {
        NameScope scope = NameScope.ofMembers().reserve(hidden).reserve(List.of("MODULE"));
        for (Definition definition : definitions) {
            if (definition instanceof Node node && isNamed(node) && !rows.containsKey(node.name())) {
                fields.put(node.name(), scope.take(JavaNames.member(node.name())));
            }
        }
    }

    /** Type names that an expression might use: a constant of the same name would hide them. */
    private static Set<String> hidden(
            MibModule module, String packageName, Iterable<ClassName> rows, Iterable<Enumeration> enumerations) {
        Set<String> names = new HashSet<>(RuntimeTypes.SIMPLE_NAMES);
        names.addAll(List.of("java", "org", "Index", packageName.split("\\.", 2)[0]));
        rows.forEach(row -> names.add(row.simpleName()));
        enumerations.forEach(enumeration -> names.add(enumeration.type().simpleName()));
        for (Import symbol : module.imports()) {
            names.add(JavaNames.type(symbol.name()));
        }
        return Collections.unmodifiableSet(names);
    }

    private ClassName type(String wanted) {
        return ClassName.get(packageName, types.take(wanted));
    }

    private static boolean isNamed(Node node) {
        return OidLimits.fits(node);
    }

    /** The definitions without those that repeat a descriptor. */
    List<Definition> definitions() {
        return definitions;
    }

    private static List<Definition> first(MibModule module) {
        return module.definitions().stream()
                .filter(definition -> module.find(definition.name())
                        .filter(found -> found == definition)
                        .isPresent())
                .toList();
    }

    MibModule module() {
        return module;
    }

    String packageName() {
        return packageName;
    }

    /** The class of the module itself. */
    ClassName moduleType() {
        return moduleType;
    }

    /** The class of a row, unless the row is left out. */
    Optional<ClassName> row(String descriptor) {
        return Optional.ofNullable(rows.get(descriptor));
    }

    /** The enumeration that is made for a type or an object. */
    Optional<Enumeration> enumeration(String name) {
        return Optional.ofNullable(enumerations.get(name));
    }

    /** All enumerations by the definition that they are made for. */
    Map<String, Enumeration> enumerations() {
        return Collections.unmodifiableMap(enumerations);
    }

    /** The constant of a scalar, a notification or another node in the class of the module. */
    Optional<String> field(String descriptor) {
        return Optional.ofNullable(fields.get(descriptor));
    }

    /** The names within the class of a row. */
    RowMembers members(Row row) {
        synchronized (members) {
            return members.computeIfAbsent(row.name(), name -> new RowMembers(row, hidden, notified));
        }
    }

    /** Whether a class here has the name of one of java.lang's, which then must be imported. */
    boolean hidesJavaLang() {
        return Stream.concat(
                        rows.values().stream(), enumerations.values().stream().map(Enumeration::type))
                .anyMatch(type -> JAVA_LANG.contains(type.simpleName()));
    }

    /** Names for the parts of a class that is too large for one file; no other type has them. */
    List<ClassName> parts(ClassName whole, String suffix, int count) {
        Set<String> taken = new HashSet<>();
        taken.add(moduleType.simpleName().toLowerCase(Locale.ROOT));
        rows.values().forEach(row -> taken.add(row.simpleName().toLowerCase(Locale.ROOT)));
        enumerations.values().forEach(e -> taken.add(e.type().simpleName().toLowerCase(Locale.ROOT)));
        NameScope scope = NameScope.ofFiles().reserve(taken);
        List<ClassName> names = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            names.add(whole.peerClass(scope.take(whole.simpleName() + suffix + i)));
        }
        return names;
    }
}
