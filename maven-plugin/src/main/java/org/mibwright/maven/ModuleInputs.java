package org.mibwright.maven;

import java.nio.file.Path;
import java.util.List;
import org.mibwright.compiler.CompilationRequest;

/**
 * What a goal works on, and where that imports from.
 *
 * @param directories where the project's MIB modules are
 * @param files those files below the directories that are asked for
 * @param modules names of the modules that are asked for; empty for all in the files
 * @param imports dependencies that carry MIB modules
 */
record ModuleInputs(List<Path> directories, List<Path> files, List<String> modules, List<MibJar> imports) {
    /** Copies the lists. */
    ModuleInputs {
        directories = List.copyOf(directories);
        files = List.copyOf(files);
        modules = List.copyOf(modules);
        imports = List.copyOf(imports);
    }

    /** A request to compile them, which can be made more of. */
    CompilationRequest.Builder request() {
        CompilationRequest.Builder request = CompilationRequest.builder();
        if (modules.isEmpty()) {
            files.forEach(request::input);
        } else {
            request.inputs(modules);
            files.forEach(request::source);
        }
        directories.forEach(request::source);
        imports.forEach(jar -> request.source(jar.source()));
        return request;
    }
}
