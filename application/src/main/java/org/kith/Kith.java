package org.kith;

import org.kith.launch.Launch;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The application, and where the launcher script enters it.
@SpringBootApplication
public class Kith {

    public static void main(String[] arguments) {
        Launch.run(Kith.class, arguments);
    }
}
