package org.mibwright.compiler.generate.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import org.mibwright.compiler.diagnostic.DiagnosticLog;
import org.mibwright.compiler.diagnostic.Rule;
import org.mibwright.compiler.model.Access;
import org.mibwright.compiler.model.Definition;
import org.mibwright.compiler.model.LeafObject;
import org.mibwright.compiler.model.Mib;
import org.mibwright.compiler.model.MibModule;

/**
 * What the writers of one module's classes share.
 *
 * @param mib all modules
 * @param all the names of all modules
 * @param names the names of this module
 * @param syntaxes maps syntaxes
 * @param docs writes Javadoc
 * @param options what the user chose
 * @param log takes what is left out
 */
record ModuleContext(
        Mib mib,
        Names all,
        ModuleNames names,
        SyntaxMapper syntaxes,
        Docs docs,
        JavaOptions options,
        DiagnosticLog log) {
    MibModule module() {
        return names.module();
    }

    /** The same with another log, for work that is done beside other work. */
    ModuleContext withLog(DiagnosticLog other) {
        return new ModuleContext(mib, all, names, syntaxes, docs, options, other);
    }

    /** Marks a class as generated, and tells from which revision. */
    void markWithRevision(TypeSpec.Builder type) {
        AnnotationSpec.Builder mark = mark();
        Docs.revision(module()).ifPresent(date -> mark.addMember("revision", "$S", date));
        type.addAnnotation(mark.build());
    }

    /** Marks a class as generated. */
    void mark(TypeSpec.Builder type) {
        type.addAnnotation(mark().build());
    }

    private AnnotationSpec.Builder mark() {
        return AnnotationSpec.builder(RuntimeTypes.GENERATED)
                .addMember("module", "$L", JavaText.literal(module().name()));
    }

    /** The call that gives a writable object its DEFVAL, if it has one that fits. */
    CodeBlock defaultOf(LeafObject object, Access access, JavaSyntax syntax) {
        return object.facts()
                .defaultValue()
                .filter(value -> access.writable() && !options.managerOnly())
                .flatMap(value -> DefaultValues.expression(syntax, value))
                .map(value -> CodeBlock.of(".defaultsTo($L)", value))
                .orElse(CodeBlock.of(""));
    }

    /** Reports a definition that has no place in Java. */
    void leftOut(Definition definition, String reason) {
        log.report(Rule.JAVA_LEFT_OUT, definition.place(), definition.name(), reason);
    }
}
