package org.mibwright.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.mibwright.cli");

    @Test
    void packagesHaveNoCycles() {
        SlicesRuleDefinition.slices()
                .matching("org.mibwright.(cli..)")
                .should()
                .beFreeOfCycles()
                .check(classes);
    }

    @Test
    void lookupAndDemoKnowNothingOfTheCommandLine() {
        noClasses()
                .that()
                .resideInAnyPackage("org.mibwright.cli.lookup", "org.mibwright.cli.demo")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("picocli..", "org.mibwright.cli")
                .check(classes);
    }

    @Test
    void theInsideOfTheLibrariesIsLeftAlone() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.mibwright.snmp.internal..",
                        "org.mibwright.compiler.resolve..",
                        "org.antlr..",
                        "com.palantir.javapoet..")
                .check(classes);
    }
}
