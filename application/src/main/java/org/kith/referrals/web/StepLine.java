package org.kith.referrals.web;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.design.Written;
import org.kith.referrals.DeclineReason;
import org.kith.referrals.ReferralSteps.Step;
import org.kith.referrals.ReturnReason;
import org.kith.referrals.WithdrawalReason;
import org.kith.tenancy.Coded;

/// One thing that happened to a referral, in words.
public record StepLine(String what, String when, String words) {

    static StepLine of(Step step) {
        var by = step.byName() == null ? "" : " by " + step.byName();
        return new StepLine(what(step.step()), Written.dateTime(step.at()) + by, words(step));
    }

    private static String what(String step) {
        return switch (step) {
            case "submitted" -> "Sent";
            case "returned" -> "Returned with a question";
            case "resubmitted" -> "Answered";
            case "accepted" -> "Accepted";
            case "declined" -> "Not taken on";
            case "withdrawn" -> "Withdrawn";
            case "entered-in-error" -> "Marked as entered in error";
            default -> throw new IllegalStateException("No words for the step " + step);
        };
    }

    private static String words(Step step) {
        return String.join(
                ". ",
                Stream.of(reason(step.step(), step.reason()), step.note())
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    private static String reason(String step, @Nullable String code) {
        if (code == null) {
            return "";
        }
        return switch (step) {
            case "returned" -> Coded.of(ReturnReason.class, code).title();
            case "declined" -> Coded.of(DeclineReason.class, code).title();
            case "withdrawn" -> Coded.of(WithdrawalReason.class, code).title();
            default -> "";
        };
    }
}
