package org.kith.support.web;

import gg.jte.Content;
import java.util.List;
import org.kith.design.Choice;
import org.kith.design.Task;
import org.kith.design.form.Entries;

/// The checklist of closing.
///
/// @param connectionsOpen whether an answer or an end of a connection is still to come
public record ClosePage(
        Head head,
        List<Task> measures,
        List<Open> goals,
        List<Choice> goalEnds,
        List<Open> actions,
        List<Choice> actionEnds,
        List<PlanPage.Line> connections,
        boolean connectionsOpen,
        List<Choice> reasons,
        Entries entries) {

    /// Something still open, whose end is asked for in the field of this name.
    public record Open(String field, String words) {}

    /// Whether the referrer has anything to do; the words are asked only when there is.
    public List<Choice> forReferrer(Content words) {
        return List.of(
                Choice.of("none", "Nothing: no action is needed"),
                Choice.of("some", "Something is asked of the referrer").revealing(words));
    }
}
