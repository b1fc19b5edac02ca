package org.kith.evaluation.economics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;

/// Social return on investment: the present value of outcomes, for each pound put in.
///
/// For each outcome `Σ n · proxy · (1-deadweight)(1-displacement) · attribution · (1-drop-off)^y / (1+d)^y` over its
/// years `y = 0, 1, …`; the return is their sum over the investment. Discounted at 3.5% a year unless said otherwise.
///
/// Refuses no outcomes, a proxy or an investment without a source, prices of different years, shares outside 0 to 1,
/// an investment of nought, and two outcomes of one name. Social Value UK (2012), A guide to Social Return on
/// Investment; HM Treasury, The Green Book, for the discount rate.
public final class SocialReturnOnInvestment {

    private static final SocialReturnOnInvestment DEFAULTS = new SocialReturnOnInvestment(0.035);

    private final double discount;

    private SocialReturnOnInvestment(double discount) {
        this.discount = discount;
    }

    /// Discounted at 3.5% a year.
    public static SocialReturnOnInvestment withDefaults() {
        return DEFAULTS;
    }

    public SocialReturnOnInvestment discountedAt(double rate) {
        if (!(rate >= 0 && rate < 1)) {
            throw new IllegalArgumentException("a discount rate is a share from 0 to 1, not " + rate);
        }
        return new SocialReturnOnInvestment(rate);
    }

    public Outcome<SocialReturn> of(Price investment, List<SocialOutcome> outcomes) {
        return refusal(investment, outcomes)
                .<Outcome<SocialReturn>>map(Outcome::refuse)
                .orElseGet(() -> Outcome.of(new SocialReturn(investment, outcomes, discount)));
    }

    private static Optional<Refusal> refusal(Price investment, List<SocialOutcome> outcomes) {
        if (outcomes.isEmpty()) {
            return Optional.of(new Refusal.TooFew("outcomes", 1, 0));
        }
        if (outcomes.stream().map(SocialOutcome::name).distinct().count() < outcomes.size()) {
            return Optional.of(new Refusal.NotMeaningful("Two outcomes have the same name, so one may count twice."));
        }
        List<Price.Named> prices = new ArrayList<>();
        prices.add(new Price.Named("the investment", investment));
        outcomes.forEach(outcome -> prices.add(
                new Price.Named("\"" + outcome.name() + "\"", outcome.proxy().price())));
        Optional<Refusal> unusable = Price.together(prices);
        if (unusable.isPresent()) {
            return unusable;
        }
        if (investment.pounds() == 0) {
            return Optional.of(new Refusal.OutOfRange("investment", "above nought"));
        }
        return outcomes.stream().flatMap(outcome -> outcome.refusal().stream()).findFirst();
    }
}
