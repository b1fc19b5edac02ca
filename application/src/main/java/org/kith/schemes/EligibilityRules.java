package org.kith.schemes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The rules by which a scheme is for somebody or not.
final class EligibilityRules {

    private static final String USUAL_ELSEWHERE =
            "A GP practice, the local council or Citizens Advice can say who else may help.";

    // Under-age people are never simply turned away: who is told they are too young must learn of somebody to talk to.
    private static final String FOR_THE_YOUNG =
            "A parent or carer, a school nurse or a GP can help to find the right support. Children and young people"
                    + " can talk to Childline, free and at any time, on 0800 1111.";

    private EligibilityRules() {}

    static Eligibility decide(SchemeSettings scheme, Applicant applicant, LocalDate today) {
        var reasons = new ArrayList<IneligibleBecause>();
        if (!scheme.open()) {
            reasons.add(new IneligibleBecause.NotOpen());
        }
        var age = AgeRange.age(applicant.bornOn(), today);
        var ages = scheme.ages();
        if (age < ages.from()) {
            reasons.add(new IneligibleBecause.TooYoung(ages));
        }
        if (ages.to() != null && age > ages.to()) {
            reasons.add(new IneligibleBecause.TooOld(ages));
        }
        if (scheme.catchment().excludes(applicant.postcode(), applicant.practiceCode())) {
            reasons.add(new IneligibleBecause.Outside(scheme.catchment()));
        }
        return reasons.isEmpty()
                ? new Eligibility.Eligible()
                : new Eligibility.NotEligible(reasons, elsewhere(scheme, reasons));
    }

    private static String elsewhere(SchemeSettings scheme, List<IneligibleBecause> reasons) {
        if (!scheme.elsewhere().isBlank()) {
            return scheme.elsewhere();
        }
        return reasons.stream().anyMatch(IneligibleBecause.TooYoung.class::isInstance)
                ? FOR_THE_YOUNG
                : USUAL_ELSEWHERE;
    }
}
