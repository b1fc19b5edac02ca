package org.kith.design.chart;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A chart and its table come from the same numbers, and a hidden number is hidden in both.
class ChartTest {

    @Test
    void a_funnel_draws_each_stage_as_wide_as_its_share() {
        var funnel = new Funnel(
                "Six in ten people referred are seen",
                "People referred, May to October 2026",
                "referred",
                List.of(
                        new Funnel.Stage("Referred", Shown.count(200), Shown.percent(200, 200), List.of()),
                        new Funnel.Stage(
                                "Seen",
                                Shown.count(120),
                                Shown.percent(120, 200),
                                List.of(new Funnel.Loss("not reached", Shown.count(80))))));

        var widths = drawn(funnel.plot()).select("rect.is-bar").eachAttr("width");

        assertThat(widths).containsExactly("100%", "60%");
        assertThat(cells(funnel)).contains("120", "60.0%", "80 not reached");
        assertThat(drawn(funnel.plot()).text()).contains("Seen 120 · 60.0%").contains("80 not reached");
    }

    @Test
    void a_suppressed_number_has_no_bar_that_gives_it_away() {
        var bars = new Bars(
                "Most wait less than a week",
                "Days waited, 40 people",
                "Days",
                "People",
                List.of(
                        new Bars.Bar("0 to 6", Shown.count(36), false),
                        new Bars.Bar("7 to 13", Shown.hidden("fewer than 5"), false)));

        var heights = drawn(bars.plot()).select("rect").eachAttr("height");

        assertThat(heights).containsExactly("160", "0");
        assertThat(cells(bars)).contains("fewer than 5");
    }

    @Test
    void a_month_without_a_number_is_a_gap_in_the_line() {
        var start = LocalDate.of(2026, 5, 1);
        var lines = new Lines(
                "Referrals grow",
                "Referrals a month",
                List.of(start, start.plusMonths(1), start.plusMonths(2), start.plusMonths(3), start.plusMonths(4)),
                List.of(new Lines.Series(
                        "Referred",
                        List.of(
                                Shown.count(10),
                                Shown.count(12),
                                Shown.hidden("–"),
                                Shown.count(20),
                                Shown.count(22)))));

        assertThat(drawn(lines.plot()).select("line.is-line")).hasSize(2);
        assertThat(cells(lines)).containsSequence("12", "July 2026", "–");
    }

    @Test
    void an_interval_is_drawn_about_its_estimate_and_left_out_where_there_are_too_few() {
        var intervals = new Intervals(
                "Life satisfaction rises",
                "Change from first to last ONS4",
                "Question",
                1.0,
                List.of(
                        new Intervals.Estimate(
                                "Satisfied", 120, Shown.number(1.2, 1), Shown.number(0.8, 1), Shown.number(1.6, 1)),
                        new Intervals.Estimate("Anxious", 3, Shown.hidden("–"), Shown.hidden("–"), Shown.hidden("–"))));

        var plot = drawn(intervals.plot());

        assertThat(plot.select("line.is-interval")).hasSize(1);
        assertThat(plot.select("circle")).hasSize(1);
        assertThat(cells(intervals)).contains("0.8 to 1.6", "too few to say");
    }

    @Test
    void words_in_a_drawing_are_escaped() {
        var bars = new Bars("t", "p", "c", "n", List.of(new Bars.Bar("<b>&", Shown.count(1), false)));

        assertThat(drawn(bars.plot()).select("b")).isEmpty();
        assertThat(drawn(bars.plot()).text()).contains("<b>&");
    }

    @ParameterizedTest(name = "{0} to {1}: {2} to {3} by {4}")
    @CsvSource({"0, 37, 0, 40, 10", "0, 4, 0, 4, 1", "-0.4, 1.6, -0.5, 2, 0.5", "0, 0, 0, 1, 1", "12, 95, 0, 100, 50"})
    void an_axis_runs_between_round_numbers(double low, double high, double from, double to, double step) {
        var scale = Scale.over(DoubleStream.of(low, high), true);

        assertThat(scale).isEqualTo(new Scale(from, to, step));
    }

    @Test
    void an_axis_without_numbers_still_has_length() {
        assertThat(Scale.over(DoubleStream.empty(), true).percent(0)).isZero();
        assertThat(Shown.percent(0, 0).size()).isEqualTo(OptionalDouble.empty());
    }

    private static List<String> cells(Chart chart) {
        return chart.table().rows().stream()
                .flatMap(List::stream)
                .map(cell -> drawn(cell.content()).text())
                .toList();
    }

    private static Document drawn(Content content) {
        var text = new StringOutput();
        content.writeTo(new OwaspHtmlTemplateOutput(text));
        return Jsoup.parse(text.toString());
    }
}
