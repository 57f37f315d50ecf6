package org.mibwright.compiler;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.mibwright.compiler.diagnostic.Severity;
import org.mibwright.compiler.source.SourceCache;
import org.mibwright.compiler.source.SourceFile;

/**
 * What to compile, and from where. Immutable.
 *
 * @param inputs what is asked for: files, directories (with all below), archives (zip and jar), or names of modules
 * @param filter which of the modules in files, directories and archives are asked for
 * @param files more files that are asked for, which need not be on disk
 * @param sources where modules that others import are looked for, in this order: directories, files, archives,
 *     {@code classpath:} folders, URLs with {@code @mib@} in place of the name
 * @param encoding the encoding of files that are neither ASCII nor Unicode; empty to guess it for each
 * @param followDependencies whether modules that others import are loaded
 * @param bundledModules whether our edition of the standard modules is looked into after the sources; the modules that
 *     define SMI itself always are ours
 * @param systemModules whether the folders where systems keep modules are looked into last of all
 * @param cache where sources keep what they found
 * @param parallelism how many threads read files, at least 1
 * @param failAt the least severity of a finding on what is asked for that makes the result a failure; empty if none does
 */
public record CompilationRequest(
        List<String> inputs,
        ModuleFilter filter,
        List<SourceFile> files,
        List<String> sources,
        Optional<Charset> encoding,
        boolean followDependencies,
        boolean bundledModules,
        boolean systemModules,
        SourceCache cache,
        int parallelism,
        Optional<Severity> failAt) {
    /** Makes a request with copies of the lists. */
    public CompilationRequest {
        inputs = List.copyOf(inputs);
        files = List.copyOf(files);
        sources = List.copyOf(sources);
        if (parallelism < 1) {
            throw new IllegalArgumentException("parallelism " + parallelism);
        }
    }

    /** Returns a builder of requests. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds requests; by default dependencies are followed and errors make a failure. Not thread-safe. */
    public static final class Builder {
        private final List<String> inputs = new ArrayList<>();
        private final List<SourceFile> files = new ArrayList<>();
        private final List<String> sources = new ArrayList<>();
        private ModuleFilter filter = ModuleFilter.all();
        private Optional<Charset> encoding = Optional.empty();
        private boolean followDependencies = true;
        private boolean bundledModules = true;
        private boolean systemModules;
        private SourceCache cache = SourceCache.none();
        private int parallelism = Runtime.getRuntime().availableProcessors();
        private Optional<Severity> failAt = Optional.of(Severity.ERROR);

        private Builder() {}

        /** Adds a file, a directory, an archive, or the name of a module. */
        public Builder input(String input) {
            inputs.add(input);
            return this;
        }

        /** Adds a file, a directory, or an archive. */
        public Builder input(Path input) {
            return input(input.toString());
        }

        /** Adds several inputs. */
        public Builder inputs(Collection<String> more) {
            inputs.addAll(more);
            return this;
        }

        /** Sets which of the modules in files, directories and archives are asked for; by default all. */
        public Builder filter(ModuleFilter wanted) {
            filter = wanted;
            return this;
        }

        /** Adds a file that may be anywhere, such as in memory. */
        public Builder file(SourceFile file) {
            files.add(file);
            return this;
        }

        /** Adds a place to look for modules. */
        public Builder source(String source) {
            sources.add(source);
            return this;
        }

        /** Adds a place to look for modules. */
        public Builder source(Path source) {
            return source(source.toString());
        }

        /** Adds several places to look for modules. */
        public Builder sources(Collection<String> more) {
            sources.addAll(more);
            return this;
        }

        /** Sets the encoding of files that are neither ASCII nor Unicode; by default it is guessed for each. */
        public Builder encoding(Charset known) {
            encoding = Optional.of(known);
            return this;
        }

        /** Tells whether modules that others import are loaded. */
        public Builder followDependencies(boolean follow) {
            followDependencies = follow;
            return this;
        }

        /** Tells whether our edition of the standard modules is looked into. */
        public Builder bundledModules(boolean bundled) {
            bundledModules = bundled;
            return this;
        }

        /** Tells whether the folders where systems keep modules are looked into. */
        public Builder systemModules(boolean system) {
            systemModules = system;
            return this;
        }

        /** Sets where sources keep what they found; by default nowhere. */
        public Builder cache(SourceCache keep) {
            cache = keep;
            return this;
        }

        /**
         * Sets how many threads read files.
         *
         * @param threads at least 1
         */
        public Builder parallelism(int threads) {
            parallelism = threads;
            return this;
        }

        /** Sets the least severity that makes a failure. */
        public Builder failAt(Severity severity) {
            failAt = Optional.of(severity);
            return this;
        }

        /** Makes a success of whatever is found, as long as there is a model. */
        public Builder neverFail() {
            failAt = Optional.empty();
            return this;
        }

        /** Makes the request. */
        public CompilationRequest build() {
            return new CompilationRequest(
                    inputs,
                    filter,
                    files,
                    sources,
                    encoding,
                    followDependencies,
                    bundledModules,
                    systemModules,
                    cache,
                    parallelism,
                    failAt);
        }
    }
}
