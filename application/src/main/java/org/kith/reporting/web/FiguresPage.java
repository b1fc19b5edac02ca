package org.kith.reporting.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.design.Figure;
import org.kith.design.Link;
import org.kith.design.Table;
import org.kith.design.chart.Chart;

/// A page of figures.
///
/// @param about of which schemes and days the page speaks
/// @param notes said before the figures
/// @param empty said instead of figures when there is nothing to count
/// @param also  where to read on
public record FiguresPage(
        String title,
        String about,
        FiguresFilter filter,
        List<String> notes,
        List<Figure> figures,
        List<Section> sections,
        @Nullable String empty,
        @Nullable Link also) {

    public FiguresPage {
        notes = List.copyOf(notes);
        figures = List.copyOf(figures);
        sections = List.copyOf(sections);
    }

    /// A page with its filter and no figures, and why.
    static FiguresPage empty(String title, String about, FiguresFilter filter, String why) {
        return new FiguresPage(title, about, filter, List.of(), List.of(), List.of(), why, null);
    }

    /// One thing counted: what it says, its picture with the table beside it, its definition and its file.
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
