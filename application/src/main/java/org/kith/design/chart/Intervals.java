package org.kith.design.chart;

import gg.jte.Content;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import org.kith.design.Table;
import org.kith.design.Table.Column;
import org.kith.design.Written;

/// Estimates with their intervals, one line each, against no change and, where one was set, the least that matters.
public record Intervals(
        String title,
        String population,
        String measured,
        @Nullable Double leastThatMatters,
        List<Estimate> estimates) implements Chart {

    private static final int TALL = 26;

    /// An estimate, its interval, and of how many people. Without an interval there are too few to say.
    public record Estimate(String label, long people, Shown middle, Shown lower, Shown upper) {

        String interval() {
            return lower.size().isPresent() && upper.size().isPresent()
                    ? lower.text() + " to " + upper.text()
                    : "too few to say";
        }
    }

    public Intervals {
        estimates = List.copyOf(estimates);
    }

    @Override
    public Table table() {
        return Table.ofText(
                population,
                List.of(
                        Column.of(measured),
                        Column.numeric("People"),
                        Column.numeric("Mean change"),
                        Column.numeric("95% interval")),
                estimates.stream()
                        .map(each ->
                                List.of(each.label, Written.count(each.people), each.middle.text(), each.interval()))
                        .toList());
    }

    @Override
    public Content plot() {
        var scale = Scale.over(numbers(), true);
        return output -> {
            output.writeContent("<ol class=\"kith-bars\">");
            for (var estimate : estimates) {
                output.writeContent("<li><span class=\"kith-bars__label\">");
                output.writeUserContent(estimate.label);
                output.writeContent("</span> <span class=\"kith-bars__number\">");
                output.writeUserContent("%s (%s), %s people"
                        .formatted(estimate.middle.text(), estimate.interval(), Written.count(estimate.people)));
                output.writeContent("</span>");
                strip(scale, estimate).writeTo(output);
                output.writeContent("</li>");
            }
            output.writeContent("<li class=\"kith-bars__axis\">");
            axis(scale).writeTo(output);
            output.writeContent("</li></ol>");
        };
    }

    private DoubleStream numbers() {
        var own = estimates.stream()
                .flatMapToDouble(each -> DoubleStream.of(
                        each.middle.sizeOr(Double.NaN), each.lower.sizeOr(Double.NaN), each.upper.sizeOr(Double.NaN)));
        return leastThatMatters == null ? own : DoubleStream.concat(own, DoubleStream.of(leastThatMatters));
    }

    private Content strip(Scale scale, Estimate estimate) {
        var svg = new Svg(TALL)
                .bar(0, 0, 100, TALL, "is-ground")
                .line(within(scale, 0), 0, within(scale, 0), TALL, "is-zero");
        if (leastThatMatters != null) {
            svg.line(within(scale, leastThatMatters), 0, within(scale, leastThatMatters), TALL, "is-target");
        }
        if (estimate.lower.size().isPresent() && estimate.upper.size().isPresent()) {
            svg.line(
                    within(scale, estimate.lower.sizeOr(0)),
                    TALL / 2.0,
                    within(scale, estimate.upper.sizeOr(0)),
                    TALL / 2.0,
                    "is-interval");
        }
        estimate.middle.size().ifPresent(middle -> svg.dot(within(scale, middle), TALL / 2.0, "is-mark"));
        return svg.drawn();
    }

    private Content axis(Scale scale) {
        var svg = new Svg(leastThatMatters == null ? 22 : 44);
        for (var tick : scale.ticks()) {
            svg.text(within(scale, tick), 16, "middle", Written.change(tick, scale.decimals()));
        }
        if (leastThatMatters != null) {
            svg.text(
                    within(scale, leastThatMatters),
                    38,
                    "middle",
                    "least that matters: " + Written.change(leastThatMatters, 1));
        }
        return svg.drawn();
    }

    /// Room at both ends for the words of the axis.
    private static double within(Scale scale, double number) {
        return 4 + 0.92 * scale.percent(number);
    }
}
