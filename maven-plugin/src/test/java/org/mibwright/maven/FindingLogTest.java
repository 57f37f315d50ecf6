package org.mibwright.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.codehaus.plexus.build.BuildContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mibwright.compiler.diagnostic.Diagnostic;
import org.mibwright.compiler.diagnostic.Finding;
import org.mibwright.compiler.diagnostic.Rule;
import org.mibwright.compiler.diagnostic.Severity;
import org.mibwright.compiler.source.SourceText;
import org.mibwright.compiler.source.Span;

class FindingLogTest {
    @TempDir
    private Path folder;

    private final List<String> lines = new ArrayList<>();
    private final List<String> marks = new ArrayList<>();

    private FindingLog log(Optional<BuildContext> ide) {
        return new FindingLog(
                new SystemStreamLog() {
                    @Override
                    public void error(CharSequence content) {
                        lines.add("error " + content);
                    }

                    @Override
                    public void warn(CharSequence content) {
                        lines.add("warn " + content);
                    }

                    @Override
                    public void info(CharSequence content) {
                        lines.add("info " + content);
                    }
                },
                ide);
    }

    private Optional<BuildContext> eclipse() {
        return Optional.of((BuildContext) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {BuildContext.class}, (proxy, method, arguments) -> {
                    List<String> words = new ArrayList<>(List.of(method.getName()));
                    for (Object argument : arguments) {
                        words.add(argument instanceof File file ? file.getName() : String.valueOf(argument));
                    }
                    return marks.add(String.join(" ", words));
                }));
    }

    private Finding finding(Path file, Severity severity) {
        SourceText text = new SourceText(file.toString(), "A\n  B\n");
        return new Finding(Diagnostic.of(Rule.INDEX_UNRESOLVED, new Span(text, 4, 5), "row", "slot"), severity);
    }

    @Test
    void aPlaceIsWhereIdesAndTerminalsFindIt() throws IOException {
        Path file = Files.createFile(folder.resolve("one.mib"));

        log(Optional.empty()).show(finding(file, Severity.WARNING));

        assertThat(lines).singleElement().asString().startsWith("warn " + file + ":2:3: warning: INDEX of 'row'");
    }

    @Test
    void eclipseMarksWhatIsWrongAndForgetsWhatWas() throws IOException {
        Path file = Files.createFile(folder.resolve("one.mib"));
        FindingLog log = log(eclipse());

        log.forget(file);
        for (Severity severity : Severity.values()) {
            log.show(finding(file, severity));
        }
        log.show(finding(folder.resolve("lib.jar!/two.mib"), Severity.ERROR));

        assertThat(lines).hasSize(4);
        assertThat(marks)
                .containsExactly(
                        "removeMessages one.mib",
                        "addMessage one.mib 2 3 INDEX of 'row' names unknown object 'slot' [index-unresolved] 2 null",
                        "addMessage one.mib 2 3 INDEX of 'row' names unknown object 'slot' [index-unresolved] 1 null");
    }
}
