package org.mibwright.snmp.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Net-SNMP's programs. Tests that need them are skipped where they are missing, but not in continuous integration. */
public final class NetSnmp {
    private NetSnmp() {}

    /** Skips the test, or fails it under CI=true, where a program is missing. */
    public static void require(String... programs) {
        for (String program : programs) {
            boolean found = find(program) != null;
            if ("true".equals(System.getenv("CI"))) {
                assertThat(found).as("%s is installed", program).isTrue();
            }
            assumeTrue(found, program + " is not installed (Debian packages snmp, snmpd, snmptrapd)");
        }
    }

    static Path find(String program) {
        return Stream.of("/usr/bin", "/usr/sbin", "/usr/local/bin", "/usr/local/sbin")
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }

    /** What a program printed, line by line, both channels together. It has half a minute. */
    public static List<String> run(String program, Object... arguments) {
        List<String> command = new ArrayList<>(List.of(find(program).toString()));
        Stream.of(arguments).map(Object::toString).forEach(command::add);
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("MIBS", "");
            builder.environment().put("SNMPCONFPATH", System.getProperty("java.io.tmpdir"));
            Process process = builder.start();
            process.getOutputStream().close();
            String output;
            try (InputStream stream = process.getInputStream()) {
                output = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            }
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            return output.lines().toList();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("cannot run " + command, e);
        }
    }

    /** A UDP port of the loopback interface that was free just now. */
    public static int freePort() {
        try (DatagramSocket socket = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
