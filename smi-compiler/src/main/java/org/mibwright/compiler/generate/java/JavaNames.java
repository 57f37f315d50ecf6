package org.mibwright.compiler.generate.java;

import java.util.Locale;
import javax.lang.model.SourceVersion;

/** Turns names of SMI into Java names, as near to the original as Java allows. */
final class JavaNames {
    /** Descriptors can be of any length; file names cannot. */
    private static final int MAX_TYPE_NAME = 180;

    private JavaNames() {}

    /** Whether Java takes a name as it is. */
    static boolean isIdentifier(String name) {
        return SourceVersion.isIdentifier(name) && !SourceVersion.isKeyword(name);
    }

    /** A descriptor as a Java name: itself, with {@code _} for what Java does not take. */
    static String member(String descriptor) {
        String name = legal(descriptor);
        return isIdentifier(name) ? name : name + "_";
    }

    /** A descriptor as the name of a class: {@code ifEntry} becomes {@code IfEntry}. */
    static String type(String descriptor) {
        String name = legal(upperFirst(descriptor));
        return member(name.length() > MAX_TYPE_NAME ? name.substring(0, MAX_TYPE_NAME) : name);
    }

    /** A bare type of an INDEX clause as the name of its part: {@code OCTET STRING} becomes {@code octetString}. */
    static String part(String typeName) {
        StringBuilder name = new StringBuilder();
        for (String word : typeName.trim().split("[\\s-]+")) {
            String plain = isUpper(word) ? word.toLowerCase(Locale.ROOT) : word;
            name.append(name.isEmpty() ? lowerFirst(plain) : upperFirst(plain));
        }
        return member(name.toString());
    }

    /** A module as the name of a class: {@code IF-MIB} becomes {@code IfMib}, {@code SNMPv2-MIB} {@code SNMPv2Mib}. */
    static String moduleType(String module) {
        StringBuilder name = new StringBuilder();
        for (String word : module.split("[^A-Za-z0-9]+")) {
            name.append(upperFirst(isUpper(word) ? word.toLowerCase(Locale.ROOT) : word));
        }
        return type(name.isEmpty() ? "Mib" : name.toString());
    }

    /** A module as the last part of a package: {@code IF-MIB} becomes {@code if_mib}. */
    static String modulePackage(String module) {
        return member(module.toLowerCase(Locale.ROOT));
    }

    /** A label as the name of a constant: {@code lowerLayerDown} becomes {@code LOWER_LAYER_DOWN}. */
    static String constant(String label) {
        StringBuilder name = new StringBuilder(label.length() + 8);
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            if (i > 0 && isUpper(c) && startsWord(label, i)) {
                name.append('_');
            }
            name.append(c);
        }
        String upper = legal(name.toString().toUpperCase(Locale.ROOT)).replaceAll("__+", "_");
        return isIdentifier(upper) ? upper : upper + "_";
    }

    /** Whether an upper-case letter follows a lower-case one or a digit, or is the last of a run before a lower-case one. */
    private static boolean startsWord(String label, int i) {
        char before = label.charAt(i - 1);
        if (before >= 'a' && before <= 'z' || before >= '0' && before <= '9') {
            return true;
        }
        return isUpper(before) && i + 1 < label.length() && label.charAt(i + 1) >= 'a' && label.charAt(i + 1) <= 'z';
    }

    private static String legal(String name) {
        StringBuilder legal = new StringBuilder(name.length() + 1);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean plain = c >= 'a' && c <= 'z' || isUpper(c) || c >= '0' && c <= '9' || c == '_';
            legal.append(plain ? c : '_');
        }
        if (legal.isEmpty() || Character.isDigit(legal.charAt(0))) {
            legal.insert(0, '_');
        }
        return legal.toString();
    }

    private static boolean isUpper(String word) {
        return word.chars().noneMatch(c -> c >= 'a' && c <= 'z');
    }

    private static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    static String upperFirst(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String lowerFirst(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    }
}
