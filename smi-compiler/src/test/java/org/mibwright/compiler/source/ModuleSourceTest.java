package org.mibwright.compiler.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModuleSourceTest {
    @TempDir
    Path folder;

    private static String module(String name) {
        return name + " DEFINITIONS ::= BEGIN\nEND\n";
    }

    private static byte[] zip(String entry, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content);
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    @Test
    void modulesAreFoundByContentAtAnyDepth() throws IOException {
        Path below = Files.createDirectories(folder.resolve("a/b"));
        Files.writeString(below.resolve("misnamed.txt"), module("FIRST-MIB") + module("SECOND-MIB"));
        ModuleSource source = ModuleSource.of(folder, SourceCache.none());
        assertThat(source.find("SECOND-MIB"))
                .singleElement()
                .satisfies(file -> assertThat(file.name()).endsWith("misnamed.txt"));
        assertThat(source.find("FIRST-MIB")).hasSize(1);
        assertThat(source.find("misnamed")).isEmpty();
    }

    @Test
    void modulesInCommentsDoNotCount() throws IOException {
        Files.writeString(folder.resolve("x.mib"), "-- OLD-MIB DEFINITIONS ::= BEGIN\n" + module("NEW-MIB"));
        ModuleSource source = ModuleSource.of(folder, SourceCache.none());
        assertThat(source.find("OLD-MIB")).isEmpty();
        assertThat(source.find("NEW-MIB")).hasSize(1);
    }

    @Test
    void archivesInArchivesAreOpened() throws IOException {
        byte[] inner = zip("deep/X.mib", module("DEEP-MIB").getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve("outer.zip"), zip("inner.jar", inner));
        ModuleSource source = ModuleSource.of(folder.resolve("outer.zip"), SourceCache.none());
        assertThat(source.find("DEEP-MIB")).singleElement().satisfies(file -> {
            assertThat(file.name()).endsWith("outer.zip!/inner.jar!/deep/X.mib");
            assertThat(new String(file.content().read(), StandardCharsets.UTF_8))
                    .isEqualTo(module("DEEP-MIB"));
        });
    }

    @Test
    void theIndexIsKeptAndRenewedWhereAFileChanged() throws IOException {
        Path mibs = Files.createDirectories(folder.resolve("mibs"));
        Path file = Files.writeString(mibs.resolve("x.mib"), module("ONE-MIB"));
        SourceCache cache = SourceCache.in(folder.resolve("cache"));
        FileTime time = Files.getLastModifiedTime(file);
        assertThat(ModuleSource.of(mibs, cache).find("ONE-MIB")).hasSize(1);

        Files.writeString(file, module("TWO-MIB"));
        Files.setLastModifiedTime(file, time);
        assertThat(ModuleSource.of(mibs, cache).find("ONE-MIB"))
                .as("same size and time, so not read again")
                .hasSize(1);

        Files.setLastModifiedTime(file, FileTime.fromMillis(time.toMillis() + 5000));
        assertThat(ModuleSource.of(mibs, cache).find("ONE-MIB")).isEmpty();
        assertThat(ModuleSource.of(mibs, cache).find("TWO-MIB")).hasSize(1);
    }

    @Test
    void serversAreAskedOnceAndFriendlyPagesAreNoModules() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            String path = exchange.getRequestURI().getPath();
            byte[] body = (path.equals("/mib/WEB-MIB") ? module("WEB-MIB") : "<html>sorry</html>")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        try {
            String template = "http://127.0.0.1:" + server.getAddress().getPort() + "/mib/@mib@";
            SourceCache cache = SourceCache.in(folder.resolve("cache"));
            ModuleSource source = ModuleSource.parse(template, cache).orElseThrow();
            assertThat(source.find("WEB-MIB")).hasSize(1);
            assertThat(source.find("NO-MIB")).isEmpty();
            assertThat(source.find("NO-MIB")).isEmpty();
            assertThat(source.find("../x")).isEmpty();
            assertThat(asked).hasValue(2);
            assertThat(ModuleSource.parse(template, cache).orElseThrow().find("WEB-MIB"))
                    .hasSize(1);
            assertThat(asked).hasValue(2);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void ourEditionIsOnTheClassPath() throws IOException {
        assertThat(ModuleSource.bundled().find("SNMPv2-SMI")).hasSize(1);
        assertThat(ModuleSource.bundled().find("../SNMPv2-SMI")).isEmpty();
        assertThat(ModuleSource.bundled().find("NO-SUCH-MIB")).isEmpty();
    }
}
