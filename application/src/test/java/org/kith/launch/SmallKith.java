package org.kith.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.kith.Kith;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/// The whole application, started as a process of its own, with a demonstration place that is filled at once.
@Import(Kith.class)
class SmallKith {
    /// A file beside the data that keeps the filling from ending.
    static final String ENDLESS = "endless";

    public static void main(String[] arguments) {
        Launch.run(SmallKith.class, arguments);
    }

    @Bean
    @Primary
    DemonstrationPlace smallPlace() {
        return new SmallPlace(Path.of(System.getenv("KITH_DATA")));
    }

    @Bean
    @Primary
    FileImport countingImport() {
        return (file, name) -> new FileImport.Report(
                name.endsWith(".csv"),
                List.of("%s has %d characters".formatted(name, content(file).length())));
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private record SmallPlace(Path data) implements DemonstrationPlace {

        @Override
        public boolean isFilled() {
            return Files.exists(data.resolve("filled"));
        }

        @Override
        public String fill(Progress progress) {
            progress.report("people", 50);
            try {
                if (Files.exists(data.resolve(ENDLESS))) {
                    new CountDownLatch(1).await();
                }
                Files.createFile(data.resolve("filled"));
            } catch (IOException | InterruptedException failure) {
                throw new IllegalStateException(failure);
            }
            return "12 people";
        }

        @Override
        public List<SignIn> signIns() {
            return List.of(new SignIn("Link worker", "link.worker@example.org", "made up words"));
        }
    }
}
