package org.kith.record.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.design.Link;
import org.kith.design.Written;
import org.kith.record.Caseload;
import org.kith.record.PersonRecord;
import org.kith.record.Strand;
import org.kith.record.Timeline;
import org.kith.record.Timeline.Position;
import org.kith.record.TimelineShow;

/// Puts a person's record into words.
///
/// @param query which part of the timeline was asked for
record PersonView(Timeline.Query query, LocalDate today) {

    PersonPage page(PersonRecord record) {
        var address = Address.of("/people/" + record.banner().person().value());
        return new PersonPage(
                record.banner(),
                record.open().stream()
                        .filter(Strand.Open::goesOn)
                        .map(strand -> next(strand, record.pressing()))
                        .toList(),
                record.open().stream().map(PersonView::strand).toList(),
                record.knownElsewhere(),
                Filter.all(TimelineShow.EVERYTHING, query.show(), address),
                record.timeline().entries().stream().map(TimelineWords::moment).toList(),
                older(record.timeline().next(), address),
                record.work().stream().map(new WorkView(today)::of).toList());
    }

    private PersonPage.Next next(Strand.Open strand, List<Caseload.Line> pressing) {
        var work = strand.work();
        if (work == null) {
            return undecided(strand);
        }
        var line = pressing.stream()
                .filter(each -> each.support().equals(work.support()))
                .findFirst();
        return new PersonPage.Next(
                step(work),
                (work.worker() == null ? "No link worker yet" : work.worker()) + ", " + strand.schemeName(),
                line.map(this::due).orElse(List.of()),
                links(work));
    }

    /// Support is opened a moment after the acceptance; until then there is nothing to do.
    private static PersonPage.Next undecided(Strand.Open strand) {
        var triage = Link.of("Go to triage", "/triage/" + strand.referral().value());
        return switch (strand.state()) {
            case SUBMITTED ->
                new PersonPage.Next("Decide about the referral", strand.schemeName(), List.of(), List.of(triage));
            case RETURNED ->
                new PersonPage.Next("Wait for the referrer’s answer", strand.schemeName(), List.of(), List.of(triage));
            case ACCEPTED, DECLINED, WITHDRAWN, ENTERED_IN_ERROR ->
                new PersonPage.Next("Support is about to begin", strand.schemeName(), List.of(), List.of());
        };
    }

    private String step(Strand.Work work) {
        var booked = Optional.ofNullable(work.nextSession()).map(at -> "Session " + new Ago(today).when(at));
        var on = work.nextStepOn();
        var noted = work.nextStep().isEmpty()
                ? Optional.<String>empty()
                : Optional.of(on == null ? work.nextStep() : work.nextStep() + ", by " + Written.date(on));
        return booked.map(session ->
                        noted.map(step -> session + ". Then: " + step).orElse(session))
                .or(() -> noted)
                .orElse("Nothing is planned");
    }

    /// The booked session and the next step stand above already.
    private List<String> due(Caseload.Line line) {
        var words = CaseloadWords.on(today);
        return line.reasons().stream()
                .filter(reason -> switch (reason.why()) {
                    case SESSION_TODAY, SESSION_COMING, NEXT_STEP, NOTHING_PLANNED -> false;
                    case URGENT,
                            SESSION_TO_RECORD,
                            LAST_MEASURE_LATE,
                            FIRST_MEASURE_LATE,
                            NEXT_STEP_DUE,
                            ACTION_DUE,
                            NOT_TRIED,
                            WAITING,
                            HOLD_OVER,
                            LAST_MEASURE_DUE,
                            FIRST_MEASURE_DUE,
                            REVIEW_DUE,
                            SERVICE_SAID_NO,
                            ANSWER_MISSING,
                            TRYING,
                            QUIET,
                            ON_HOLD -> true;
                })
                .map(reason -> words.sentence(reason, line))
                .toList();
    }

    private static List<Link> links(Strand.Work work) {
        var support = "/support/" + work.support().value();
        var links = new ArrayList<Link>();
        if (work.worker() == null) {
            links.add(Link.of("Give to a link worker", support + "/reallocate"));
        } else {
            links.add(Link.of("Write down a session", support + "/sessions"));
            links.add(Link.of("Write down a contact", support + "/attempts"));
        }
        links.add(Link.of("Open the support", support));
        return links;
    }

    private static PersonPage.StrandLine strand(Strand.Open strand) {
        var work = strand.work();
        var about = "Referred by %s on %s".formatted(strand.from(), Written.date(strand.sentAt()));
        return work == null || strand.state() != org.kith.referrals.State.ACCEPTED
                ? new PersonPage.StrandLine(
                        Link.of(
                                strand.schemeName(),
                                "/referrals/" + strand.referral().value()),
                        about,
                        Standings.tag(strand.state()))
                : new PersonPage.StrandLine(
                        Link.of(
                                strand.schemeName(),
                                "/support/" + work.support().value()),
                        work.endedAt() == null ? about : about + ", ended on " + Written.date(work.endedAt()),
                        Standings.tag(work.state()));
    }

    private @Nullable Link older(@Nullable Position next, Address address) {
        return next == null
                ? null
                : Link.of(
                        "What happened before",
                        address.with("show", query.show() == TimelineShow.EVERYTHING ? null : query.show())
                                        .with("before", next.at())
                                        .with("beforeId", next.id())
                                        .href()
                                + "#happened");
    }
}
