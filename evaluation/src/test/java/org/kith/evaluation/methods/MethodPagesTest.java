package org.kith.evaluation.methods;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MethodPagesTest {

    private static final Path COMPILED = Path.of("src/test/java/org/kith/evaluation/methods");

    @Test
    void every_piece_of_code_on_the_pages_is_compiled_and_run() throws IOException {
        String compiled = squeezed(sources());
        List<String> pieces =
                MethodPage.all().stream().flatMap(page -> page.code().stream()).toList();

        assertThat(pieces)
                .hasSizeGreaterThan(28)
                .allSatisfy(piece -> assertThat(compiled).contains(squeezed(piece)));
    }

    @Test
    void every_page_is_reached_from_the_first_and_every_link_leads_somewhere() {
        List<String> linked = MethodPage.of("README").links();
        for (MethodPage page : MethodPage.all()) {
            assertThat(page.name().equals("README") || linked.contains(page.name() + ".md"))
                    .as(page.name())
                    .isTrue();
            page.links()
                    .forEach(link -> assertThat(MethodPage.FOLDER.resolve(link)).exists());
        }
    }

    @Test
    void every_method_page_works_an_example_draws_it_and_works_a_refusal() {
        assertThat(MethodPage.all())
                .filteredOn(MethodPage::ofOneMethod)
                .hasSizeGreaterThan(14)
                .allSatisfy(page -> {
                    assertThat(page.example()).contains("```java");
                    assertThat(page.example()).contains("](figures/" + page.name() + ".svg)");
                    assertThat(page.refused()).contains("```java");
                    assertThat(page.refusal()).endsWith(".");
                });
    }

    private static String sources() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(COMPILED)) {
            for (Path file : files.toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }

    /// Without blanks, so that formatting does not matter.
    private static String squeezed(String code) {
        return code.replaceAll("\\s+", "");
    }
}
