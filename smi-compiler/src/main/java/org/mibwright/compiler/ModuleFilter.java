package org.mibwright.compiler;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which of the modules that stand in files are asked for, by their names. In a name, {@code *} stands for any characters:
 * {@code CISCO-*}. A module that is left out can still be imported from. Immutable.
 *
 * @param includes names of which one must fit; empty for all
 * @param excludes names of which none may fit
 */
public record ModuleFilter(List<String> includes, List<String> excludes) {
    /** Copies the lists. */
    public ModuleFilter {
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
    }

    /** The filter that every module passes. */
    public static ModuleFilter all() {
        return new ModuleFilter(List.of(), List.of());
    }

    /** Whether every module passes. */
    public boolean isAll() {
        return includes.isEmpty() && excludes.isEmpty();
    }

    /** Whether a module is asked for. */
    public boolean accepts(String module) {
        return (includes.isEmpty() || fits(includes, module)) && !fits(excludes, module);
    }

    private static boolean fits(List<String> patterns, String module) {
        return patterns.stream().anyMatch(pattern -> fits(pattern, module));
    }

    private static boolean fits(String pattern, String module) {
        return pattern.indexOf('*') < 0
                ? module.equals(pattern)
                : module.matches(Arrays.stream(pattern.split("\\*", -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining(".*")));
    }
}
