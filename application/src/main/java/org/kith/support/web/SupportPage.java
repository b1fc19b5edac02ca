package org.kith.support.web;

import java.util.List;
import org.kith.design.ListLine;
import org.kith.design.Moment;
import org.kith.design.Status;
import org.kith.design.SummaryRow;
import org.kith.design.Task;
import org.kith.design.form.Entries;

/// A person's support, as the link worker works on it: the next step and what is due first.
///
/// @param standing   where support stands, as a sentence
/// @param due        what is due or overdue, each leading to where it is done
/// @param doors      what can be done in this state besides noting contacts
/// @param maySession whether sessions can be booked and recorded
public record SupportPage(
        Head head,
        String standing,
        String worker,
        Next next,
        List<ListLine> due,
        boolean open,
        boolean maySession,
        boolean offersNotReached,
        List<PlanPage.GoalCard> goals,
        List<OpenAction> actions,
        List<String> needs,
        List<PlanPage.Said> aboutMe,
        List<SummaryRow> referral,
        List<Task> measures,
        List<Connection> connections,
        List<SessionsPage.SessionLine> booked,
        List<Moment> timeline,
        Doors doors,
        Entries entries) {

    /// What the link worker means to do next.
    ///
    /// @param when empty when no day was named
    public record Next(String words, String when) {}

    /// An open action.
    public record OpenAction(String words, String who, String when, boolean overdue, String href, String version) {}

    /// A service the person was connected with.
    public record Connection(String service, Status status, String since, String href) {}

    /// The rarer things that can be done in this state.
    public record Doors(
            boolean allocate,
            boolean hold,
            boolean resume,
            boolean decline,
            boolean beginClosing,
            boolean close,
            boolean reopen,
            boolean agreePlan) {}
}
