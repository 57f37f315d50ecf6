package org.mibwright.compiler.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folders in which Net-SNMP, libsmi and their packages keep modules. */
final class SystemPaths {
    private static final List<String> PLACES = List.of(
            "/usr/share/snmp/mibs",
            "/usr/share/mibs",
            "/var/lib/mibs",
            "/usr/local/share/snmp/mibs",
            "/usr/local/share/mibs",
            "/opt/homebrew/share/snmp/mibs",
            "/usr/local/opt/net-snmp/share/snmp/mibs");

    private SystemPaths() {}

    static List<Path> existing() {
        String home = System.getProperty("user.home", "");
        Stream<Path> own = home.isEmpty() ? Stream.of() : Stream.of(Path.of(home, ".snmp", "mibs"));
        return Stream.concat(own, PLACES.stream().map(Path::of))
                .filter(Files::isDirectory)
                .toList();
    }
}
