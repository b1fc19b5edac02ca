package org.kith;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.junit.jupiter.api.Test;
import org.kith.access.OpenTo;
import org.kith.tenancy.PlaceSql;
import org.kith.tenancy.SharedSql;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// The rules of the house, each in a sentence.
class ArchitectureTests {

    private static final JavaClasses KITH = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.kith");

    @Test
    void evaluation_knows_nothing_of_spring_sql_or_json() {
        noClasses()
                .that()
                .resideInAPackage("org.kith.evaluation..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..", "java.sql..", "javax.sql..", "tools.jackson..", "com.fasterxml..")
                .check(KITH);
    }

    @Test
    void only_tenancy_and_launch_talk_to_the_database_themselves() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.kith.tenancy..", "org.kith.launch..", "org.kith")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.jdbc..", "java.sql..", "javax.sql..")
                .check(KITH);
    }

    @Test
    void pages_ask_use_cases_and_never_the_database() {
        noClasses()
                .that()
                .resideInAPackage("..web..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(PlaceSql.class, SharedSql.class)
                .check(KITH);
    }

    @Test
    void the_simulation_lives_by_the_public_use_cases_only() {
        noClasses()
                .that()
                .resideInAPackage("org.kith.simulation..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(PlaceSql.class, SharedSql.class)
                .allowEmptyShould(true)
                .check(KITH);
    }

    @Test
    void domain_code_is_told_the_time() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.kith.tenancy..", "org.kith.launch..")
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .check(KITH);
    }

    @Test
    void pages_are_package_private_and_named_pages() {
        classes()
                .that()
                .areAnnotatedWith(Controller.class)
                .should()
                .haveSimpleNameEndingWith("Pages")
                .andShould()
                .notBePublic()
                .check(KITH);
    }

    @Test
    void every_page_says_whom_it_is_open_to() {
        methods()
                .that()
                .areMetaAnnotatedWith(RequestMapping.class)
                .should(sayWhomTheyAreOpenTo())
                .check(KITH);
    }

    private static ArchCondition<JavaMethod> sayWhomTheyAreOpenTo() {
        return new ArchCondition<>("say whom they are open to") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var said = AnnotatedElementUtils.hasAnnotation(method.reflect(), OpenTo.class)
                        || AnnotatedElementUtils.hasAnnotation(method.getOwner().reflect(), OpenTo.class);
                events.add(new SimpleConditionEvent(method, said, method.getFullName()));
            }
        };
    }
}
