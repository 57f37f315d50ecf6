package org.mibwright.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mibwright.cli.lookup.BindingFormatter;
import org.mibwright.cli.lookup.LookupException;
import org.mibwright.cli.lookup.ValueStyle;
import org.mibwright.snmp.VarBind;
import org.mibwright.snmp.mib.MibCatalog;
import org.mibwright.snmp.mib.MibNode;
import org.mibwright.snmp.smi.Oid;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code mibwright table}: a conceptual table as a table. */
@Command(
        name = "table",
        mixinStandardHelpOptions = true,
        description = "Shows a conceptual table of an agent, a line for each row, with its index in front.",
        footerHeading = "%nExample:%n",
        footer = "  mibwright table 192.0.2.1 ifTable")
final class TableCommand extends AgentCommand {
    @Parameters(index = "1", paramLabel = "TABLE", description = "The table's name or number.")
    private String name = "";

    TableCommand(Console console) {
        super(console);
    }

    @Override
    void run(AgentSession session) throws IOException {
        MibCatalog catalog = session.loader().lookupFor(name).catalog();
        Oid entry = row(catalog, session.oid(name));
        Map<Oid, Map<Long, VarBind>> rows = new TreeMap<>();
        for (VarBind cell : session.manager().walk(session.target(), entry)) {
            if (cell.name().size() > entry.size() + 1) {
                rows.computeIfAbsent(cell.name().suffix(entry.size() + 1), index -> new LinkedHashMap<>())
                        .put(cell.name().arc(entry.size()), cell);
            }
        }
        print(session, entry, rows);
    }

    /** The conceptual row of a table, or a row as it is. */
    private Oid row(MibCatalog catalog, Oid oid) {
        return catalog.find(oid).filter(node -> node.oid().equals(oid)).stream()
                .flatMap(node -> node.kind() == MibNode.Kind.TABLE ? catalog.children(oid).stream() : Stream.of(node))
                .filter(node -> node.kind() == MibNode.Kind.ROW)
                .map(MibNode::oid)
                .findFirst()
                .orElseThrow(() -> new LookupException("'" + name + "' is no table"));
    }

    private static void print(AgentSession session, Oid entry, Map<Oid, Map<Long, VarBind>> rows) throws IOException {
        MibCatalog catalog = session.loader().lookupFor(entry.toString()).catalog();
        List<MibNode> columns = catalog.children(entry).stream()
                .filter(column -> rows.values().stream().anyMatch(cells -> cells.containsKey(arc(column))))
                .toList();
        BindingFormatter formatter = new BindingFormatter(catalog, ValueStyle.of("qs"));
        List<List<String>> lines = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("index"));
        columns.forEach(column -> head.add(column.name()));
        lines.add(head);
        rows.forEach((index, cells) -> {
            List<String> line = new ArrayList<>();
            line.add(index(catalog, columns, index));
            for (MibNode column : columns) {
                VarBind cell = cells.get(arc(column));
                line.add(cell == null ? "-" : formatter.value(cell).replace('\n', ' '));
            }
            lines.add(line);
        });
        Grid.print(lines, session.console().out());
    }

    private static long arc(MibNode column) {
        return column.oid().last();
    }

    /** The index as the name of any column's instance has it. */
    private static String index(MibCatalog catalog, List<MibNode> columns, Oid index) {
        return catalog.instance(columns.get(0).oid().append(index))
                .map(instance -> instance.suffix().substring(1))
                .orElseGet(index::toString);
    }
}
