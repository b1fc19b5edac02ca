package org.kith.referrals.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.design.Status;
import org.kith.design.Tone;
import org.kith.design.Written;
import org.kith.design.form.Entries;
import org.kith.people.People;
import org.kith.people.Person;
import org.kith.referrals.ReadingReferrals.ReferralDetails;
import org.kith.referrals.Referral;
import org.kith.referrals.ReferralSteps;
import org.kith.referrals.ReferralSteps.Step;
import org.kith.referrals.State;
import org.kith.referrals.StepKind;
import org.kith.referrals.web.DecidePage.Warning;
import org.kith.schemes.Schemes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts a referral into words for its pages.
@Component
@Transactional(readOnly = true)
class ReferralWords {

    private final People people;
    private final Schemes schemes;
    private final ReferralSteps steps;
    private final Clock clock;

    ReferralWords(People people, Schemes schemes, ReferralSteps steps, Clock clock) {
        this.people = people;
        this.schemes = schemes;
        this.steps = steps;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    ReferralPage page(ReferralDetails details, boolean theirs, Entries entries) {
        var filed = details.referral().filed();
        var person = people.require(details.person());
        var history = steps.of(details.id());
        return new ReferralPage(
                details.id().value().toString(),
                filed.reference().value(),
                String.valueOf(filed.version()),
                person.name().full(),
                status(details.state()),
                standing(details),
                theirs && details.state() == State.RETURNED ? question(history) : null,
                history.stream().map(StepLine::of).toList(),
                sections(details, person),
                theirs && withdrawable(details.referral()),
                entries);
    }

    DecidePage decide(ReferralDetails details, Entries entries) {
        var filed = details.referral().filed();
        var person = people.require(details.person());
        return new DecidePage(
                details.id().value().toString(),
                filed.reference().value(),
                String.valueOf(filed.version()),
                person.name().full(),
                status(details.state()),
                standing(details),
                warnings(details),
                sections(details, person),
                details.state() == State.SUBMITTED || details.state() == State.RETURNED,
                details.state() == State.RETURNED,
                entries);
    }

    String decided(Referral referral) {
        var reference = referral.filed().reference().value();
        return switch (referral) {
            case Referral.Accepted _ -> "Referral " + reference + " is accepted. It now waits for a link worker.";
            case Referral.Declined _ -> "Referral " + reference + " is not taken on. The referrer is told why.";
            case Referral.Returned _ -> "Referral " + reference + " went back with your question.";
            case Referral.Submitted _ -> "Your answer is with the scheme.";
            case Referral.Withdrawn _ -> "Referral " + reference + " is withdrawn.";
            case Referral.EnteredInError _ -> "Referral " + reference + " is marked as entered in error.";
        };
    }

    private List<Section> sections(ReferralDetails details, Person person) {
        var sections = new ArrayList<Section>();
        sections.add(ReferralSections.wanted(details.wanted()));
        sections.add(ReferralSections.risks(details.risks()));
        sections.add(ReferralSections.person(person, today()));
        sections.add(ReferralSections.referrer(details));
        return sections;
    }

    private static List<Warning> warnings(ReferralDetails details) {
        var warnings = new ArrayList<Warning>();
        if (details.wanted().urgent()) {
            warnings.add(new Warning("Urgent", details.wanted().urgency()));
        }
        details.risks().known().forEach((kind, note) -> warnings.add(new Warning(kind.title(), note)));
        return warnings;
    }

    private String standing(ReferralDetails details) {
        var filed = details.referral().filed();
        var scheme = schemes.require(details.scheme());
        return switch (details.referral()) {
            case Referral.Submitted _ -> "%s answers by %s.".formatted(scheme.name(), Written.date(filed.respondBy()));
            case Referral.Returned _ -> "The referrer was asked a question. The scheme decides when it is answered.";
            case Referral.Accepted accepted ->
                "Accepted by %s on %s. People usually wait %s for the first session."
                        .formatted(
                                scheme.name(),
                                Written.date(accepted.decidedAt()),
                                Written.count(scheme.expectedWaitDays(), "day", "days"));
            case Referral.Declined declined ->
                "Not taken on by %s on %s.".formatted(scheme.name(), Written.date(declined.decidedAt()));
            case Referral.Withdrawn _ -> "It was taken back. Nothing more happens.";
            case Referral.EnteredInError _ -> "It should not have been sent, and counts nowhere.";
        };
    }

    private static boolean withdrawable(Referral referral) {
        return switch (referral) {
            case Referral.Submitted _, Referral.Returned _, Referral.Accepted _ -> true;
            case Referral.Declined _, Referral.Withdrawn _, Referral.EnteredInError _ -> false;
        };
    }

    private static @Nullable String question(List<Step> history) {
        return history.reversed().stream()
                .filter(step -> step.step() == StepKind.RETURNED)
                .map(Step::note)
                .findFirst()
                .orElse(null);
    }

    static Status status(State state) {
        return Status.of(
                state.title(),
                switch (state) {
                    case SUBMITTED -> Tone.BLUE;
                    case RETURNED -> Tone.YELLOW;
                    case ACCEPTED -> Tone.GREEN;
                    case DECLINED, WITHDRAWN, ENTERED_IN_ERROR -> Tone.GREY;
                });
    }
}
