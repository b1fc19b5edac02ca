package org.kith;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// Starts Kith.
@SpringBootApplication
public class Kith {

    public static void main(String[] arguments) {
        SpringApplication.run(Kith.class, arguments);
    }
}
