package org.kith.design.chart;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.kith.design.Table;
import org.kith.design.Table.Column;
import org.kith.design.Written;

/// One or two numbers over months. A month whose number is unknown or hidden is a gap, never a zero.
public record Lines(String title, String population, List<LocalDate> months, List<Series> series) implements Chart {

    private static final int TOP = 28;
    private static final int TALL = 300;
    private static final int BELOW = 28;
    private static final int DATES_SHOWN = 4;

    /// What is counted, with a number for each month.
    public record Series(String label, List<Shown> numbers) {

        public Series {
            numbers = List.copyOf(numbers);
        }
    }

    public Lines {
        months = List.copyOf(months);
        series = List.copyOf(series);
        for (var each : series) {
            if (each.numbers.size() != months.size()) {
                throw new IllegalArgumentException("A number for each month: " + each.label);
            }
        }
    }

    @Override
    public Table table() {
        var columns = new ArrayList<Column>(List.of(Column.of("Month")));
        series.forEach(each -> columns.add(Column.numeric(each.label)));
        return Table.ofText(
                population,
                columns,
                IntStream.range(0, months.size()).mapToObj(this::row).toList());
    }

    private List<String> row(int month) {
        var cells = new ArrayList<>(List.of(Written.month(months.get(month))));
        series.forEach(each -> cells.add(each.numbers.get(month).text()));
        return cells;
    }

    @Override
    public Content plot() {
        var scale = Scale.over(
                series.stream().flatMap(each -> each.numbers.stream()).mapToDouble(number -> number.sizeOr(Double.NaN)),
                true);
        var svg = new Svg(TOP + TALL + BELOW);
        grid(svg, scale);
        dates(svg);
        for (int at = 0; at < series.size(); at++) {
            draw(svg, scale, series.get(at), at == 0 ? "is-line" : "is-line is-second");
        }
        return svg.drawn();
    }

    private static void grid(Svg svg, Scale scale) {
        for (var tick : scale.ticks()) {
            svg.line(0, y(scale, tick), 100, y(scale, tick), tick == 0 ? "is-zero" : "is-axis")
                    .text(0, y(scale, tick) - 4, "start", Written.number(tick, scale.decimals()));
        }
    }

    private void dates(Svg svg) {
        var last = months.size() - 1;
        var shown = Math.min(DATES_SHOWN, months.size());
        for (int at = 0; at < shown; at++) {
            var month = shown == 1 ? 0 : Math.round((float) at * last / (shown - 1));
            var anchor = at == 0 ? "start" : at == shown - 1 ? "end" : "middle";
            svg.text(x(month), TOP + TALL + 22, anchor, Written.shortMonth(months.get(month)));
        }
    }

    private void draw(Svg svg, Scale scale, Series line, String kind) {
        var known = IntStream.range(0, months.size())
                .filter(at -> line.numbers.get(at).size().isPresent())
                .toArray();
        for (int at = 0; at + 1 < known.length; at++) {
            if (known[at + 1] == known[at] + 1) {
                svg.line(
                        x(known[at]), y(scale, line, known[at]), x(known[at + 1]), y(scale, line, known[at + 1]), kind);
            }
        }
        if (known.length > 0) {
            var end = known[known.length - 1];
            svg.text(
                    x(end),
                    y(scale, line, end) - 10,
                    "end",
                    line.label + ": " + line.numbers.get(end).text());
        }
    }

    /// A margin on the left keeps the line clear of the numbers of the axis.
    private double x(int month) {
        return months.size() < 2 ? 50 : 8 + 92.0 * month / (months.size() - 1);
    }

    private static double y(Scale scale, Series line, int month) {
        return y(scale, line.numbers.get(month).sizeOr(0));
    }

    private static double y(Scale scale, double number) {
        return TOP + TALL * (1 - scale.percent(number) / 100);
    }
}
