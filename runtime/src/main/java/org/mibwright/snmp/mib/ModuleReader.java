package org.mibwright.snmp.mib;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mibwright.snmp.smi.Oid;
import org.mibwright.snmp.smi.Value;

/**
 * Reads a module descriptor, the text resource {@code META-INF/mibwright/modules/NAME.mod} that the compiler writes
 * beside generated classes.
 *
 * <p>Each line is a word and fields {@code key=value} with tabs between; in a value a backslash stands before {@code t},
 * {@code n}, {@code r} (tab, line feed, carriage return) and itself. Unknown words and keys are passed over, so that
 * descriptors can grow.
 *
 * <pre>
 * module    language updated organization contact description
 * revision  date description
 * import    module symbols
 * node      kind name oid status access units default augments members description reference, and a syntax
 * index     name implied, and a syntax; one for each part of the row before it
 * require   module groups: a MODULE clause of the compliance before it, with its mandatory groups
 * group     name description: a GROUP clause of the MODULE clause before it
 * refine    name access description, and perhaps a syntax: an OBJECT clause of the MODULE clause before it
 * write     a syntax: the WRITE-SYNTAX of the OBJECT clause before it
 * </pre>
 *
 * What members, groups, {@code group} and {@code refine} name is written as {@code MODULE::descriptor}; what a compliance
 * names, also where the compiler did not find it.
 *
 * <p>A syntax is {@code base type range hint labels}: the base type's SMIv2 name; the type's name; ranges as
 * {@code 1..4|7}; the DISPLAY-HINT; labels as {@code up:1,down:2}. Lists have commas between their items.
 */
final class ModuleReader {
    private final String name;
    private final List<MibModule.Revision> revisions = new ArrayList<>();
    private final Map<String, List<String>> imports = new LinkedHashMap<>();
    private final List<MibNode> nodes = new ArrayList<>();
    private Fields module = Fields.of("module");
    private @Nullable Fields pending;
    private final List<IndexPart<Value>> pendingIndex = new ArrayList<>();

    private ModuleReader(String name) {
        this.name = name;
    }

    static ModuleFacts read(String name, BufferedReader lines) throws IOException {
        ModuleReader reader = new ModuleReader(name);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            reader.line(Fields.of(line));
        }
        reader.finishNode();
        return ModuleFacts.of(reader.module, reader.revisions, reader.imports, reader.nodes);
    }

    private void line(Fields fields) {
        switch (fields.word()) {
            case "module" -> module = fields;
            case "revision" -> revisions.add(new MibModule.Revision(fields.text("date"), fields.get("description")));
            case "import" -> imports.put(fields.text("module"), fields.list("symbols"));
            case "node" -> {
                finishNode();
                pending = fields;
            }
            case "index" ->
                pendingIndex.add(new IndexPart<>(
                        fields.text("name"),
                        syntax(fields),
                        fields.text("implied").equals("true"),
                        fields.text("type").endsWith("NetworkAddress")));
            default -> {}
        }
    }

    private void finishNode() {
        Fields fields = pending;
        if (fields == null) {
            return;
        }
        nodes.add(new MibNode(
                name,
                fields.text("name"),
                Oid.of(fields.text("oid")),
                MibNode.Kind.of(fields.text("kind")),
                fields.text("status"),
                fields.get("access").map(ModuleReader::access),
                fields.get("base").map(base -> syntax(fields)),
                fields.get("type").or(() -> fields.get("base")),
                fields.get("units"),
                fields.get("default"),
                pendingIndex,
                fields.get("augments"),
                fields.list("members"),
                fields.get("description"),
                fields.get("reference")));
        pending = null;
        pendingIndex.clear();
    }

    private static Access access(String keyword) {
        for (Access access : Access.values()) {
            if (access.keyword().equals(keyword)) {
                return access;
            }
        }
        return Access.NOT_ACCESSIBLE;
    }

    private static Syntax<Value> syntax(Fields fields) {
        String hint = fields.text("hint");
        List<NamedNumber> labels = new ArrayList<>();
        for (String label : fields.list("labels")) {
            int colon = label.lastIndexOf(':');
            labels.add(new NamedNumber(Integer.parseInt(label.substring(colon + 1)), label.substring(0, colon)));
        }
        return Syntax.untyped(
                base(fields.text("base")),
                ranges(fields.text("range")),
                hint.isEmpty() ? null : DisplayHint.of(hint),
                labels.isEmpty() ? null : Labels.of(labels));
    }

    private static BaseType base(String keyword) {
        for (BaseType base : BaseType.values()) {
            if (base.keyword().equals(keyword)) {
                return base;
            }
        }
        return BaseType.ANY;
    }

    private static Ranges ranges(String text) {
        Ranges ranges = Ranges.NONE;
        if (!text.isEmpty()) {
            for (String range : text.split("\\|")) {
                int dots = range.indexOf("..");
                String low = dots < 0 ? range : range.substring(0, dots);
                String high = dots < 0 ? range : range.substring(dots + 2);
                ranges = ranges.or(Long.parseLong(low), Long.parseLong(high));
            }
        }
        return ranges;
    }
}
