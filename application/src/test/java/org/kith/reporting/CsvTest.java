package org.kith.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.reporting.Sheet.Cell;

class CsvTest {

    @Test
    void words_that_begin_like_a_formula_are_marked_as_words() {
        var file = file(Cell.of("=HYPERLINK(\"http://example.org\")"), Cell.of("+44"), Cell.of("-1"), Cell.of("@sum"));

        assertThat(file).contains("\"'=HYPERLINK(\"\"http://example.org\"\")\",'+44,'-1,'@sum\r\n");
    }

    @Test
    void numbers_stay_numbers_the_negative_ones_too() {
        assertThat(file(Cell.of(-0.125, 2), Cell.of(1_234L), Cell.of(Double.NaN, 1), Cell.of("x")))
                .contains("-0.13,1234,–,x\r\n");
    }

    @Test
    void commas_quotes_and_line_breaks_stay_within_their_cell() {
        assertThat(file(Cell.of("a, b"), Cell.of("say \"no\""), Cell.of("two\nlines"), Cell.of("")))
                .contains("\"a, b\",\"say \"\"no\"\"\",\"two\nlines\",\r\n");
    }

    private static String file(Cell... cells) {
        return Csv.of(new Sheet(Indicator.FUNNEL, "", List.of("one", "two", "three", "four"), List.of(List.of(cells))));
    }
}
