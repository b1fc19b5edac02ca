package org.kith.design;

import static org.kith.design.Parts.all;
import static org.kith.design.Parts.heading;
import static org.kith.design.Parts.part;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.kith.design.chart.Bars;
import org.kith.design.chart.Funnel;
import org.kith.design.chart.Intervals;
import org.kith.design.chart.Lines;
import org.kith.design.chart.Shown;

/// Each kind of chart beside its table.
final class StyleguideCharts {

    private StyleguideCharts() {}

    static Content content() {
        return all(
                heading("How the service is doing"),
                part(
                        "layout/figures",
                        "figures",
                        List.of(
                                new Figure("737", "people referred", "1 May 2025 to 31 October 2026", "#"),
                                new Figure("62.4%", "had a first session", "460 of 737 people", "#"),
                                new Figure("9 days", "median wait", "of 460 people; target 10", "#"))),
                part("layout/chart", "chart", funnel()),
                part("layout/chart", "chart", waits()),
                part("layout/chart", "chart", lines()),
                part("layout/chart", "chart", change()));
    }

    private static Funnel funnel() {
        return new Funnel(
                "Six in ten people referred had a first session",
                "People referred, 1 May 2025 to 31 October 2026",
                "referred",
                List.of(
                        new Funnel.Stage("Referred", Shown.count(737), Shown.percent(737, 737), List.of()),
                        new Funnel.Stage(
                                "Accepted",
                                Shown.count(690),
                                Shown.percent(690, 737),
                                List.of(
                                        new Funnel.Loss("outside the area", Shown.count(21)),
                                        new Funnel.Loss("needs urgent care", Shown.count(26)))),
                        new Funnel.Stage(
                                "First session",
                                Shown.count(460),
                                Shown.percent(460, 737),
                                List.of(
                                        new Funnel.Loss("not reached", Shown.count(118)),
                                        new Funnel.Loss("declined by the person", Shown.count(97)),
                                        new Funnel.Loss("moved away", Shown.hidden("fewer than 20")))),
                        new Funnel.Stage(
                                "Plan made",
                                Shown.count(402),
                                Shown.percent(402, 737),
                                List.of(new Funnel.Loss("dropped out", Shown.count(58))))));
    }

    private static Bars waits() {
        return new Bars(
                "Half of people are seen within nine days",
                "Days from acceptance to first session, 460 people",
                "Days waited",
                "People",
                List.of(
                        new Bars.Bar("0–4", Shown.count(96), false),
                        new Bars.Bar("5–9", Shown.count(141), true),
                        new Bars.Bar("10–14", Shown.count(102), false),
                        new Bars.Bar("15–19", Shown.count(66), false),
                        new Bars.Bar("20–29", Shown.count(41), false),
                        new Bars.Bar("30+", Shown.count(14), false)));
    }

    private static Lines lines() {
        var start = LocalDate.of(2025, 5, 1);
        var months =
                Stream.iterate(start, month -> month.plusMonths(1)).limit(18).toList();
        var random = new Random(7);
        return new Lines(
                "Referrals have grown by half since last spring",
                "Referrals a month, all schemes",
                months,
                List.of(
                        new Lines.Series(
                                "Referred",
                                months.stream()
                                        .map(month -> Shown.count(28 + months.indexOf(month) + random.nextInt(8)))
                                        .toList()),
                        new Lines.Series(
                                "Seen",
                                months.stream()
                                        .map(month -> Shown.count(12 + months.indexOf(month) / 2 + random.nextInt(8)))
                                        .toList())));
    }

    private static Intervals change() {
        return new Intervals(
                "Life satisfaction rose, by more than the least that matters",
                "Change from first to last ONS4, pairs completed 1 May 2025 to 31 October 2026",
                "Question",
                1.0,
                List.of(
                        estimate("Satisfied with life", 212, 1.4, 1.1, 1.7),
                        estimate("Things are worthwhile", 212, 1.1, 0.8, 1.4),
                        estimate("Happy yesterday", 211, 0.7, 0.3, 1.1),
                        estimate("Anxious yesterday", 210, -0.9, -1.3, -0.5)));
    }

    private static Intervals.Estimate estimate(String label, long people, double middle, double lower, double upper) {
        return new Intervals.Estimate(
                label, people, Shown.number(middle, 1), Shown.number(lower, 1), Shown.number(upper, 1));
    }
}
