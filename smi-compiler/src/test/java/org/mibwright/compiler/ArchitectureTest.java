package org.mibwright.compiler;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Holds the layers of the compiler: data flows one way, and each library is seen by one package alone. */
class ArchitectureTest {
    private static final String ROOT = "org.mibwright.compiler";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    private static String[] packages(String... names) {
        return java.util.Arrays.stream(names)
                .map(name -> ROOT + '.' + name + "..")
                .toArray(String[]::new);
    }

    private static void neverSees(String from, String... to) {
        noClasses()
                .that()
                .resideInAPackage(ROOT + '.' + from + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages(to))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void layersKnowOnlyWhatIsBelowThem() {
        neverSees("source", "diagnostic", "ast", "parse", "model", "resolve", "lint", "generate");
        neverSees("diagnostic", "ast", "parse", "model", "resolve", "lint", "generate");
        neverSees("ast", "parse", "model", "resolve", "lint", "generate");
        neverSees("parse", "model", "resolve", "lint", "generate");
        neverSees("model", "ast", "parse", "resolve", "lint", "generate");
        neverSees("resolve", "parse", "lint", "generate");
        // Some rules are about how a module is written, which only its tree tells.
        neverSees("lint", "parse", "resolve", "generate");
        neverSees("generate", "ast", "parse", "resolve", "lint");
    }

    @Test
    void passesDoNotKnowTheirOrchestrator() {
        noClasses()
                .that()
                .resideInAnyPackage(packages("source", "diagnostic", "ast", "parse", "model", "resolve"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT)
                .check(CLASSES);
    }

    @Test
    void onlyTheParserSeesAntlr() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".parse..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.antlr..", "org.mibwright.grammar..")
                .check(CLASSES);
    }

    @Test
    void onlyTheJavaGeneratorSeesJavaPoet() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".generate.java..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.palantir.javapoet..")
                .check(CLASSES);
    }
}
