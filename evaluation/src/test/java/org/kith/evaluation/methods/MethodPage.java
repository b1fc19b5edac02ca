package org.kith.evaluation.methods;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One page of `docs/methods`, taken apart.
record MethodPage(String name, String text) {

    static final Path FOLDER = Path.of("..", "docs", "methods");

    private static final Pattern CODE = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\(([a-z0-9-]+\\.md)\\)");
    private static final Pattern FIGURE =
            Pattern.compile("^!\\[([^]]+)]\\(figures/([a-z0-9-]+\\.svg)\\)$", Pattern.MULTILINE);
    private static final Pattern QUOTED = Pattern.compile("^> (.+)$", Pattern.MULTILINE);
    private static final String REFUSED = "\n**Refused.**";

    /// A drawing on the page: its words for those who cannot see it, and its file.
    record Figure(String words, String file) {}

    static MethodPage of(String name) {
        try {
            return new MethodPage(name, Files.readString(FOLDER.resolve(name + ".md")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<MethodPage> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".md"))
                    .map(file -> of(file.replace(".md", "")))
                    .sorted((one, other) -> one.name().compareTo(other.name()))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// All but the first page and the one that tells of the intervals of all.
    boolean ofOneMethod() {
        return !name.equals("README") && !name.equals("validation");
    }

    List<String> code() {
        return matches(CODE, text).map(code -> code.group(1)).toList();
    }

    List<String> links() {
        return matches(LINK, text).map(link -> link.group(1)).toList();
    }

    Optional<Figure> figure() {
        return matches(FIGURE, text)
                .map(figure -> new Figure(figure.group(1), figure.group(2)))
                .findFirst();
    }

    /// What stands between the worked example and what the method refuses.
    String example() {
        int refused = text.indexOf(REFUSED);
        return refused < 0 ? "" : text.substring(0, refused);
    }

    /// What stands under what the method refuses.
    String refused() {
        int refused = text.indexOf(REFUSED);
        int next = refused < 0 ? -1 : text.indexOf("\n**", refused + REFUSED.length());
        return next < 0 ? "" : text.substring(refused, next);
    }

    /// The sentence with which the method refuses the case on its page.
    String refusal() {
        return matches(QUOTED, refused())
                .map(quoted -> quoted.group(1))
                .findFirst()
                .orElse("");
    }

    private static Stream<MatchResult> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }
}
