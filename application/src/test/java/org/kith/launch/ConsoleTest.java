package org.kith.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsoleTest {
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final PrintStream stream = new PrintStream(written, true, StandardCharsets.UTF_8);

    @Test
    void a_long_line_goes_on_below_and_fits_the_terminal() {
        var text = "Imported, look at it: " + "a word ".repeat(30).strip();
        plain().paragraph(text);

        assertThat(lines())
                .hasSizeGreaterThan(2)
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        assertThat(lines().getFirst()).startsWith("  Imported,");
        assertThat(lines().getLast()).startsWith("    ");
        assertThat(String.join(" ", lines()).strip().replaceAll(" +", " ")).isEqualTo(text);
    }

    @Test
    void progress_in_a_log_is_a_line_for_every_tenth() {
        var progress = plain().progress("Place");
        for (var percent = 0; percent <= 100; percent++) {
            progress.report("living through it", percent);
        }

        assertThat(lines()).hasSize(11);
        assertThat(lines().getFirst()).isEqualTo("  Place          0%  living through it");
    }

    @Test
    void progress_on_a_terminal_is_one_line_written_over() {
        var progress = new Console(stream, stream, true).progress("Place");
        progress.report("people", 40);
        progress.report("referrals", 100);

        assertThat(written.toString(StandardCharsets.UTF_8).chars().filter(each -> each == '\n'))
                .hasSize(1);
        assertThat(written.toString(StandardCharsets.UTF_8)).contains("\r  Place         40%  people");
    }

    @Test
    void columns_are_as_wide_as_what_stands_in_them() {
        plain().table(List.of("To work as", "with"), List.of(List.of("Manager", "manager@example.org")));

        assertThat(lines()).containsExactly("  To work as  with", "  Manager     manager@example.org");
    }

    private Console plain() {
        return new Console(stream, stream, false);
    }

    private List<String> lines() {
        return written.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
