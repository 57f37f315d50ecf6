package org.mibwright.snmp;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Holds the layout of the engine: data and vocabulary below, engine above, applications on top. */
class ArchitectureTest {
    private static final String ROOT = "org.mibwright.snmp";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void valuesUseNothing() {
        classes()
                .that()
                .resideInAPackage(ROOT + ".smi")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", ROOT + ".smi")
                .check(CLASSES);
    }

    @Test
    void generatedCodeNeverSeesTheEngine() {
        classes()
                .that()
                .resideInAPackage(ROOT + ".mib")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", ROOT + ".smi", ROOT + ".mib")
                .check(CLASSES);
    }

    @Test
    void theEngineDoesNotKnowItsApplications() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT, ROOT + ".internal..", ROOT + ".transport", ROOT + ".security")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + ".manager..", ROOT + ".agent..", ROOT + ".proxy..")
                .check(CLASSES);
    }

    @Test
    void applicationsDoNotKnowEachOther() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".manager..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + ".agent..", ROOT + ".proxy..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".agent..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + ".manager..", ROOT + ".proxy..")
                .check(CLASSES);
    }

    @Test
    void nothingNeedsMoreThanTheJdk() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "javax.crypto..", "org.jspecify..", ROOT + "..")
                .check(CLASSES);
    }
}
