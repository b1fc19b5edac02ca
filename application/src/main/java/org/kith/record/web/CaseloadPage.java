package org.kith.record.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.design.Choice;
import org.kith.design.Field;
import org.kith.design.Link;
import org.kith.design.ListLine;

/// A link worker's people, and above them the day.
///
/// @param day     none where a manager looks at the people of several link workers
/// @param choices the filters that take a form, for whoever may look at other people's caseloads
public record CaseloadPage(
        String title,
        @Nullable Day day,
        Choices choices,
        List<Filter> filters,
        List<ListLine> lines,
        String empty,
        @Nullable Link next) {

    public CaseloadPage {
        filters = List.copyOf(filters);
        lines = List.copyOf(lines);
    }

    /// The sessions of a day in their order, and what is due.
    public record Day(String date, List<ListLine> sessions, List<ListLine> due) {

        private static final int SHOWN = 6;

        public Day {
            sessions = List.copyOf(sessions);
            due = List.copyOf(due);
        }

        /// What has waited longest, shown at once.
        public List<ListLine> first() {
            return due.subList(0, Math.min(SHOWN, due.size()));
        }

        /// What follows, folded so that the people below stay in sight.
        public List<ListLine> more() {
            return due.subList(first().size(), due.size());
        }
    }

    /// Whose caseload, and of which scheme; a choice of one is no choice and is not shown.
    public record Choices(Field worker, List<Choice> workers, Field scheme, List<Choice> schemes, String show) {

        public Choices {
            workers = List.copyOf(workers);
            schemes = List.copyOf(schemes);
        }

        public boolean any() {
            return workers.size() > 2 || schemes.size() > 2;
        }
    }
}
