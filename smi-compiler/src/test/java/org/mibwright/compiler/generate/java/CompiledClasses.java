package org.mibwright.compiler.generate.java;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** Classes that javac has just made, in memory. */
final class CompiledClasses extends ClassLoader {
    private final Map<String, byte[]> bytes = new TreeMap<>();

    CompiledClasses() {
        super(CompiledClasses.class.getClassLoader());
    }

    /** Loads all classes, without initialising them. */
    Collection<Class<?>> all() throws ClassNotFoundException {
        List<Class<?>> classes = new ArrayList<>();
        for (String name : bytes.keySet()) {
            classes.add(loadClass(name));
        }
        return classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] code = bytes.get(name);
        if (code == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, code, 0, code.length);
    }

    /** A file manager for javac that puts its classes here. */
    JavaFileManager manager(JavaFileManager usual) {
        return new ForwardingJavaFileManager<>(usual) {
            @Override
            public JavaFileObject getJavaFileForOutput(
                    Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
                return new Target(name, kind);
            }
        };
    }

    private final class Target extends SimpleJavaFileObject {
        private final String className;

        Target(String className, Kind kind) {
            super(URI.create("memory:///" + className.replace('.', '/') + kind.extension), kind);
            this.className = className;
        }

        @Override
        public OutputStream openOutputStream() {
            return new ByteArrayOutputStream() {
                @Override
                public void close() {
                    bytes.put(className, toByteArray());
                }
            };
        }
    }
}
