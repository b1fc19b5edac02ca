package org.kith.evaluation.methods;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MethodPagesTest {

    private static final Path PAGES = Path.of("..", "docs", "methods");
    private static final Path SAMPLES = Path.of("src/test/java/org/kith/evaluation/methods/MethodSamplesTest.java");
    private static final Pattern CODE = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\(([a-z0-9-]+\\.md)\\)");

    @Test
    void every_piece_of_code_on_the_pages_is_compiled_and_run() throws IOException {
        String compiled = squeezed(Files.readString(SAMPLES));
        List<String> missing = new ArrayList<>();
        int pieces = 0;
        for (Path page : pages()) {
            for (MatchResult code : matches(CODE, page)) {
                pieces++;
                if (!compiled.contains(squeezed(code.group(1)))) {
                    missing.add(page + ": " + code.group(1));
                }
            }
        }
        assertThat(missing).isEmpty();
        assertThat(pieces).isGreaterThan(12);
    }

    @Test
    void every_page_is_reached_from_the_first_and_every_link_leads_somewhere() throws IOException {
        List<String> linked = matches(LINK, PAGES.resolve("README.md")).stream()
                .map(link -> link.group(1))
                .toList();
        for (Path page : pages()) {
            String name = page.getFileName().toString();
            assertThat(name.equals("README.md") || linked.contains(name))
                    .as(name)
                    .isTrue();
            for (MatchResult link : matches(LINK, page)) {
                assertThat(PAGES.resolve(link.group(1))).exists();
            }
        }
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    private static List<MatchResult> matches(Pattern pattern, Path page) throws IOException {
        return pattern.matcher(Files.readString(page)).results().toList();
    }

    /// Without blanks, so that formatting does not matter.
    private static String squeezed(String code) {
        return code.replaceAll("\\s+", "");
    }
}
