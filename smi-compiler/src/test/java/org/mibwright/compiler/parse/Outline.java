package org.mibwright.compiler.parse;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mibwright.compiler.ast.Identifier;
import org.mibwright.compiler.ast.ModuleNode;
import org.mibwright.compiler.ast.Node;
import org.mibwright.compiler.ast.QuotedText;
import org.mibwright.compiler.source.Span;

/** Writes a module's tree in short, one definition a line, so that tests can show all that was understood. */
final class Outline {
    private Outline() {}

    static String of(ModuleNode module) {
        StringBuilder out = new StringBuilder("module ").append(module.name());
        module.headerOid().ifPresent(oid -> out.append(' ').append(value(oid)));
        out.append('\n');
        module.exports()
                .ifPresent(exports ->
                        out.append("  exports ").append(value(exports)).append('\n'));
        module.imports()
                .forEach(group -> out.append("  imports ").append(value(group)).append('\n'));
        module.definitions()
                .forEach(
                        definition -> out.append("  ").append(value(definition)).append('\n'));
        return out.toString();
    }

    private static String value(Object value) {
        if (value instanceof Identifier name) {
            return name.text();
        }
        if (value instanceof QuotedText text) {
            return '"' + text.text().strip().replaceAll("\\s+", " ") + '"';
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(Outline::value).orElse("");
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Outline::value).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof Node node && node instanceof Record ? record(node) : String.valueOf(value);
    }

    private static String record(Node node) {
        List<String> parts = new ArrayList<>();
        for (RecordComponent component : node.getClass().getRecordComponents()) {
            if (component.getType() == Span.class) {
                continue;
            }
            try {
                Object value = component.getAccessor().invoke(node);
                boolean empty = value instanceof Optional<?> o && o.isEmpty()
                        || value instanceof List<?> l && l.isEmpty()
                        || Boolean.FALSE.equals(value);
                if (!empty) {
                    parts.add(component.getName() + '=' + value(value));
                }
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        }
        return node.getClass().getSimpleName() + '(' + String.join(" ", parts) + ')';
    }
}
