package org.mibwright.compiler;

import java.util.List;

/**
 * What was counted over the modules that were asked for.
 *
 * @param files files that were read for them
 * @param modules modules in these files
 * @param clean modules without an error or warning
 * @param repaired modules that needed repairs, but lost nothing
 * @param partial modules that lost a definition
 * @param failed files that gave no module
 * @param definitions definitions in the model
 * @param definitionsLost definitions whose heading stands in the text, but that the model lacks or has no object
 *     identifier for
 * @param bytes size of the files in octets
 * @param seconds time that it took, in seconds
 * @param details one entry for each module and each failed file, sorted by name and file
 */
public record CompilationStatistics(
        int files,
        int modules,
        int clean,
        int repaired,
        int partial,
        int failed,
        int definitions,
        int definitionsLost,
        long bytes,
        double seconds,
        List<ModuleStatistics> details) {
    /** Makes statistics with a copy of the list. */
    public CompilationStatistics {
        details = List.copyOf(details);
    }

    /** Adds up the entries. */
    static CompilationStatistics of(int files, long bytes, double seconds, List<ModuleStatistics> details) {
        int[] counts = new int[ModuleStatus.values().length];
        int definitions = 0;
        int lost = 0;
        for (ModuleStatistics module : details) {
            counts[module.status().ordinal()]++;
            definitions += module.definitions();
            lost += module.lost();
        }
        return new CompilationStatistics(
                files,
                details.size() - counts[ModuleStatus.FAILED.ordinal()],
                counts[ModuleStatus.CLEAN.ordinal()],
                counts[ModuleStatus.REPAIRED.ordinal()],
                counts[ModuleStatus.PARTIAL.ordinal()],
                counts[ModuleStatus.FAILED.ordinal()],
                definitions,
                lost,
                bytes,
                seconds,
                details);
    }
}
