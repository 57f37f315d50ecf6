package org.mibwright.compiler;

/**
 * What was counted in one module, or in one file that gave none.
 *
 * @param name the module's name; the file's where it gave no module
 * @param file the file
 * @param status how well it came out
 * @param definitions definitions in the model
 * @param lost definitions whose heading stands in the text, but that the model lacks or has no object identifier for
 * @param errors findings of severity error
 * @param warnings findings of severity warning
 */
public record ModuleStatistics(
        String name, String file, ModuleStatus status, int definitions, int lost, int errors, int warnings) {}
