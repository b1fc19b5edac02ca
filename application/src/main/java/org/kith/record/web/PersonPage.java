package org.kith.record.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.design.Link;
import org.kith.design.ListLine;
import org.kith.design.Moment;
import org.kith.design.Status;
import org.kith.design.Table;
import org.kith.people.Banner;

/// A person's page: who they are, what is next, what happened, what was planned.
///
/// @param strands   each referral within reach, the latest first
/// @param elsewhere whether another scheme knows the person too
public record PersonPage(
        Banner banner,
        List<Next> next,
        List<StrandLine> strands,
        boolean elsewhere,
        List<Filter> filters,
        List<Moment> moments,
        @Nullable Link older,
        List<Work> work) {

    public PersonPage {
        next = List.copyOf(next);
        strands = List.copyOf(strands);
        filters = List.copyOf(filters);
        moments = List.copyOf(moments);
        work = List.copyOf(work);
    }

    public String path() {
        return "/people/" + banner.person().value();
    }

    /// What comes next in one support, and what is due in it.
    ///
    /// @param step what, and when
    /// @param who  who does it, for which scheme
    public record Next(String step, String who, List<String> due, List<Link> links) {

        public Next {
            due = List.copyOf(due);
            links = List.copyOf(links);
        }
    }

    /// One referral and where it stands.
    public record StrandLine(Link link, String about, Status status) {}

    /// What one support holds.
    public record Work(
            String title,
            String planHref,
            List<GoalLine> goals,
            List<ListLine> connections,
            List<MeasureLine> measures,
            List<Table> scores) {

        public Work {
            goals = List.copyOf(goals);
            connections = List.copyOf(connections);
            measures = List.copyOf(measures);
            scores = List.copyOf(scores);
        }
    }

    /// A goal with what is to be done for it; actions for no goal stand under a heading of their own.
    ///
    /// @param rating how much it matters and how sure the person is; empty for actions without a goal
    public record GoalLine(
            String words, String rating, @Nullable Status status, List<String> actions) {

        public GoalLine {
            actions = List.copyOf(actions);
        }
    }

    /// One asking of a questionnaire.
    public record MeasureLine(Link link, Status status) {}
}
