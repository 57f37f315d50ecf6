package org.mibwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a command is given: files, folders, archives, names, URLs, standard input, and things that are none. */
class InputsTest {
    private static final String USER = """
            USER-MIB DEFINITIONS ::= BEGIN
            IMPORTS parent FROM PARENT-MIB;
            child OBJECT IDENTIFIER ::= { parent 1 }
            END
            """;

    @TempDir
    private Path folder;

    private static String parent(int number) {
        return """
                PARENT-MIB DEFINITIONS ::= BEGIN
                IMPORTS enterprises FROM SNMPv2-SMI;
                parent OBJECT IDENTIFIER ::= { enterprises %d }
                END
                """.formatted(number);
    }

    private Path zip(String name, Map<String, String> entries) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    @Test
    void standardInputIsAFile() throws IOException {
        Run run = Run.withInput(AcmeModule.text(), "compile", "-f", "none", "-");
        assertThat(run.code()).isZero();
        assertThat(run.err()).startsWith("1 module of 1 file: 1 clean");
        Run lint = Run.withInput(AcmeModule.text().replace("IMPLIED", "IMPLID"), "lint", "-");
        assertThat(lint.code()).isEqualTo(1);
        assertThat(lint.out()).startsWith("<stdin>:");
    }

    @Test
    void sourcesComeInTheirOrderBeforeWhatIsBundled() throws IOException {
        Path one = Files.createDirectories(folder.resolve("one"));
        Path two = Files.createDirectories(folder.resolve("two"));
        Files.writeString(one.resolve("x.txt"), parent(1));
        Files.writeString(two.resolve("x.txt"), parent(2) + USER);
        Files.writeString(
                two.resolve("IF-MIB"), "IF-MIB DEFINITIONS ::= BEGIN\nmine OBJECT IDENTIFIER ::= { iso 9 }\nEND\n");
        assertThat(Run.of("translate", "-I", "" + one, "-I", "" + two, "USER-MIB::child")
                        .out())
                .isEqualTo("1.3.6.1.4.1.1.1\n");
        assertThat(Run.of("translate", "-I", "" + two, "-I", "" + one, "USER-MIB::child")
                        .out())
                .isEqualTo("1.3.6.1.4.1.2.1\n");
        assertThat(Run.of("translate", "-I", "" + two, "IF-MIB::mine").out()).isEqualTo("1.9\n");
    }

    @Test
    void archivesAreFoldersAndWhatElseIsInThemIsLeftAlone() throws IOException {
        Path zip = zip("mibs.zip", Map.of("README.txt", "hello", "a/parent.my", parent(3), "a/user.my", USER));
        Run run = Run.of("compile", "-f", "none", zip.toString());
        assertThat(run.code()).isZero();
        assertThat(run.err()).startsWith("2 modules of 2 files: 2 clean");
        assertThat(Run.of("translate", "-I", zip.toString(), "USER-MIB::child").out())
                .isEqualTo("1.3.6.1.4.1.3.1\n");
    }

    @Test
    void serversAreAskedForWhatIsMissing() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            boolean known = exchange.getRequestURI().getPath().equals("/mibs/PARENT-MIB.txt");
            byte[] body = (known ? parent(4) : "no").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(known ? 200 : 404, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        String template = "http://127.0.0.1:" + server.getAddress().getPort() + "/mibs/@mib@.txt";
        Path user = Files.writeString(folder.resolve("user.mib"), USER);
        try {
            assertThat(Run.of("translate", "-I", user.toString(), "-I", template, "USER-MIB::child")
                            .out())
                    .isEqualTo("1.3.6.1.4.1.4.1\n");
            assertThat(Run.of("lint", "-I", template, user.toString()).code()).isZero();
        } finally {
            server.stop(0);
        }
        Run gone = Run.of("compile", "-f", "none", "-I", template, user.toString());
        assertThat(gone.code()).isEqualTo(3);
        assertThat(gone.err()).isEqualTo("mibwright: " + template.replace("@mib@", "PARENT-MIB") + ": no connection\n");
    }

    @Test
    void nothingInAFolderOrArchiveIsTold() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        Path zip = zip("empty.zip", Map.of("README.txt", "hello"));
        for (Path nothing : new Path[] {empty, zip}) {
            Run run = Run.of("compile", "-f", "none", nothing.toString());
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.err()).startsWith("mibwright: '" + nothing + "' holds no module\n");
            assertThat(Run.of("lint", nothing.toString()).code()).isEqualTo(1);
            assertThat(Run.of("diff", nothing.toString(), "IF-MIB").code()).isEqualTo(1);
        }
        Run source = Run.of("translate", "-I", "no/such/folder", "IF-MIB::ifDescr");
        assertThat(source.err())
                .isEqualTo("mibwright: 'no/such/folder' is neither a file nor a module that can be found\n");
    }

    @Test
    void whatUnpacksToNoEndIsLeftOut() throws IOException {
        Path bomb = folder.resolve("bomb.zip");
        byte[] blanks = new byte[1 << 20];
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("a.mib"));
            zip.write(parent(5).getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("b.mib"));
            for (int i = 0; i < 70; i++) {
                zip.write(blanks);
            }
        }
        Run run = Run.of("compile", "-f", "none", bomb.toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .startsWith(bomb + "!/b.mib:1:1: error: the file cannot be read: it unpacks to more than 64 MB"
                        + " [file-unreadable]\n1 module of 2 files");
    }
}
