package org.kith.record.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.access.SignedIn;
import org.kith.design.Choice;
import org.kith.design.Field;
import org.kith.design.Link;
import org.kith.design.ListLine;
import org.kith.design.Status;
import org.kith.design.Tone;
import org.kith.design.Written;
import org.kith.record.Caseload;
import org.kith.record.Caseload.Line;
import org.kith.record.Caseload.Position;
import org.kith.record.Caseload.Query;
import org.kith.record.CaseloadChoices;
import org.kith.record.CaseloadShow;
import org.kith.record.Today;
import org.kith.record.Why;
import org.kith.tenancy.Identifier;

/// Puts a caseload into words.
///
/// @param query what was asked for
record CaseloadView(Query query, SignedIn reader, LocalDate today) {

    CaseloadPage page(Caseload.Page page, Today.@Nullable Day day, CaseloadChoices.Found found) {
        return new CaseloadPage(
                title(found),
                day == null ? null : DayView.of(day),
                choices(found),
                Filter.all(CaseloadShow.EVERYBODY, query.show(), address()),
                page.lines().stream().map(this::line).toList(),
                empty(),
                next(page.next()));
    }

    private String title(CaseloadChoices.Found found) {
        var worker = query.worker();
        if (worker == null) {
            return "Everybody’s caseload";
        }
        return worker.equals(reader.account())
                ? "Your caseload"
                : found.nameOf(worker).map(name -> "Caseload of " + name).orElse("Caseload");
    }

    private ListLine line(Line line) {
        var states = new ArrayList<Status>();
        if (line.has(Why.URGENT)) {
            states.add(Status.of("Urgent", Tone.RED));
        }
        states.add(Standings.tag(line.state()));
        var why = CaseloadWords.on(today).why(line);
        return new ListLine(
                Link.of(line.name(), "/people/" + line.person().value()),
                query.worker() == null && line.worker() != null ? why + " · " + line.worker() : why,
                states);
    }

    private String empty() {
        return query.show() == CaseloadShow.EVERYBODY
                ? "The people you work with stand here, the most pressing first. A manager gives you people from the"
                        + " waiting list."
                : "Nobody here now. Choose “" + CaseloadShow.EVERYBODY.title() + "” to see the whole caseload.";
    }

    private Address address() {
        var worker = query.worker();
        var shown = worker == null ? CaseloadPages.EVERYBODY : worker.equals(reader.account()) ? null : worker;
        return Address.of("/caseload").with("worker", shown).with("scheme", query.scheme());
    }

    private @Nullable Link next(@Nullable Position next) {
        return next == null
                ? null
                : Link.of(
                        "More people",
                        address()
                                .with("show", query.show() == CaseloadShow.EVERYBODY ? null : query.show())
                                .with("urgency", next.urgency())
                                .with("since", next.since())
                                .with("after", next.id())
                                .href());
    }

    private CaseloadPage.Choices choices(CaseloadChoices.Found found) {
        var workers = new ArrayList<>(List.of(Choice.of(CaseloadPages.EVERYBODY, "Everybody")));
        found.workers().forEach(each -> workers.add(choice(each.account(), each.name())));
        var schemes = new ArrayList<>(List.of(Choice.of("", "Every scheme")));
        found.schemes().forEach(each -> schemes.add(choice(each.id(), each.name())));
        return new CaseloadPage.Choices(
                Field.of("worker", "Link worker").withValue(value(query.worker(), CaseloadPages.EVERYBODY)),
                workers,
                Field.of("scheme", "Scheme").withValue(value(query.scheme(), "")),
                schemes,
                query.show().code());
    }

    private static Choice choice(Identifier id, String name) {
        return Choice.of(id.value().toString(), name);
    }

    private static String value(@Nullable Identifier chosen, String none) {
        return chosen == null ? none : chosen.value().toString();
    }

    /// A day in words.
    private static final class DayView {

        private DayView() {}

        static CaseloadPage.Day of(Today.Day day) {
            return new CaseloadPage.Day(
                    Written.weekday(day.date()),
                    day.sessions().stream().map(DayView::session).toList(),
                    day.due().stream().map(thing -> due(thing, day.date())).toList());
        }

        private static ListLine session(Today.Thing thing) {
            var where = thing.words().isEmpty() ? "" : ", " + thing.words();
            var why = Written.time(Written.inLondon(thing.at()).toLocalTime()) + " · "
                    + thing.mode().title() + where;
            var attendance = thing.attendance();
            var held = attendance != null && attendance.held();
            return held
                    ? ListLine.of(person(thing), why, Status.of("Written down", Tone.GREY))
                    : ListLine.of(person(thing), why);
        }

        private static ListLine due(Today.Thing thing, LocalDate today) {
            var since = Ago.day(thing.at());
            var late = since.isBefore(today)
                    ? Status.of("Since " + Written.date(since), Tone.ORANGE)
                    : Status.of("Today", Tone.BLUE);
            return switch (thing.kind()) {
                case SESSION, NEXT_STEP -> ListLine.of(person(thing), thing.words(), late);
                case ACTION -> ListLine.of(person(thing), "You promised: " + thing.words(), late);
                case QUESTIONNAIRE ->
                    ListLine.of(
                            Link.of(thing.name(), "/measures/" + thing.id()),
                            ("first".equals(thing.code()) ? "First" : "Last") + " questionnaire",
                            late);
            };
        }

        private static Link person(Today.Thing thing) {
            return Link.of(thing.name(), "/people/" + thing.person().value());
        }
    }
}
