package org.kith;

import org.kith.launch.Launch;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/// The application, and where the launcher script enters it. A class is known by its whole name, so that two modules
/// may
/// each have their sessions.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Kith {

    public static void main(String[] arguments) {
        Launch.run(Kith.class, arguments);
    }
}
