package org.kith;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.connections.Connection;
import org.kith.referrals.Referral;
import org.kith.support.Support;

/// The diagrams in `docs/domain` are those of the code. `-Dkith.write=diagrams` writes them anew.
class StateDiagramTests {

    private static final Path FOLDER = Path.of("..", "docs", "domain");

    static Stream<Arguments> diagrams() {
        return Stream.of(
                Arguments.of("referral-states.md", new StateDiagram("A referral", Referral.class)),
                Arguments.of("support-states.md", new StateDiagram("Support", Support.class)),
                Arguments.of("connection-states.md", new StateDiagram("A connection", Connection.class)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("diagrams")
    void the_diagram_is_that_of_the_code(String file, StateDiagram diagram) throws IOException {
        var page = FOLDER.resolve(file);
        if ("diagrams".equals(System.getProperty("kith.write"))) {
            assertThat(Files.writeString(page, diagram.page())).exists();
        }
        assertThat(diagram.names()).hasSizeGreaterThan(3);
        assertThat(page).hasContent(diagram.page());
    }
}
