package org.mibwright.compiler.generate.java;

/** Writes the package-info of a module. */
final class PackageInfo {
    private PackageInfo() {}

    /** The source of a module's package-info. */
    static String source(ModuleNames names, boolean nullMarked) {
        StringBuilder source = new StringBuilder();
        source.append("/** The MIB module ")
                .append(Prose.code(names.module().name()))
                .append(". */\n");
        if (nullMarked) {
            source.append("@NullMarked\n");
        }
        source.append("package ").append(names.packageName()).append(";\n");
        if (nullMarked) {
            source.append("\nimport org.jspecify.annotations.NullMarked;\n");
        }
        return source.toString();
    }
}
