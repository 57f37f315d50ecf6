package org.mibwright.compiler.resolve;

import java.util.Set;
import org.mibwright.compiler.ast.AccessClause;
import org.mibwright.compiler.ast.ImportGroup;
import org.mibwright.compiler.ast.ModuleIdentityDefinition;
import org.mibwright.compiler.ast.ModuleNode;
import org.mibwright.compiler.ast.NotificationTypeDefinition;
import org.mibwright.compiler.ast.ObjectTypeDefinition;
import org.mibwright.compiler.ast.TextualConventionDefinition;
import org.mibwright.compiler.model.Language;

/** Tells which version of SMI a module is written in. */
final class Languages {
    private static final Set<String> SECOND = Set.of("SNMPv2-SMI", "SNMPv2-TC", "SNMPv2-CONF");

    private static final Set<String> FIRST = Set.of("RFC1155-SMI", "RFC1065-SMI", "RFC-1212", "RFC-1215");

    private Languages() {}

    /** MODULE-IDENTITY decides, then what a module imports, then what macros and clauses it uses. */
    static Language of(ModuleNode module) {
        if (SECOND.contains(module.name().text())) {
            return Language.SMIV2;
        }
        if (module.definitions().stream().anyMatch(ModuleIdentityDefinition.class::isInstance)) {
            return Language.SMIV2;
        }
        if (importsObjectTypeOfSmiv1(module)) {
            return Language.SMIV1; // textual conventions of SMIv2 are often borrowed
        }
        for (ImportGroup group : module.imports()) {
            if (SECOND.contains(group.module().text())) {
                return Language.SMIV2;
            }
        }
        boolean first = module.imports().stream()
                .anyMatch(group -> FIRST.contains(group.module().text()));
        for (var definition : module.definitions()) {
            boolean second = definition instanceof NotificationTypeDefinition
                    || definition instanceof TextualConventionDefinition
                    || !first
                            && definition instanceof ObjectTypeDefinition object
                            && object.access()
                                    .filter(clause -> clause.keyword() == AccessClause.Keyword.MAX_ACCESS)
                                    .isPresent();
            if (second) {
                return Language.SMIV2;
            }
        }
        return Language.SMIV1;
    }

    private static boolean importsObjectTypeOfSmiv1(ModuleNode module) {
        return module.imports().stream()
                .filter(group -> group.module().text().replace("-", "").startsWith("RFC1212"))
                .flatMap(group -> group.symbols().stream())
                .anyMatch(symbol -> symbol.text().equals("OBJECT-TYPE"));
    }
}
