package org.mibwright.compiler.generate.java;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives names that differ: who comes first keeps the name, who comes later gets {@code _} at its end. */
final class NameScope {
    private final Set<String> taken = new HashSet<>();
    private final boolean caseMatters;

    private NameScope(boolean caseMatters) {
        this.caseMatters = caseMatters;
    }

    /** A scope for members of a class. */
    static NameScope ofMembers() {
        return new NameScope(true);
    }

    /** A scope for what becomes a file: on some systems names that differ in case alone are the same file. */
    static NameScope ofFiles() {
        return new NameScope(false);
    }

    /** Takes names away. */
    NameScope reserve(Collection<String> names) {
        names.forEach(name -> taken.add(key(name)));
        return this;
    }

    /** Gives a name that nobody has yet. */
    String take(String wanted) {
        String name = wanted;
        while (!taken.add(key(name))) {
            name += "_";
        }
        return name;
    }

    private String key(String name) {
        return caseMatters ? name : name.toLowerCase(Locale.ROOT);
    }
}
