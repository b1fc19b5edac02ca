package org.kith;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/// Real public data that is not part of the repository: in the folder that `KITH_SHARED` names, or in `shared` beside
/// the repository.
///
/// Named but not usable fails; absent skips. What such a test checks is checked on a fixture of our own too.
public final class SharedData {

    private SharedData() {}

    /// A file of the collection, by its name below the folder `data`.
    ///
    /// @param name as `geography/trafford-postcodes.csv`
    public static Path file(String name) {
        var named = System.getenv("KITH_SHARED");
        if (named != null && !named.isBlank()) {
            var file = Path.of(named, "data", name);
            assertThat(file).as("KITH_SHARED is set").isRegularFile();
            return file;
        }
        var beside = Path.of(System.getProperty("basedir", "."), "..", "..", "shared", "data", name);
        Assumptions.assumeTrue(Files.isRegularFile(beside), "no real data beside the repository");
        return beside;
    }
}
