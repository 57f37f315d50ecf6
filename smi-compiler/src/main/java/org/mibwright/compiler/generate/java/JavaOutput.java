package org.mibwright.compiler.generate.java;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.mibwright.compiler.diagnostic.DiagnosticLog;
import org.mibwright.compiler.generate.MibResources;
import org.mibwright.compiler.generate.OutputFormat;
import org.mibwright.compiler.generate.OutputSink;
import org.mibwright.compiler.model.Definition;
import org.mibwright.compiler.model.Mib;
import org.mibwright.compiler.model.Node;
import org.mibwright.compiler.model.Row;

/** Writes modules as Java: a package for each, with a class for the module, for each row and for each enumeration. */
public final class JavaOutput implements OutputFormat {
    private final JavaOptions options;

    /** Makes an output. */
    public JavaOutput(JavaOptions options) {
        this.options = options;
    }

    @Override
    public String name() {
        return "java";
    }

    @Override
    public void write(Mib mib, Collection<String> modules, OutputSink sink, DiagnosticLog log) throws IOException {
        Names names = new Names(mib, options);
        List<DiagnosticLog> logs = new ArrayList<>();
        try {
            List<String> wanted = List.copyOf(wanted(mib, modules, names));
            wanted.forEach(module -> logs.add(new DiagnosticLog()));
            IntStream.range(0, wanted.size())
                    .parallel()
                    .forEach(i -> names.module(wanted.get(i))
                            .ifPresent(module -> write(mib, names, module, sink, logs.get(i))));
            new MibResources(mib, options.descriptions()).write(packages(wanted, names), sink);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        logs.forEach(log::addAll);
    }

    /** Gives each module that is written the package that it is in. */
    private static Map<String, String> packages(List<String> modules, Names names) {
        Map<String, String> packages = new TreeMap<>();
        for (String module : modules) {
            names.module(module).ifPresent(found -> packages.put(module, found.packageName()));
        }
        return packages;
    }

    private Set<String> wanted(Mib mib, Collection<String> modules, Names names) {
        Set<String> roots = new TreeSet<>(modules);
        roots.removeIf(name -> mib.module(name).isEmpty());
        return options.dependencies()
                ? new Dependencies(mib, names).closure(roots, options.packages().keySet())
                : roots;
    }

    private void write(Mib mib, Names all, ModuleNames names, OutputSink sink, DiagnosticLog log) {
        ModuleContext context = new ModuleContext(
                mib, all, names, new SyntaxMapper(all), new Docs(options.descriptions()), options, log);
        for (Definition definition : names.module().definitions()) {
            if (definition instanceof Node node && !OidLimits.fits(node)) {
                context.leftOut(node, "it has no object identifier that can be used");
            }
        }
        new ModuleClassWriter(context).write().forEach(type -> write(names, type, sink));
        names.definitions().parallelStream()
                .map(definition -> write(definition, context.withLog(new DiagnosticLog()), sink))
                .toList()
                .forEach(log::addAll);
        if (!names.packageName().isEmpty()) {
            String source = PackageInfo.source(names, options.nullMarked());
            put(sink, path(names.packageName(), "package-info"), source);
        }
    }

    /** Writes the classes of a row, or the labels of an object or a type. */
    private static DiagnosticLog write(Definition definition, ModuleContext context, OutputSink sink) {
        ModuleNames names = context.names();
        if (definition instanceof Row row) {
            names.row(row.name())
                    .ifPresent(
                            type -> new RowWriter(context).write(row, type).forEach(spec -> write(names, spec, sink)));
        }
        names.enumeration(definition.name())
                .ifPresent(labels ->
                        new EnumWriter(context).write(definition, labels).forEach(spec -> write(names, spec, sink)));
        return context.log();
    }

    private static void write(ModuleNames names, TypeSpec type, OutputSink sink) {
        JavaFile file = JavaFile.builder(names.packageName(), type)
                .indent("    ")
                .skipJavaLangImports(!names.hidesJavaLang())
                .build();
        put(sink, path(names.packageName(), type.name()), SourceTidy.tidy(file.toString()));
    }

    static String path(String packageName, String file) {
        String folder = packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/";
        return folder + file + ".java";
    }

    private static void put(OutputSink sink, String path, String text) {
        try {
            sink.text(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
