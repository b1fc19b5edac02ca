package org.kith.referrals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kith.schemes.Applicant;
import org.kith.schemes.Eligibility;
import org.kith.schemes.IneligibleBecause;
import org.kith.schemes.Scheme;

/// The rules of sending a referral, in the order in which they are told.
final class ReferralPolicies {

    private static final int ADULT = 18;

    static final ReferralPolicy onlyOpenSchemesTakeReferrals = (request, scheme, today) -> scheme.open()
            ? Optional.empty()
            : refusal("onlyOpenSchemesTakeReferrals", scheme.name() + " takes no new referrals.", scheme.elsewhere());

    static final ReferralPolicy onlyOpenFrontDoorsLetIn = (request, scheme, today) -> scheme.frontDoors()
                    .contains(request.door())
            ? Optional.empty()
            : refusal("onlyOpenFrontDoorsLetIn", scheme.name() + " cannot be reached this way.", scheme.elsewhere());

    /// Until a young person's own consent can be recorded by age, nobody under 18 is referred here.
    static final ReferralPolicy onlyAdultsAreReferred = (request, scheme, today) ->
            request.person().details().bornOn().plusYears(ADULT).isAfter(today)
                    ? refusal(
                            "onlyAdultsAreReferred",
                            "Kith cannot take referrals for people under 18 yet.",
                            "Speak to the school nurse, the GP practice or the council's early help team.")
                    : Optional.empty();

    static final ReferralPolicy onlyEligiblePeopleAreReferred =
            (request, scheme, today) -> switch (scheme.eligibility(applicant(request), today)) {
                case Eligibility.Eligible() -> Optional.empty();
                case Eligibility.NotEligible(var reasons, var elsewhere) ->
                    refusal("onlyEligiblePeopleAreReferred", told(reasons), elsewhere);
            };

    private static final List<ReferralPolicy> ALL = List.of(
            onlyOpenSchemesTakeReferrals,
            onlyOpenFrontDoorsLetIn,
            onlyAdultsAreReferred,
            onlyEligiblePeopleAreReferred);

    private ReferralPolicies() {}

    static Optional<Refusal> refusing(ReferralRequest request, Scheme scheme, LocalDate today) {
        return ALL.stream().reduce(ReferralPolicy.none(), ReferralPolicy::and).refuses(request, scheme, today);
    }

    private static Applicant applicant(ReferralRequest request) {
        var person = request.person().details();
        return new Applicant(person.bornOn(), person.home().postcode(), person.practiceCode());
    }

    private static String told(List<IneligibleBecause> reasons) {
        return reasons.stream().map(IneligibleBecause::words).collect(Collectors.joining(" "));
    }

    private static Optional<Refusal> refusal(String rule, String because, String elsewhere) {
        return Optional.of(new Refusal(rule, because, elsewhere));
    }
}
