package org.kith.messages;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.design.Written;
import org.kith.people.Person;
import org.kith.referrals.DeclineReason;
import org.kith.referrals.ReadingReferrals.ReferralDetails;
import org.kith.referrals.ReferralSteps;
import org.kith.referrals.ReferralSteps.Step;
import org.kith.referrals.ReturnReason;
import org.kith.referrals.StepKind;
import org.kith.schemes.FrontDoor;
import org.kith.schemes.Scheme;
import org.kith.tenancy.Coded;
import org.springframework.stereotype.Component;

/// What the referral itself contributes to a word back: where it stands and since when, why it was not taken on, what
/// is missing, and the codes for the record of a practice.
@Component
class ReferralInWords {

    private static final String NONE_NEEDED = "No action is needed from you.";

    private final ReferralSteps steps;

    ReferralInWords(ReferralSteps steps) {
        this.steps = steps;
    }

    List<WordBackSection> sections(ReferralDetails referral, Scheme scheme, Occasion occasion) {
        var happened = steps.of(referral.id());
        var sections = new ArrayList<WordBackSection>();
        sections.add(new WordBackSection(WordBackHeading.STATUS, status(referral, scheme, occasion, happened)));
        decision(happened, scheme, occasion).forEach(sections::add);
        sections.add(new WordBackSection(WordBackHeading.CODES, codes(referral, occasion)));
        return sections;
    }

    /// What is asked of the referrer where nobody asks for more.
    String action(Occasion occasion, boolean ofThePerson) {
        return switch (occasion) {
            case RETURNED -> "Please tell us what is missing. The question stands below.";
            case DECLINED_BY_SCHEME ->
                ofThePerson
                        ? "Please see below where else you can turn. Nothing else is needed."
                        : "Please tell the person, and use the advice below. Nothing else is needed.";
            case NOT_REACHED ->
                ofThePerson
                        ? "If you would still like support, please ask again and say how best to reach you."
                        : "If you know a better way to reach the person, please refer again and tell us. Nothing else"
                                + " is needed.";
            case Occasion other -> NONE_NEEDED;
        };
    }

    static List<String> about(Person person) {
        var lines = new ArrayList<String>();
        lines.add(person.name().full());
        lines.add("Born " + Written.date(person.bornOn()));
        person.nhs().number().ifPresent(number -> lines.add("NHS number " + Written.nhsNumber(number.digits())));
        return lines;
    }

    private static List<String> status(
            ReferralDetails referral, Scheme scheme, Occasion occasion, List<Step> happened) {
        var lines = new ArrayList<String>();
        lines.add("%s. Referral %s to %s."
                .formatted(
                        occasion.title(),
                        referral.referral().filed().reference().value(),
                        scheme.name()));
        happened.stream().map(ReferralInWords::step).filter(Objects::nonNull).forEach(lines::add);
        if (occasion == Occasion.RECEIPT) {
            lines.add("You will hear our decision by "
                    + Written.date(referral.referral().filed().respondBy()) + ".");
        }
        if (occasion == Occasion.ACCEPTED) {
            lines.add("The first session is expected within " + Waits.words(scheme.expectedWaitDays()) + ".");
        }
        return lines;
    }

    private static @Nullable String step(Step step) {
        var what = switch (step.step()) {
            case SUBMITTED -> "Received";
            case RETURNED -> "Sent back to you with a question";
            case RESUBMITTED -> "Your answer received";
            case ACCEPTED -> "Accepted";
            case DECLINED -> "Not taken on";
            case WITHDRAWN -> "Withdrawn";
            case ENTERED_IN_ERROR -> null;
        };
        return what == null ? null : what + " on " + Written.date(step.at()) + ".";
    }

    private static List<WordBackSection> decision(List<Step> happened, Scheme scheme, Occasion occasion) {
        return happened.reversed().stream()
                .filter(step -> step.step() == stepOf(occasion))
                .findFirst()
                .map(step -> List.of(new WordBackSection(WordBackHeading.SUMMARY, explained(step, scheme, occasion))))
                .orElse(List.of());
    }

    private static @Nullable StepKind stepOf(Occasion occasion) {
        return switch (occasion) {
            case RETURNED -> StepKind.RETURNED;
            case DECLINED_BY_SCHEME -> StepKind.DECLINED;
            case Occasion other -> null;
        };
    }

    private static List<String> explained(Step step, Scheme scheme, Occasion occasion) {
        var reason = Objects.requireNonNullElse(step.reason(), "");
        var lines = new ArrayList<String>();
        if (occasion == Occasion.RETURNED) {
            lines.add("What is missing: " + Coded.of(ReturnReason.class, reason).title() + ".");
            lines.add(step.note());
        } else {
            lines.add("Why we cannot take it on: "
                    + Coded.of(DeclineReason.class, reason).title() + ".");
            lines.add("Where else to turn: " + (step.note().isBlank() ? scheme.elsewhere() : step.note()));
        }
        return lines.stream().filter(line -> !line.isBlank()).toList();
    }

    private static List<String> codes(ReferralDetails referral, Occasion occasion) {
        if (referral.door() != FrontDoor.PROFESSIONAL) {
            return List.of();
        }
        return switch (occasion) {
            case ACCEPTED, FIRST_SESSION, NOT_REACHED, CLOSED ->
                List.of("Referral to social prescribing service: SNOMED CT 871731000000106");
            case DECLINED_BY_PERSON -> List.of("Social prescribing declined: SNOMED CT 871711000000103");
            case Occasion other -> List.of();
        };
    }
}
