package org.kith.referrals.web;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.design.Written;
import org.kith.referrals.ReferralSteps.Step;

/// One thing that happened to a referral, in words.
public record StepLine(String what, String when, String words) {

    static StepLine of(Step step) {
        var by = step.byName() == null ? "" : " by " + step.byName();
        return new StepLine(step.step().title(), Written.dateTime(step.at()) + by, words(step));
    }

    private static String words(Step step) {
        return Stream.of(step.step().reason(step.reason()), step.note())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(". "));
    }
}
