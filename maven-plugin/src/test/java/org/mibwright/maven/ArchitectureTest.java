package org.mibwright.maven;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.apache.maven.plugin.AbstractMojo;
import org.junit.jupiter.api.Test;

/** Goals are thin: they work through the compiler's front door, and what they orchestrate knows nothing of Maven. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.mibwright.maven");

    @Test
    void thePassesOfTheCompilerStayHidden() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.mibwright.compiler.parse..",
                        "org.mibwright.compiler.resolve..",
                        "org.mibwright.grammar..",
                        "org.mibwright.snmp..")
                .check(CLASSES);
    }

    @Test
    void onlyGoalsAndWhatTheyShareSeeMaven() {
        noClasses()
                .that()
                .areNotAssignableTo(AbstractMojo.class)
                .and()
                .areNotAssignableTo(FindingLog.class)
                .and()
                .areNotAssignableTo(ProjectPart.class)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.maven..", "org.codehaus.plexus..")
                .check(CLASSES);
    }

    @Test
    void onlyGoalsArePublic() {
        classes().that().arePublic().should().beAssignableTo(AbstractMojo.class).check(CLASSES);
    }
}
