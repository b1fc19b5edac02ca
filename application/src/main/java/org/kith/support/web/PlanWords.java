package org.kith.support.web;

import java.util.Arrays;
import java.util.List;
import org.kith.design.Link;
import org.kith.design.Status;
import org.kith.design.Tone;
import org.kith.design.Written;
import org.kith.design.form.Entries;
import org.kith.measures.Assessment;
import org.kith.support.AboutMe;
import org.kith.support.AboutMeHeading;
import org.kith.support.Action;
import org.kith.support.AgreeingPlans;
import org.kith.support.Agreements.Agreement;
import org.kith.support.Goal;
import org.kith.support.GoalStatus;
import org.kith.support.Plan;
import org.kith.support.Session;
import org.kith.support.Support;
import org.kith.support.SupportFile;
import org.springframework.stereotype.Component;

/// Puts a plan into words that a person can keep.
@Component
class PlanWords {

    private final AgreeingPlans agreeing;

    PlanWords(AgreeingPlans agreeing) {
        this.agreeing = agreeing;
    }

    PlanPage page(SupportFile file, boolean large, Entries entries) {
        var head = Head.of(file.head());
        var plan = file.plan();
        var support = file.head().support();
        var mayAgree = support instanceof Support.Engaged || support instanceof Support.Planned;
        return new PlanPage(
                head,
                large,
                said(plan.aboutMe()),
                plan.goals().stream().map(goal -> goal(goal, plan, head)).toList(),
                plan.actionsOnTheirOwn().stream().map(PlanWords::doing).toList(),
                file.work().booked().stream().map(PlanWords::session).toList(),
                file.connections().stream()
                        .map(each ->
                                new PlanPage.Line(each.service(), each.status().text()))
                        .toList(),
                plan.agreement().map(PlanWords::agreement).orElse(""),
                file.work().workerName().orElse(""),
                mayAgree,
                mayAgree ? missing(file, head) : List.of(),
                entries);
    }

    private static List<PlanPage.Said> said(AboutMe.Answers answers) {
        return Arrays.stream(AboutMeHeading.values())
                .filter(heading -> !answers.words(heading).isEmpty())
                .map(heading -> new PlanPage.Said(heading.title(), answers.words(heading)))
                .toList();
    }

    static PlanPage.GoalCard goal(Goal goal, Plan plan, Head head) {
        return new PlanPage.GoalCard(
                goal.aim().words(),
                goal.aim().importance() + " out of 10",
                goal.aim().confidence() + " out of 10",
                Status.of(goal.status().title(), tone(goal.status())),
                head.href("goals/" + goal.id().value()),
                plan.actionsFor(goal).stream().map(PlanWords::doing).toList());
    }

    private static Tone tone(GoalStatus status) {
        return switch (status) {
            case WORKING -> Tone.BLUE;
            case MET -> Tone.GREEN;
            case PARTLY_MET -> Tone.AQUA_GREEN;
            case NOT_MET -> Tone.ORANGE;
            case DROPPED -> Tone.GREY;
        };
    }

    static PlanPage.Doing doing(Action action) {
        var task = action.task();
        var due = task.due();
        var service = action.serviceName() == null ? "" : " (" + action.serviceName() + ")";
        return new PlanPage.Doing(
                task.words() + service,
                task.owner().title(),
                due == null ? "" : "by " + Written.date(due),
                !action.open());
    }

    private static PlanPage.Line session(Session session) {
        var meeting = session.meeting();
        var place = meeting.place().isEmpty() ? "" : ", " + meeting.place();
        var at = Written.inLondon(meeting.startsAt());
        return new PlanPage.Line(
                Written.weekday(at.toLocalDate()) + " at " + Written.time(at.toLocalTime()),
                meeting.mode().title() + place);
    }

    private static String agreement(Agreement agreement) {
        var review = agreement.reviewOn() == null
                ? ""
                : " We look at it again on " + Written.date(agreement.reviewOn()) + ".";
        return "Agreed on " + Written.date(agreement.at()) + " with " + agreement.with() + "." + review;
    }

    private List<Link> missing(SupportFile file, Head head) {
        return agreeing.missing(file.head().support().id()).stream()
                .map(missing -> switch (missing) {
                    case FIRST_MEASURES ->
                        Link.of(
                                "Take the first questionnaire, or say why it is missing",
                                file.measures().stream()
                                        .filter(Assessment.Due.class::isInstance)
                                        .map(due -> "/measures/" + due.id().value())
                                        .findFirst()
                                        .orElse(head.href()));
                    case GOAL -> Link.of("Set at least one goal", head.href("goals"));
                })
                .toList();
    }
}
