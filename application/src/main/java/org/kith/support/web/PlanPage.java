package org.kith.support.web;

import java.util.List;
import org.kith.design.Link;
import org.kith.design.Status;
import org.kith.design.form.Entries;

/// The plan, to read on the screen, to agree and to take home on paper.
///
/// @param large     whether it is set in large type
/// @param mayAgree  whether the plan can be agreed in the state support is in
/// @param missing   what must be there before it can be agreed
/// @param agreement when and by whom it was agreed last; empty when it was not
public record PlanPage(
        Head head,
        boolean large,
        List<Said> aboutMe,
        List<GoalCard> goals,
        List<Doing> otherActions,
        List<Line> sessions,
        List<Line> connections,
        String agreement,
        String worker,
        boolean mayAgree,
        List<Link> missing,
        Entries entries) {

    /// What the person said under a heading.
    public record Said(String title, String words) {}

    /// A goal with what is to be done about it.
    public record GoalCard(
            String words, String importance, String confidence, Status status, String href, List<Doing> actions) {}

    /// Something to be done.
    public record Doing(String words, String who, String when, boolean done) {}

    /// A date or a service.
    public record Line(String what, String when) {}
}
