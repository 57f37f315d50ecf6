package org.mibwright.compiler;

import java.util.Comparator;
import org.mibwright.compiler.ast.ModuleIdentityDefinition;
import org.mibwright.compiler.ast.QuotedText;

/** Tells which of several copies of a module is the best: the latest, then the fullest, then the first by its file. */
final class ModuleCopies {
    static final Comparator<Loader.Loaded> ORDER = Comparator.comparing(ModuleCopies::lastUpdated)
            .thenComparing(copy -> copy.node().definitions().size())
            .thenComparing(copy -> copy.file().file().name(), Comparator.reverseOrder())
            .thenComparing(copy -> copy.node().span().start(), Comparator.reverseOrder());

    private ModuleCopies() {}

    /** The date of LAST-UPDATED in a form that can be compared: four digits of the year first. */
    private static String lastUpdated(Loader.Loaded copy) {
        for (var definition : copy.node().definitions()) {
            if (definition instanceof ModuleIdentityDefinition identity) {
                String date =
                        identity.lastUpdated().map(QuotedText::text).orElse("").strip();
                return date.length() != 11 ? date : (date.compareTo("7") < 0 ? "20" : "19") + date;
            }
        }
        return "";
    }
}
