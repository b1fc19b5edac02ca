package org.kith.evaluation.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// The folder of reference data: named by `KITH_SHARED`, or `shared` beside the repository.
///
/// Named but not usable fails; absent skips. What such a test checks is checked by small reference values elsewhere
/// too.
public final class Oracles {

    private Oracles() {}

    public static JsonNode json(String name) {
        return new ObjectMapper().readTree(folder().resolve(name + ".json").toFile());
    }

    public static Csv csv(String name) {
        try {
            return Csv.of(Files.readAllLines(folder().resolve("data").resolve(name + ".csv")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path folder() {
        String named = System.getenv("KITH_SHARED");
        if (named != null && !named.isBlank()) {
            Path folder = Path.of(named).resolve("oracles");
            assertThat(folder).as("KITH_SHARED is set").isDirectory();
            return folder;
        }
        Path beside = Path.of("..", "..", "shared", "oracles");
        Assumptions.assumeTrue(Files.isDirectory(beside), "no reference data beside the repository");
        return beside;
    }

    /// Equal to a relative tolerance, or to 1e-12 where the reference is next to nought.
    public static void assertClose(double actual, JsonNode reference, double relative) {
        double expected = reference.asDouble();
        assertThat(actual).isCloseTo(expected, within(Math.max(1e-12, Math.abs(expected) * relative)));
    }

    public static double[] numbers(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .mapToDouble(JsonNode::asDouble)
                .toArray();
    }
}
