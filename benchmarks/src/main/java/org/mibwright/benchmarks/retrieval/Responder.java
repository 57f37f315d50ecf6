package org.mibwright.benchmarks.retrieval;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A process that answers, until it is closed. */
record Responder(Process process, String address, Path folder) implements AutoCloseable {
    /** How long any process may live, in seconds, whatever happens to the one that started it. */
    private static final String LIFETIME = "600";

    /** A main class that prints the port at which it answers. */
    static Responder java(Class<?> main, String... arguments) throws IOException {
        Process process = start(main, arguments);
        String port = process.inputReader().readLine();
        if (port == null) {
            throw new IOException(main.getSimpleName() + " does not start");
        }
        return new Responder(process, "127.0.0.1:" + port, Files.createTempDirectory("responder"));
    }

    /** Net-SNMP's agent with a configuration of its own. */
    static Responder snmpd() throws IOException {
        Path folder = Files.createTempDirectory("snmpd");
        Path log = folder.resolve("log");
        int port;
        try (DatagramSocket socket = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        Files.write(
                folder.resolve("snmpd.conf"),
                List.of(
                        "rocommunity " + Fleet.COMMUNITY,
                        "sysContact " + Fleet.ANSWER,
                        "createUser " + Fleet.USER + " SHA-256 \"" + Fleet.AUTH + "\" AES \"" + Fleet.PRIV + "\"",
                        "rouser " + Fleet.USER + " authpriv"));
        ProcessBuilder builder = new ProcessBuilder(
                "timeout",
                LIFETIME,
                "snmpd",
                "-f",
                "-Lf",
                log.toString(),
                "-C",
                "-c",
                folder.resolve("snmpd.conf").toString(),
                "-I",
                "-smux",
                "udp:127.0.0.1:" + port);
        builder.environment().put("SNMP_PERSISTENT_DIR", folder.toString());
        builder.environment().put("MIBS", "");
        builder.environment().merge("PATH", "/usr/sbin", (path, sbin) -> path + ":" + sbin);
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        Responder responder = new Responder(builder.start(), "127.0.0.1:" + port, folder);
        for (int i = 0; i < 200; i++) {
            if (Files.exists(log) && Files.readString(log).contains("NET-SNMP version")) {
                return responder;
            }
            pause();
        }
        responder.close();
        throw new IOException("snmpd does not start");
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IOException("interrupted", e);
        }
    }

    static Process start(Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "timeout",
                LIFETIME,
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx768m",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    @Override
    public void close() throws IOException {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(handle -> handle.onExit().join());
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
