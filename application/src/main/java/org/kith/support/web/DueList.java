package org.kith.support.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.kith.design.Link;
import org.kith.design.ListLine;
import org.kith.design.Status;
import org.kith.design.Tone;
import org.kith.design.Written;
import org.kith.measures.Assessment;
import org.kith.measures.Questionnaires;
import org.kith.support.Agreements;
import org.kith.support.Support;
import org.kith.support.SupportFile;

/// What is due in a support, the most pressing first.
final class DueList {

    private final SupportFile file;
    private final Head head;
    private final LocalDate today;

    DueList(SupportFile file, Head head, LocalDate today) {
        this.file = file;
        this.head = head;
        this.today = today;
    }

    List<ListLine> all() {
        return Stream.of(sessionsToRecord(), measures(), actions(), holdEnding(), plan())
                .flatMap(each -> each)
                .toList();
    }

    private Stream<ListLine> sessionsToRecord() {
        return file.work().booked().stream()
                .filter(session -> Written.inLondon(session.meeting().startsAt())
                        .toLocalDate()
                        .isBefore(today.plusDays(1)))
                .map(session -> due(
                        "Record the session",
                        Written.dateTime(session.meeting().startsAt()),
                        Written.inLondon(session.meeting().startsAt())
                                .toLocalDate()
                                .isBefore(today),
                        head.href("sessions/" + session.id().value())));
    }

    private Stream<ListLine> measures() {
        return file.measures().stream()
                .filter(Assessment.Due.class::isInstance)
                .map(Assessment.Due.class::cast)
                .map(due -> due(
                        Questionnaires.of(due.expected().instrument()).title() + ", "
                                + due.expected().occasion().title().toLowerCase(Locale.UK),
                        due.lateOn(today)
                                ? "late since " + Written.date(due.expected().lateAfter())
                                : "due " + Written.date(due.expected().dueOn()),
                        due.lateOn(today),
                        "/measures/" + due.id().value()));
    }

    private Stream<ListLine> actions() {
        return file.plan().openActions().stream()
                .filter(action -> action.overdueOn(today))
                .map(action -> due(
                        action.task().words(),
                        PlanWords.doing(action).who() + ", "
                                + PlanWords.doing(action).when(),
                        true,
                        "#actions"));
    }

    private Stream<ListLine> holdEnding() {
        return file.head().support() instanceof Support.OnHold(var _, var until)
                        && until != null
                        && !until.isAfter(today)
                ? Stream.of(due("Look whether support can go on", Written.date(until), until.isBefore(today), "#more"))
                : Stream.empty();
    }

    private Stream<ListLine> plan() {
        return file.plan().agreement().map(Agreements.Agreement::reviewOn).stream()
                .filter(day -> !day.isAfter(today) && file.head().support() instanceof Support.Open)
                .map(day -> due("Look at the plan again", Written.date(day), day.isBefore(today), head.href("plan")));
    }

    private static ListLine due(String what, String when, boolean late, String href) {
        return ListLine.of(
                Link.of(what, href), when, late ? Status.of("Late", Tone.ORANGE) : Status.of("Due", Tone.BLUE));
    }
}
