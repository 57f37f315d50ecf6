package org.mibwright.maven;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mibwright.compiler.CompilationRequest;
import org.mibwright.compiler.CompilationResult;
import org.mibwright.compiler.Compiler;
import org.mibwright.compiler.diagnostic.DiagnosticLog;
import org.mibwright.compiler.generate.java.JavaOptions;
import org.mibwright.compiler.generate.java.JavaOutput;

/** Compiles the MIB modules of a project and writes their Java, unless all that was done before. */
final class Generation {
    private final GenerationSettings settings;
    private final JavaOptions options;

    /**
     * Makes a generation.
     *
     * @throws IllegalArgumentException if a package name is none
     */
    Generation(GenerationSettings settings) {
        this.settings = settings;
        this.options = options(settings);
    }

    /** Says why there is work to do; empty where everything is as the last generation left it. */
    Optional<String> outdated() throws IOException {
        return earlier().outdated(inputs(), settings.layout().base());
    }

    /**
     * Compiles, and writes unless the input is broken.
     *
     * @throws IOException if a file cannot be read or written
     */
    GenerationReport run() throws IOException {
        Map<String, String> inputs = inputs();
        CompilationResult result = new Compiler().compile(request());
        DiagnosticLog left = new DiagnosticLog();
        if (result.failed()) {
            return new GenerationReport(result, List.of(), 0, 0, 0);
        }
        GenerationSettings.Layout layout = settings.layout();
        GeneratedFiles files = new GeneratedFiles(layout);
        new JavaOutput(options).write(result.mib(), result.requested(), files, left);
        if (settings.javaModule().isPresent()) {
            files.text("module-info.java", javaModule(settings.javaModule().get(), result));
        }
        int removed = files.removeOthers(earlier());
        new GenerationState(inputs, files.digests()).write(layout.state());
        return new GenerationReport(
                result,
                left.diagnostics(),
                files.written(),
                removed,
                files.digests().size());
    }

    private GenerationState earlier() throws IOException {
        return GenerationState.read(settings.layout().state());
    }

    private CompilationRequest request() {
        CompilationRequest.Builder request = settings.inputs().request();
        settings.failAt().ifPresentOrElse(request::failAt, request::neverFail);
        return request.build();
    }

    private static JavaOptions options(GenerationSettings settings) {
        Map<String, String> packages = new HashMap<>();
        for (int i = settings.inputs().imports().size() - 1; i >= 0; i--) {
            packages.putAll(settings.inputs().imports().get(i).packages());
        }
        packages.putAll(settings.packages());
        return new JavaOptions(
                settings.basePackage(),
                packages,
                true,
                settings.descriptions(),
                settings.managerOnly(),
                settings.nullMarked());
    }

    /** Exports what was written, and requires the dependencies that modules were imported from. */
    private String javaModule(String name, CompilationResult result) throws IOException {
        Map<String, String> packages =
                MibJar.at(settings.layout().resources()).map(MibJar::packages).orElse(Map.of());
        List<ModuleDescriptor> required = settings.inputs().imports().stream()
                .filter(jar -> result.dependencies().stream()
                        .anyMatch(module -> jar.packages().containsKey(module) && !packages.containsKey(module)))
                .flatMap(jar -> jar.javaModule().stream())
                .toList();
        return new JavaModule(name, packages.values(), required).source();
    }

    private Map<String, String> inputs() throws IOException {
        Map<String, String> inputs = new TreeMap<>(settings.facts());
        List<Path> files = new ArrayList<>(settings.inputs().files());
        for (Path directory : settings.inputs().directories()) {
            files.addAll(FileTree.files(directory));
        }
        for (Path file : files) {
            String use = settings.inputs().files().contains(file) ? "" : "import ";
            inputs.put(use + FileTree.name(file, settings.layout().base()), InputDigest.of(file));
        }
        for (MibJar jar : settings.inputs().imports()) {
            inputs.put(
                    "dependency "
                            + FileTree.name(jar.location(), settings.layout().base()),
                    jar.digest());
        }
        return inputs;
    }
}
