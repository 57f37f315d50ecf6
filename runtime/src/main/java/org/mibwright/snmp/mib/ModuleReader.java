package org.mibwright.snmp.mib;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mibwright.snmp.smi.Oid;

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
 * <p>A syntax is {@code base type chain range hint labels}: the base type's SMIv2 name; the type's name; the types that
 * it is derived from, nearest first; ranges as {@code 1..4|7}; the DISPLAY-HINT; labels as {@code up:1,down:2}. Lists
 * have commas between their items.
 */
final class ModuleReader {
    private final String name;
    private final List<MibModule.Revision> revisions = new ArrayList<>();
    private final Map<String, List<String>> imports = new LinkedHashMap<>();
    private final List<MibNode> nodes = new ArrayList<>();
    private Fields module = Fields.of("module");
    private @Nullable Fields pending;
    private final List<IndexPart<?>> pendingIndex = new ArrayList<>();
    private final RequirementReader requirements = new RequirementReader();

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
                        DescribedSyntax.of(fields),
                        fields.text("implied").equals("true"),
                        fields.text("type").endsWith("NetworkAddress")));
            default -> requirements.line(fields);
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
                fields.get("access").map(Access::of),
                fields.get("base").map(base -> DescribedSyntax.of(fields)),
                fields.get("type").or(() -> fields.get("base")),
                fields.get("units"),
                fields.get("default"),
                pendingIndex,
                fields.get("augments"),
                fields.list("members"),
                requirements.take(),
                fields.get("description"),
                fields.get("reference")));
        pending = null;
        pendingIndex.clear();
    }
}
