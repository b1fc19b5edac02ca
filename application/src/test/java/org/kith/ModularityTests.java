package org.kith;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/// Modules use what they say they use, and never each other in a circle. Evaluation is a library that any may use.
class ModularityTests {

    @Test
    void modules_keep_to_their_floors() {
        ApplicationModules.of(Kith.class, resideInAPackage("org.kith.evaluation.."))
                .verify();
    }
}
