package org.mibwright.compiler;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mibwright.compiler.ast.ModuleNode;
import org.mibwright.compiler.diagnostic.Diagnostic;
import org.mibwright.compiler.diagnostic.DiagnosticLog;
import org.mibwright.compiler.diagnostic.Severity;
import org.mibwright.compiler.model.MibModule;
import org.mibwright.compiler.resolve.Resolution;
import org.mibwright.compiler.source.SourceText;

/** Sorts findings by the modules that they are on, counts, and judges. */
final class ResultBuilder {
    private final CompilationRequest request;
    private final Loader loader;
    private final Resolution resolution;

    ResultBuilder(CompilationRequest request, Loader loader, Resolution resolution) {
        this.request = request;
        this.loader = loader;
        this.resolution = resolution;
    }

    CompilationResult build(double seconds) {
        Set<SourceText> asked = requestedTexts();
        DiagnosticLog mine = new DiagnosticLog();
        DiagnosticLog others = new DiagnosticLog();
        allFindings().forEach(finding -> {
            DiagnosticLog log = asked.contains(finding.span().source()) ? mine : others;
            log.report(finding);
        });
        List<Diagnostic> diagnostics = mine.diagnostics();
        CompilationStatistics statistics = statistics(diagnostics, seconds);
        List<String> dependencies = loader.loaded().keySet().stream()
                .filter(name -> !loader.requested().contains(name))
                .toList();
        boolean failed = !loader.notFound().isEmpty()
                || statistics.failed() > 0
                || request.failAt()
                        .filter(limit -> diagnostics.stream()
                                .anyMatch(finding -> finding.severity().compareTo(limit) <= 0))
                        .isPresent();
        return new CompilationResult(
                resolution.mib(),
                List.copyOf(loader.requested()),
                dependencies,
                loader.notFound(),
                unreadable(),
                diagnostics,
                others.diagnostics(),
                statistics,
                failed);
    }

    private List<String> unreadable() {
        return loader.inputs().stream()
                .filter(file -> !file.readable())
                .map(file -> file.file().name())
                .sorted()
                .toList();
    }

    private Set<SourceText> requestedTexts() {
        Set<SourceText> texts = new HashSet<>();
        loader.inputs().forEach(file -> texts.add(file.text()));
        for (String name : loader.requested()) {
            Loader.Loaded module = loader.loaded().get(name);
            if (module != null) {
                texts.add(module.file().text());
            }
        }
        return texts;
    }

    private List<Diagnostic> allFindings() {
        Set<ParsedFile> files = Collections.newSetFromMap(new IdentityHashMap<>());
        files.addAll(loader.inputs());
        loader.loaded().values().forEach(module -> files.add(module.file()));
        List<Diagnostic> findings = new ArrayList<>(resolution.diagnostics());
        files.forEach(file -> findings.addAll(file.log().diagnostics()));
        findings.addAll(loader.log().diagnostics());
        return findings;
    }

    private CompilationStatistics statistics(List<Diagnostic> diagnostics, double seconds) {
        Map<SourceText, List<Diagnostic>> byText = new HashMap<>();
        for (Diagnostic finding : diagnostics) {
            byText.computeIfAbsent(finding.span().source(), any -> new ArrayList<>())
                    .add(finding);
        }
        Map<String, ParsedFile> files = new TreeMap<>();
        loader.inputs().forEach(file -> files.put(file.file().name(), file));
        List<ModuleStatistics> details = new ArrayList<>();
        for (String name : loader.requested()) {
            Loader.Loaded module = loader.loaded().get(name);
            if (module != null) {
                if (!loader.isInput(name)) {
                    files.put(module.file().file().name(), module.file());
                }
                details.add(count(module, byText.getOrDefault(module.file().text(), List.of())));
            }
        }
        long bytes = 0;
        for (ParsedFile file : files.values()) {
            bytes += file.bytes();
            if (file.modules().isEmpty()) {
                List<Diagnostic> findings = byText.getOrDefault(file.text(), List.of());
                String name = file.file().name();
                details.add(new ModuleStatistics(
                        name,
                        name,
                        ModuleStatus.FAILED,
                        0,
                        0,
                        of(Severity.ERROR, findings),
                        of(Severity.WARNING, findings)));
            }
        }
        details.sort(Comparator.comparing(ModuleStatistics::name).thenComparing(ModuleStatistics::file));
        return CompilationStatistics.of(files.size(), bytes, seconds, details);
    }

    private ModuleStatistics count(Loader.Loaded loaded, List<Diagnostic> ofFile) {
        ModuleNode node = loaded.node();
        MibModule module = resolution.mib().module(node.name().text()).orElseThrow();
        boolean alone = loaded.file().modules().size() == 1;
        List<Diagnostic> findings = ofFile.stream()
                .filter(finding -> alone
                        || finding.span().start() >= node.span().start()
                                && finding.span().start() <= node.span().end())
                .toList();
        int errors = of(Severity.ERROR, findings);
        int warnings = of(Severity.WARNING, findings);
        ModuleStatus status = !module.lost().isEmpty()
                ? ModuleStatus.PARTIAL
                : errors + warnings > 0 ? ModuleStatus.REPAIRED : ModuleStatus.CLEAN;
        return new ModuleStatistics(
                module.name(),
                loaded.file().file().name(),
                status,
                module.definitions().size() - module.lost().size(),
                module.lost().size(),
                errors,
                warnings);
    }

    private static int of(Severity severity, List<Diagnostic> findings) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
