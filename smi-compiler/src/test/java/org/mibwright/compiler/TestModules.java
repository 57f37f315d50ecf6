package org.mibwright.compiler;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mibwright.compiler.ast.ModuleNode;
import org.mibwright.compiler.diagnostic.DiagnosticLog;
import org.mibwright.compiler.parse.ModuleParser;
import org.mibwright.compiler.resolve.Resolution;
import org.mibwright.compiler.resolve.Resolver;
import org.mibwright.compiler.source.ModuleSource;
import org.mibwright.compiler.source.SourceFile;
import org.mibwright.compiler.source.SourceText;

/** Compiles modules that stand in tests, together with the modules that define SMI. */
public final class TestModules {
    private TestModules() {}

    /** Resolves the modules of some texts and the base modules. */
    public static Resolution resolve(String... texts) {
        List<ModuleNode> modules = new ArrayList<>(base());
        for (String text : texts) {
            modules.addAll(parse(text));
        }
        return new Resolver().resolve(modules);
    }

    /** Parses the modules of a text. */
    public static List<ModuleNode> parse(String text) {
        return ModuleParser.parse(new SourceText("test.mib", text), new DiagnosticLog());
    }

    /** Puts definitions into a module of SMIv2 that imports what they usually need. */
    public static String module(String name, String definitions) {
        return name + """
                 DEFINITIONS ::= BEGIN
                IMPORTS
                    MODULE-IDENTITY, OBJECT-TYPE, OBJECT-IDENTITY, NOTIFICATION-TYPE, Integer32, Unsigned32, Counter32,
                    IpAddress, enterprises FROM SNMPv2-SMI
                    TEXTUAL-CONVENTION, DisplayString, TruthValue, RowStatus FROM SNMPv2-TC
                    OBJECT-GROUP, NOTIFICATION-GROUP, MODULE-COMPLIANCE, AGENT-CAPABILITIES FROM SNMPv2-CONF;
                """ + definitions + "\nEND\n";
    }

    private static List<ModuleNode> base() {
        List<ModuleNode> modules = new ArrayList<>();
        for (String name : Resolver.BASE_MODULES) {
            try {
                SourceFile file = ModuleSource.bundled().find(name).get(0);
                modules.addAll(FileParser.parse(file, file.content().read(), Optional.empty(), new DiagnosticLog())
                        .modules());
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
        return modules;
    }
}
