package org.mibwright.compiler;

import java.io.IOException;
import java.util.List;
import org.mibwright.compiler.ast.ModuleNode;
import org.mibwright.compiler.resolve.Resolution;
import org.mibwright.compiler.resolve.Resolver;

/**
 * Compiles MIB modules: reads what a request asks for and what that imports, and makes the model. Immutable and
 * thread-safe; the same request over the same files gives the same result, whatever the number of threads.
 */
public final class Compiler {
    /** Makes a compiler. */
    public Compiler() {}

    /**
     * Compiles modules. Whatever the text of modules is like, there is a result: what is wrong with it is among the
     * diagnostics.
     *
     * @throws IOException if a file that exists cannot be read
     */
    public CompilationResult compile(CompilationRequest request) throws IOException {
        return compile(request, ProgressListener.NONE);
    }

    /**
     * Compiles modules, and tells how far it is.
     *
     * @param progress hears of every file that was read
     * @throws IOException if a file that exists cannot be read
     */
    public CompilationResult compile(CompilationRequest request, ProgressListener progress) throws IOException {
        long start = System.nanoTime();
        Loader loader = new Loader(request, new FileReader(request, progress));
        loader.load();
        List<ModuleNode> nodes =
                loader.loaded().values().stream().map(Loader.Loaded::node).toList();
        Resolution resolution = new Resolver(request.parallelism()).resolve(nodes);
        ResultBuilder builder = new ResultBuilder(request, loader, resolution);
        return builder.build((System.nanoTime() - start) / 1e9);
    }
}
