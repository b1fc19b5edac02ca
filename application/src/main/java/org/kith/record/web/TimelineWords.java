package org.kith.record.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.design.Moment;
import org.kith.design.Written;
import org.kith.evaluation.instrument.InstrumentId;
import org.kith.measures.MissingReason;
import org.kith.measures.Questionnaires;
import org.kith.people.AlertKind;
import org.kith.people.ConsentAnswer;
import org.kith.people.ConsentPurpose;
import org.kith.record.Timeline.Entry;
import org.kith.referrals.StepKind;
import org.kith.referrals.WithdrawalReason;
import org.kith.schemes.Occasion;
import org.kith.support.AboutMeHeading;
import org.kith.support.ActionOwner;
import org.kith.support.AttemptOutcome;
import org.kith.support.Attendance;
import org.kith.support.ClosingReason;
import org.kith.support.ContactWay;
import org.kith.support.GoalStatus;
import org.kith.support.HoldReason;
import org.kith.support.PersonDeclineReason;
import org.kith.support.SessionMode;
import org.kith.support.Step;
import org.kith.tenancy.Coded;

/// Says what happened, for each kind of entry of the timeline.
final class TimelineWords {

    private TimelineWords() {}

    static Moment moment(Entry entry) {
        var what = what(entry);
        return entry.words().isEmpty() ? Moment.of(when(entry), what) : Moment.of(when(entry), what, entry.words());
    }

    private static String when(Entry entry) {
        var when = new StringBuilder(Written.dateTime(entry.at()));
        if (entry.who() != null) {
            when.append(" · ").append(entry.who());
        }
        if (entry.scheme() != null) {
            when.append(" · ").append(entry.scheme());
        }
        return when.toString();
    }

    private static String what(Entry entry) {
        return switch (entry.kind()) {
            case REFERRAL -> referral(entry);
            case SUPPORT -> support(entry);
            case WORD_BACK ->
                "Word back to " + entry.about() + ": "
                        + Written.midSentence(Coded.of(org.kith.messages.Occasion.class, entry.code())
                                .title());
            case ATTEMPT ->
                title(ContactWay.class, entry.reason()) + ": "
                        + Written.midSentence(title(AttemptOutcome.class, entry.code()));
            case SESSION -> session(entry);
            case ABOUT_ME -> aboutMe(entry);
            case GOAL ->
                entry.code().equals("set")
                        ? "Goal set"
                        : "Goal: " + Written.midSentence(title(GoalStatus.class, entry.code()));
            case ACTION -> "Done by " + Written.midSentence(title(ActionOwner.class, entry.code()));
            case CONNECTION -> connection(entry);
            case MEASURE -> measure(entry);
            case CONSENT -> consent(entry);
            case ALERT ->
                (entry.code().equals("raised") ? "Alert: " : "Alert ended: ")
                        + Written.midSentence(title(AlertKind.class, entry.reason()));
            case DETAILS -> "Details changed: " + entry.about();
        };
    }

    private static String referral(Entry entry) {
        var step = Coded.of(StepKind.class, entry.code());
        var what = switch (step) {
            case SUBMITTED -> "Referred by " + entry.about();
            case RETURNED -> "Sent back with a question";
            case RESUBMITTED -> entry.about() + " answered the question";
            case ACCEPTED -> "Referral accepted";
            case DECLINED -> "Not taken on";
            case WITHDRAWN -> "Referral withdrawn";
            case ENTERED_IN_ERROR -> "Referral struck out: entered in error";
        };
        return what + because(step.reason(entry.reason()));
    }

    private static String support(Entry entry) {
        var step = Coded.of(Step.class, entry.code());
        return step.title()
                + because(
                        switch (step) {
                            case PAUSED -> title(HoldReason.class, entry.reason());
                            case CLOSED -> title(ClosingReason.class, entry.reason());
                            case DECLINED_BY_PERSON -> title(PersonDeclineReason.class, entry.reason());
                            case WITHDRAWN -> title(WithdrawalReason.class, entry.reason());
                            case OPENED,
                                    ALLOCATED,
                                    GIVEN_BACK,
                                    CONTACT_BEGUN,
                                    MET,
                                    PLAN_AGREED,
                                    RESUMED,
                                    CLOSING_BEGUN,
                                    KEPT_OPEN,
                                    NOT_REACHED,
                                    REOPENED -> "";
                        });
    }

    private static String session(Entry entry) {
        var attendance = Coded.of(Attendance.class, entry.code());
        var how = Written.midSentence(title(SessionMode.class, entry.reason()))
                + (entry.about().isEmpty() ? "" : ", " + entry.about());
        return attendance.held()
                ? "Session, %d minutes, %s%s"
                        .formatted(entry.number(), how, attendance == Attendance.LATE ? " (came late)" : "")
                : "Session, %s: %s".formatted(how, Written.midSentence(attendance.title()));
    }

    private static String connection(Entry entry) {
        var step = Coded.of(org.kith.connections.Step.class, entry.code());
        return entry.about() + ": " + Written.midSentence(step.title()) + because(step.reason(entry.reason()));
    }

    private static String aboutMe(Entry entry) {
        return entry.number() == 1
                ? "About me: " + Written.midSentence(title(AboutMeHeading.class, entry.code()))
                : "About me, under " + entry.number() + " headings";
    }

    /// A measure is about an instrument, its version and the occasion: `ons4/2018 first`.
    private static String measure(Entry entry) {
        var about = entry.about().split("[/ ]", 3);
        var asked = Questionnaires.of(new InstrumentId(about[0], about[1])).title() + ", "
                + Written.midSentence(title(Occasion.class, about[2]));
        return entry.code().equals("taken")
                ? asked + ": answered"
                : asked + ": not answered" + because(title(MissingReason.class, entry.reason()));
    }

    private static String consent(Entry entry) {
        var to = entry.about().isEmpty() ? "" : " (" + entry.about() + ")";
        var answer = entry.code().equals("withdrawn") ? "Taken back" : title(ConsentAnswer.class, entry.code());
        return answer + ": " + Written.midSentence(title(ConsentPurpose.class, entry.reason())) + to;
    }

    private static String because(String reason) {
        return reason.isEmpty() ? "" : ": " + Written.midSentence(reason);
    }

    private static <T extends Enum<T> & Coded> String title(Class<T> list, @Nullable String code) {
        return Optional.ofNullable(code)
                .flatMap(each -> Coded.find(list, each))
                .map(Coded::title)
                .orElse("");
    }
}
