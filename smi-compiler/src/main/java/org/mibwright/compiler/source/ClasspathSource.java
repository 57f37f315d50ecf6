package org.mibwright.compiler.source;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.List;

/** Modules on the class path, each in a file that is called after it: {@code NAME.mib}. */
final class ClasspathSource implements ModuleSource {
    static final String PREFIX = "classpath:";
    static final ClasspathSource BUNDLED = new ClasspathSource("META-INF/mibwright/standard/");

    private final String folder;

    ClasspathSource(String folder) {
        String relative = folder.startsWith("/") ? folder.substring(1) : folder;
        this.folder = relative.isEmpty() || relative.endsWith("/") ? relative : relative + '/';
    }

    @Override
    public String name() {
        return PREFIX + folder;
    }

    @Override
    public List<SourceFile> find(String module) {
        if (!HttpSource.isPlain(module)) {
            return List.of();
        }
        String resource = folder + module + ".mib";
        URL url = loader().getResource(resource);
        String shown = this == BUNDLED ? "bundled/" + module + ".mib" : name() + module + ".mib";
        return url == null ? List.of() : List.of(new SourceFile(shown, () -> read(resource)));
    }

    private static ClassLoader loader() {
        ClassLoader own = ClasspathSource.class.getClassLoader();
        return own == null ? ClassLoader.getSystemClassLoader() : own;
    }

    private static byte[] read(String resource) throws IOException {
        try (InputStream in = loader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("no resource " + resource);
            }
            return in.readAllBytes();
        }
    }
}
