package org.mibwright.compiler.diff;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mibwright.compiler.model.Access;
import org.mibwright.compiler.model.AgentCapabilities;
import org.mibwright.compiler.model.DefaultValue;
import org.mibwright.compiler.model.ModuleCompliance;
import org.mibwright.compiler.model.NamedNumber;
import org.mibwright.compiler.model.Syntax;

/** What statements of conformance say, without their descriptions, as lines in a fixed order. */
final class ConformanceText {
    private ConformanceText() {}

    static List<String> of(ModuleCompliance compliance, Names names) {
        return compliance.modules().stream()
                .flatMap(module -> {
                    String prefix = names.module().name().equals(module.module()) ? "" : module.module() + " ";
                    return Stream.of(
                                    module.mandatoryGroups().stream().map(group -> "mandatory " + names.of(group)),
                                    module.groups().stream().map(group -> "group " + names.of(group.group())),
                                    module.objects().stream()
                                            .map(object -> "object " + names.of(object.object()) + " "
                                                    + syntax(object.syntax(), names) + " "
                                                    + syntax(object.writeSyntax(), names) + " "
                                                    + object.minAccess().map(Access::keyword)))
                            .flatMap(lines -> lines)
                            .map(line -> prefix + line);
                })
                .sorted()
                .toList();
    }

    static List<String> of(AgentCapabilities capabilities, Names names) {
        return Stream.concat(
                        Stream.of("release " + capabilities.productRelease()),
                        capabilities.modules().stream()
                                .flatMap(module -> Stream.concat(
                                                module.includes().stream().map(group -> "includes " + names.of(group)),
                                                module.variations().stream().map(each -> variation(each, names)))
                                        .map(line -> module.module() + " " + line)))
                .sorted()
                .toList();
    }

    private static String variation(AgentCapabilities.Variation variation, Names names) {
        return "variation " + names.of(variation.target()) + " " + syntax(variation.syntax(), names) + " "
                + syntax(variation.writeSyntax(), names) + " " + variation.access() + " "
                + names.of(variation.creationRequires()) + " "
                + variation.defaultValue().map(DefaultValue::written);
    }

    private static String syntax(Optional<Syntax> syntax, Names names) {
        return syntax.map(use -> names.ofType(use.type(), use.name())
                        + use.constraint().map(limit -> limit.kind() + "" + limit.ranges())
                        + use.namedNumbers().stream().map(NamedNumber::toString).toList())
                .orElse("-");
    }
}
