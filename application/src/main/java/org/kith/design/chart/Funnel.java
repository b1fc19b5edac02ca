package org.kith.design.chart;

import static java.util.stream.Collectors.joining;

import gg.jte.Content;
import java.util.List;
import org.kith.design.Table;
import org.kith.design.Table.Column;

/// How many are left at each stage of the way, and why the others are not.
public record Funnel(String title, String population, String entry, List<Stage> stages) implements Chart {

    /// A stage: how many reached it, their share of those who entered, and why others were lost on the way to it.
    public record Stage(String label, Shown people, Shown share, List<Loss> losses) {

        public Stage {
            losses = List.copyOf(losses);
        }
    }

    /// A reason, coded, and how many it took.
    public record Loss(String reason, Shown people) {}

    public Funnel {
        stages = List.copyOf(stages);
    }

    @Override
    public Table table() {
        return Table.ofText(
                population,
                List.of(
                        Column.of("Stage"),
                        Column.numeric("People"),
                        Column.numeric("Share of " + entry),
                        Column.of("Got no further")),
                stages.stream().map(Funnel::row).toList());
    }

    private static List<String> row(Stage stage) {
        return List.of(stage.label, stage.people.text(), stage.share.text(), said(stage.losses));
    }

    private static String said(List<Loss> losses) {
        return losses.isEmpty()
                ? "–"
                : losses.stream()
                        .map(loss -> loss.people.text() + " " + loss.reason)
                        .collect(joining("; "));
    }

    @Override
    public Content plot() {
        return output -> {
            output.writeContent("<ol class=\"kith-bars\">");
            for (var stage : stages) {
                output.writeContent("<li><span class=\"kith-bars__label\">");
                output.writeUserContent(stage.label);
                output.writeContent("</span> <span class=\"kith-bars__number\">");
                output.writeUserContent(stage.people.text() + " · " + stage.share.text());
                output.writeContent("</span>");
                bar(stage).writeTo(output);
                losses(stage).writeTo(output);
                output.writeContent("</li>");
            }
            output.writeContent("</ol>");
        };
    }

    private static Content bar(Stage stage) {
        return new Svg(22)
                .bar(0, 0, 100, 22, "is-ground")
                .bar(0, 0, stage.share.sizeOr(0), 22, "is-bar")
                .drawn();
    }

    private static Content losses(Stage stage) {
        return output -> {
            if (!stage.losses.isEmpty()) {
                output.writeContent("<span class=\"kith-bars__lost\">Got no further: ");
                output.writeUserContent(said(stage.losses));
                output.writeContent("</span>");
            }
        };
    }
}
