package org.kith.reporting.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.design.Choice;
import org.kith.design.Field;
import org.kith.design.Figure;
import org.kith.design.Table;
import org.kith.design.chart.Chart;

/// A page of figures.
///
/// @param about of which schemes and days the page speaks
/// @param empty said instead of figures when there is no scheme to count
public record FiguresPage(
        String title,
        String about,
        String action,
        Field scheme,
        List<Choice> schemes,
        Field period,
        List<Choice> periods,
        List<String> notes,
        List<Figure> figures,
        List<Section> sections,
        @Nullable String empty) {

    public FiguresPage {
        schemes = List.copyOf(schemes);
        periods = List.copyOf(periods);
        notes = List.copyOf(notes);
        figures = List.copyOf(figures);
        sections = List.copyOf(sections);
    }

    /// One indicator: what it says, its picture with the table beside it, its definition and its file.
    public record Section(
            String id,
            String title,
            List<String> sentences,
            @Nullable String warning,
            List<Chart> charts,
            List<Table> tables,
            String define,
            String csv) {

        public Section {
            sentences = List.copyOf(sentences);
            charts = List.copyOf(charts);
            tables = List.copyOf(tables);
        }
    }
}
