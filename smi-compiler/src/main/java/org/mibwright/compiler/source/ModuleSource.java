package org.mibwright.compiler.source;

import java.io.IOException;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A place where modules are looked for by name. A source knows modules by what stands in the files, never by how the
 * files are called. Sources are safe for use by many threads.
 */
public interface ModuleSource {

    /** What people know this source by. */
    String name();

    /**
     * The files that hold a module, best first; empty if this source has none.
     *
     * @param module the name of the module
     * @throws IOException if the source cannot be read
     */
    List<SourceFile> find(String module) throws IOException;

    /** A directory with all below it, a file, or an archive. What it holds is remembered in the given cache. */
    static ModuleSource of(Path path, SourceCache cache) {
        return new PathSource(path, cache);
    }

    /**
     * A source as people write it: a path, {@code classpath:} and a folder such as {@code classpath:META-INF/mibwright/},
     * or a URL of HTTP(S) in which {@code @mib@} stands for the name of the module.
     *
     * @param text what was written
     * @param cache keeps what was found for the next time
     * @return the source; empty if the text is none
     */
    static Optional<ModuleSource> parse(String text, SourceCache cache) {
        if (text.startsWith("http://") || text.startsWith("https://")) {
            return isUrl(text) ? Optional.of(new HttpSource(text, cache)) : Optional.empty();
        }
        if (text.startsWith(ClasspathSource.PREFIX)) {
            return Optional.of(new ClasspathSource(text.substring(ClasspathSource.PREFIX.length())));
        }
        try {
            return Optional.of(of(Path.of(text), cache));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static boolean isUrl(String template) {
        try {
            URI.create(template.replace(HttpSource.PLACE, "X"));
            return template.contains(HttpSource.PLACE);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Our edition of the standard modules. */
    static ModuleSource bundled() {
        return ClasspathSource.BUNDLED;
    }

    /** Where operating systems and other tools keep modules; places that are not there are left out. */
    static List<ModuleSource> system(SourceCache cache) {
        return SystemPaths.existing().stream().map(path -> of(path, cache)).toList();
    }
}
