package org.mibwright.maven;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mibwright.compiler.CompilationRequest;
import org.mibwright.compiler.ModuleFilter;

/**
 * What a goal works on, and where that imports from.
 *
 * @param directories where the project's MIB modules are
 * @param files those files below the directories that are asked for
 * @param modules names of the modules that are asked for, or patterns of names in the files; empty for all in the files
 * @param excludeModules names, or patterns of names, of modules in the files that are not asked for
 * @param encoding the encoding of files that are neither ASCII nor Unicode; empty to guess it
 * @param imports dependencies that carry MIB modules
 */
record ModuleInputs(
        List<Path> directories,
        List<Path> files,
        List<String> modules,
        List<String> excludeModules,
        Optional<Charset> encoding,
        List<MibJar> imports) {
    /** Copies the lists. */
    ModuleInputs {
        directories = List.copyOf(directories);
        files = List.copyOf(files);
        modules = List.copyOf(modules);
        excludeModules = List.copyOf(excludeModules);
        imports = List.copyOf(imports);
    }

    /** A request to compile them, which can be made more of. */
    CompilationRequest.Builder request() {
        CompilationRequest.Builder request = CompilationRequest.builder();
        List<String> patterns = new ArrayList<>();
        for (String module : modules) {
            if (module.indexOf('*') >= 0) {
                patterns.add(module);
            } else {
                request.input(module);
            }
        }
        if (modules.isEmpty() || !patterns.isEmpty()) {
            files.forEach(request::input);
            request.filter(new ModuleFilter(patterns, excludeModules));
        } else {
            files.forEach(request::source);
        }
        encoding.ifPresent(request::encoding);
        directories.forEach(request::source);
        imports.forEach(jar -> request.source(jar.source()));
        return request;
    }
}
