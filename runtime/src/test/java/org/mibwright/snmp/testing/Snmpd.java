package org.mibwright.snmp.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Net-SNMP's agent on a free port of the loopback interface, with a configuration of its own, until it is closed. */
public final class Snmpd implements AutoCloseable {
    private final Path folder;
    private final int port;
    private Process process;

    /** Starts snmpd with those lines of snmpd.conf, and waits until it answers. */
    public static Snmpd start(String... configuration) {
        return startAt(NetSnmp.freePort(), configuration);
    }

    /** As {@link #start}, at a port. */
    public static Snmpd startAt(int port, String... configuration) {
        NetSnmp.require("snmpd");
        try {
            Path folder = Files.createTempDirectory("snmpd");
            Files.createDirectory(folder.resolve("persistent"));
            Files.write(folder.resolve("snmpd.conf"), List.of(configuration));
            Snmpd snmpd = new Snmpd(folder, port);
            snmpd.run();
            return snmpd;
        } catch (IOException e) {
            throw new IllegalStateException("cannot start snmpd", e);
        }
    }

    private Snmpd(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    private void run() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                "timeout",
                "300",
                NetSnmp.find("snmpd").toString(),
                "-f",
                "-Lf",
                folder.resolve("log").toString(),
                "-C",
                "-c",
                folder.resolve("snmpd.conf") + "," + folder.resolve("persistent/snmpd.conf"),
                "-I",
                "-smux",
                "udp:127.0.0.1:" + port,
                "tcp:127.0.0.1:" + port);
        builder.environment()
                .put("SNMP_PERSISTENT_DIR", folder.resolve("persistent").toString());
        builder.environment().put("MIBS", "");
        builder.redirectErrorStream(true);
        builder.redirectOutput(
                ProcessBuilder.Redirect.appendTo(folder.resolve("out").toFile()));
        process = builder.start();
        Path log = folder.resolve("log");
        for (int i = 0; i < 200; i++) {
            if (Files.exists(log) && Files.readString(log).contains("NET-SNMP version")) {
                return;
            }
            pause(50);
        }
        close();
        throw new IllegalStateException("snmpd does not start");
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends snmpd and starts it again on the same port, as after a crash of its machine. */
    public void restart() {
        end();
        try {
            Files.deleteIfExists(folder.resolve("log"));
            run();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@code 127.0.0.1:port}. */
    public String address() {
        return "127.0.0.1:" + port;
    }

    /** The UDP and TCP port. */
    public int port() {
        return port;
    }

    private void end() {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroy);
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                all.forEach(ProcessHandle::destroyForcibly);
                process.waitFor(5, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        end();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
