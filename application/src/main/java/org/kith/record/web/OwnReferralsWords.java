package org.kith.record.web;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.access.Membership;
import org.kith.access.SignedIn;
import org.kith.design.Link;
import org.kith.design.Status;
import org.kith.design.Written;
import org.kith.record.OwnReferrals.Line;
import org.kith.record.OwnReferrals.Page;
import org.kith.record.OwnReferrals.Position;
import org.kith.record.OwnReferrals.Show;
import org.kith.record.OwnReferrals.Standing;

/// Says where each referral stands in plain words, for those who sent it.
record OwnReferralsWords(LocalDate today) {

    OwnReferralsPage page(Page page, Show show, SignedIn reader) {
        var address = Address.of("/my-referrals");
        return new OwnReferralsPage(
                reader.referring().map(Membership::organisation).orElse(""),
                Filter.all(Show.ALL, show, address),
                page.lines().stream().map(this::line).toList(),
                show == Show.ALL
                        ? "The referrals you send stand here, with where each of them is. Refer someone to begin."
                        : "None here now. Choose “All” to see every referral.",
                next(page.next(), address.with("show", show == Show.ALL ? null : show)));
    }

    private OwnReferralsPage.Line line(Line line) {
        var standing = line.standing();
        return new OwnReferralsPage.Line(
                Link.of(line.name(), "/referrals/" + line.id().value()),
                "%s · %s · sent %s".formatted(line.reference(), line.schemeName(), Written.date(standing.sentAt())),
                sentence(standing),
                tag(standing),
                line.word() == null
                        ? null
                        : new Link("Word back", "/words-back/" + line.word(), "about " + line.name()));
    }

    private static Status tag(Standing standing) {
        var support = standing.support();
        return support == null || standing.state() != org.kith.referrals.State.ACCEPTED
                ? Standings.tag(standing.state())
                : Standings.tag(support);
    }

    String sentence(Standing standing) {
        return switch (standing.state()) {
            case SUBMITTED ->
                standing.respondBy().isBefore(today)
                        ? "The scheme has not answered yet. It should have by %s."
                                .formatted(Written.date(standing.respondBy()))
                        : "The scheme answers by %s.".formatted(Written.date(standing.respondBy()));
            case RETURNED -> "The scheme asked you a question. It decides when you have answered.";
            case ACCEPTED -> accepted(standing);
            case DECLINED -> "Not taken on. The word back says why and where else to turn.";
            case WITHDRAWN -> "Taken back. Nothing more happens.";
            case ENTERED_IN_ERROR -> "Should not have been sent. It counts nowhere.";
        };
    }

    private String accepted(Standing standing) {
        var support = standing.support();
        if (support == null) {
            return "Accepted. It waits for a link worker.";
        }
        return switch (support) {
            case WAITING -> "Accepted. It waits for a link worker. " + expected(standing);
            case ALLOCATED -> "A link worker has it and will get in touch. " + expected(standing);
            case CONTACTING -> "A link worker is trying to reach the person. " + expected(standing);
            case ENGAGED, PLANNED -> "They have been meeting" + since(standing.engagedAt()) + ".";
            case CLOSING -> "Support is coming to its end.";
            case ON_HOLD -> "On hold. It goes on when the person is ready.";
            case CLOSED -> "Support ended" + on(standing.endedAt()) + ".";
            case DECLINED_BY_PERSON -> "The person did not want support" + on(standing.endedAt()) + ".";
            case NOT_REACHED -> "The person could not be reached. Tried until" + date(standing.endedAt()) + ".";
            case WITHDRAWN -> "Taken back. Nothing more happens.";
        };
    }

    private String expected(Standing standing) {
        var opened = standing.openedAt();
        if (opened == null) {
            return "";
        }
        var by = Ago.day(opened).plusDays(standing.expectedWaitDays());
        return by.isBefore(today)
                ? "The first session was expected by %s.".formatted(Written.date(by))
                : "Expect the first session by %s.".formatted(Written.date(by));
    }

    private static String since(@Nullable Instant at) {
        return at == null ? "" : " since" + date(at);
    }

    private static String on(@Nullable Instant at) {
        return at == null ? "" : " on" + date(at);
    }

    private static String date(@Nullable Instant at) {
        return at == null ? "" : " " + Written.date(at);
    }

    private static @Nullable Link next(@Nullable Position next, Address address) {
        return next == null
                ? null
                : Link.of(
                        "More referrals",
                        address.with("question", next.question())
                                .with("sent", next.sentAt())
                                .with("after", next.id())
                                .href());
    }
}
