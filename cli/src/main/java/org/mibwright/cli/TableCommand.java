package org.mibwright.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mibwright.cli.lookup.BindingFormatter;
import org.mibwright.cli.lookup.Instance;
import org.mibwright.cli.lookup.LookupException;
import org.mibwright.cli.lookup.Names;
import org.mibwright.cli.lookup.ValueStyle;
import org.mibwright.compiler.model.Column;
import org.mibwright.compiler.model.Mib;
import org.mibwright.compiler.model.Row;
import org.mibwright.compiler.model.Table;
import org.mibwright.snmp.VarBind;
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
        Instance instance = session.find(name);
        Row row = instance.node()
                .filter(node -> !instance.hasSuffix())
                .flatMap(node -> node instanceof Row found
                        ? Optional.of(found)
                        : node instanceof Table table ? table.row() : Optional.empty())
                .orElseThrow(() -> new LookupException("'" + name + "' is no table"));
        Oid entry = Oid.of(row.oid().orElseThrow().toString());
        Map<Oid, Map<Long, VarBind>> rows = new TreeMap<>();
        for (VarBind cell : session.manager().walk(session.target(), entry)) {
            if (cell.name().size() > entry.size() + 1) {
                rows.computeIfAbsent(cell.name().suffix(entry.size() + 1), index -> new LinkedHashMap<>())
                        .put(cell.name().arc(entry.size()), cell);
            }
        }
        print(session, row, rows);
    }

    private static void print(AgentSession session, Row row, Map<Oid, Map<Long, VarBind>> rows) throws IOException {
        List<Column> columns = row.columns().stream()
                .filter(column -> rows.values().stream().anyMatch(cells -> cells.containsKey(arc(column))))
                .toList();
        Mib mib = session.loader().mibFor(row.oid().orElseThrow().toString());
        BindingFormatter formatter = new BindingFormatter(mib, ValueStyle.of("qs"));
        List<List<String>> lines = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("index"));
        columns.forEach(column -> head.add(column.name()));
        lines.add(head);
        rows.forEach((index, cells) -> {
            List<String> line = new ArrayList<>();
            line.add(index(mib, columns, index));
            for (Column column : columns) {
                VarBind cell = cells.get(arc(column));
                line.add(cell == null ? "-" : formatter.value(cell).replace('\n', ' '));
            }
            lines.add(line);
        });
        Grid.print(lines, session.console().out());
    }

    private static long arc(Column column) {
        return column.oid().orElseThrow().last();
    }

    /** The index as the name of any column's instance has it. */
    private static String index(Mib mib, List<Column> columns, Oid index) {
        Names names = new Names(mib);
        String column = columns.get(0).oid().orElseThrow().toString();
        String name = names.format(names.at(org.mibwright.compiler.model.Oid.parse(column + "." + index)));
        String prefix = columns.get(0).name() + ".";
        return name.substring(name.indexOf(prefix) + prefix.length());
    }
}
