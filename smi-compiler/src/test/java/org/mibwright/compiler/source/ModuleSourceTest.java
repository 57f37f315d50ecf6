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
    void theIndexKnowsWhatIsInArchivesWithoutOpeningThem() throws IOException {
        Path mibs = Files.createDirectories(folder.resolve("mibs"));
        Path archive = mibs.resolve("x.zip");
        Files.write(archive, zip("a/ONE.mib", module("ONE-MIB").getBytes(StandardCharsets.UTF_8)));
        SourceCache cache = SourceCache.in(folder.resolve("cache"));
        FileTime time = Files.getLastModifiedTime(archive);
        assertThat(ModuleSource.of(mibs, cache).find("ONE-MIB")).hasSize(1);

        SourceFile known = ModuleSource.of(mibs, cache).find("ONE-MIB").get(0);
        assertThat(known.name()).isEqualTo(archive + "!/a/ONE.mib");
        assertThat(new String(known.content().read(), StandardCharsets.UTF_8)).isEqualTo(module("ONE-MIB"));

        byte[] other = zip("a/ONE.mib", module("TWO-MIB").getBytes(StandardCharsets.UTF_8));
        assertThat(other.length).isEqualTo((int) Files.size(archive));
        Files.write(archive, other);
        Files.setLastModifiedTime(archive, time);
        assertThat(ModuleSource.of(mibs, cache).find("ONE-MIB"))
                .as("same size and time, so not read again")
                .hasSize(1);
    }

    @Test
    void linksAreFollowedToEachFolderOnce() throws IOException {
        Path mibs = Files.createDirectories(folder.resolve("mibs/a")).getParent();
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(mibs.resolve("a/x.mib"), module("X-MIB"));
        Files.writeString(other.resolve("y.mib"), module("Y-MIB"));
        Files.createSymbolicLink(mibs.resolve("a/up"), mibs);
        Files.createSymbolicLink(mibs.resolve("0"), mibs.resolve("a"));
        Files.createSymbolicLink(mibs.resolve("other"), other);
        Files.createSymbolicLink(mibs.resolve("gone"), folder.resolve("gone"));
        assertThat(SourceFiles.of(mibs))
                .extracting(SourceFile::name)
                .containsExactly(mibs + "/a/x.mib", mibs + "/other/y.mib");
    }

    @Test
    void aMazeOfLinksIsLeftSoon() throws IOException {
        for (int i = 0; i < 40; i++) {
            Path room = Files.createDirectories(folder.resolve("rooms/" + i));
            Files.writeString(room.resolve("m.mib"), module("M" + i + "-MIB"));
            for (String door : new String[] {"left", "right"}) {
                Files.createSymbolicLink(room.resolve(door), folder.resolve("rooms/" + (i + 1)));
            }
        }
        assertThat(SourceFiles.of(folder.resolve("rooms/0"))).hasSize(40);
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
