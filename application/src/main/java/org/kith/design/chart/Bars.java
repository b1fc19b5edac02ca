package org.kith.design.chart;

import gg.jte.Content;
import java.util.List;
import org.kith.design.Table;
import org.kith.design.Table.Column;

/// How many fall in each class: a histogram when the classes are ranges, such as days waited.
public record Bars(String title, String population, String classes, String counted, List<Bar> bars) implements Chart {

    private static final int TALL = 160;
    private static final int ABOVE = 24;
    private static final int BELOW = 28;

    /// One class and how many are in it; `marked` sets it apart, as the one the title speaks of.
    public record Bar(String label, Shown number, boolean marked) {}

    public Bars {
        bars = List.copyOf(bars);
    }

    @Override
    public Table table() {
        return Table.ofText(
                population,
                List.of(Column.of(classes), Column.numeric(counted)),
                bars.stream().map(bar -> List.of(bar.label, bar.number.text())).toList());
    }

    @Override
    public Content plot() {
        var svg = new Svg(ABOVE + TALL + BELOW);
        var most = bars.stream().mapToDouble(bar -> bar.number.sizeOr(0)).max().orElse(0);
        var slot = 100.0 / Math.max(1, bars.size());
        for (int at = 0; at < bars.size(); at++) {
            var bar = bars.get(at);
            var tall = most == 0 ? 0 : TALL * bar.number.sizeOr(0) / most;
            var middle = (at + 0.5) * slot;
            svg.bar(at * slot + slot * 0.1, ABOVE + TALL - tall, slot * 0.8, tall, bar.marked ? "is-mark" : "is-bar")
                    .text(middle, ABOVE + TALL - tall - 8, "middle", bar.number.text())
                    .text(middle, ABOVE + TALL + 20, "middle", bar.label);
        }
        return svg.line(0, ABOVE + TALL, 100, ABOVE + TALL, "is-zero").drawn();
    }
}
