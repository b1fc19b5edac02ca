package org.kith.evaluation.economics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.evaluation.describe.Proportion;
import org.kith.evaluation.economics.Quantity.Exactly;
import org.kith.evaluation.economics.SocialOutcome.Kept;
import org.kith.evaluation.economics.SocialOutcome.Lasting;
import org.kith.evaluation.economics.SocialOutcome.Proxy;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.report.Row;

/// Reference values by R 4.2.2: `sum(n * unit * (1 - dw) * (1 - di) * at * (1 - dr)^(0:(y-1)) / 1.035^(0:(y-1)))`; the
/// draws by a million of `rbeta`, `runif` and the inverse of the triangular distribution, seed 1.
class SocialReturnTest {

    private static final Price INVESTED = new Price(10_000, 2026, "accounts");
    private static final Deadweight COMPARED = new Deadweight.FromShares(share(60, 100), share(24, 100));
    private static final Deadweight OPINION = new Deadweight.Opinion(new Exactly(0.5), "the managers");

    private static final SocialOutcome LONELY = new SocialOutcome(
            "less loneliness",
            new Exactly(50),
            new Proxy(new Quantity.Between(300, 500), 2026, "a value bank"),
            new Kept(COMPARED, new Exactly(0.1), new Quantity.Triangular(0.5, 0.7, 0.8)),
            new Lasting(3, new Exactly(0.3)));

    private static final SocialOutcome VOLUNTEER = outcome("volunteering", OPINION, "wages");

    private static Proportion share(long count, long n) {
        return Proportion.of(count, n).found().orElseThrow();
    }

    private static SocialOutcome outcome(String name, Deadweight deadweight, String source) {
        return new SocialOutcome(
                name,
                new Exactly(20),
                new Proxy(new Exactly(250), 2026, source),
                new Kept(deadweight, new Exactly(0), new Exactly(1)),
                new Lasting(1, new Exactly(0)));
    }

    private static SocialReturn found(SocialOutcome... outcomes) {
        return SocialReturnOnInvestment.withDefaults()
                .of(INVESTED, List.of(outcomes))
                .found()
                .orElseThrow();
    }

    @Test
    void the_return_is_that_of_the_formula() {
        SocialReturn found = found(LONELY, VOLUNTEER);

        assertThat(found.presentValue(LONELY)).isCloseTo(16131.1405166982, within(1e-8));
        assertThat(found.presentValue(VOLUNTEER)).isCloseTo(2500, within(1e-9));
        assertThat(found.ratio()).isCloseTo(1.86311405166982, within(1e-12));
        assertThat(found.netPresentValue()).isCloseTo(8631.1405166982, within(1e-8));
        SocialReturn undiscounted = SocialReturnOnInvestment.withDefaults()
                .discountedAt(0)
                .of(INVESTED, List.of(LONELY, VOLUNTEER))
                .found()
                .orElseThrow();
        assertThat(undiscounted.ratio()).isCloseTo(1.90564, within(1e-12));
        assertThat(undiscounted.sentence()).contains("discounted at 0% a year");
    }

    @Test
    void it_says_whose_deadweight_is_an_opinion() {
        assertThat(found(LONELY, VOLUNTEER).sentence())
                .isEqualTo("For each £1 put in, £1.86 of social value is counted (£18,631 over £10,000, 2026 prices, "
                        + "discounted at 3.5% a year); it is not cash. Deadweight is taken from comparators for less "
                        + "loneliness, and is an opinion for volunteering.");
        assertThat(found(LONELY).sentence()).endsWith("Deadweight is taken from comparators throughout.");
        assertThat(found(VOLUNTEER).sentence()).endsWith("All deadweight is an opinion: nobody was compared.");
        assertThat(found(LONELY, VOLUNTEER, outcome("jobs", OPINION, "wages"), outcome("calls", OPINION, "a list"))
                        .sentence())
                .endsWith("and is an opinion for volunteering, jobs and calls.");
        assertThat(found(LONELY, VOLUNTEER).rows())
                .contains(
                        new Row("Present value (less loneliness)", "£16,131"),
                        new Row(
                                "Deadweight (less loneliness)",
                                "40.0%, 24 of 100 comparators and 60 of 100 who had the support"),
                        new Row("Deadweight (volunteering)", "50.0%, opinion of the managers"),
                        new Row("Displacement (less loneliness)", "10.0%"),
                        new Row("Attribution (less loneliness)", "70.0%"),
                        new Row("Drop-off a year (less loneliness)", "30.0%"),
                        new Row("Years (less loneliness)", "3"),
                        new Row("Proxy (less loneliness)", "£400, a value bank"),
                        new Row("Present value", "£18,631"),
                        new Row("Investment", "£10,000, accounts"),
                        new Row("Net present value", "£8,631"),
                        new Row("Social return on investment", "1.86"),
                        new Row("Prices of", "2026"),
                        new Row("Discount rate", "3.5%"));
    }

    @Test
    void one_by_one_the_furthest_comes_first() {
        Tornado tornado = found(VOLUNTEER, LONELY).oneByOne();

        assertThat(tornado.bars())
                .extracting(Tornado.Bar::name)
                .containsExactly(
                        "less loneliness: deadweight", "less loneliness: proxy", "less loneliness: attribution");
        Tornado.Bar deadweight = tornado.bars().getFirst();
        assertThat(deadweight.low()).isCloseTo(0.277000889894448, within(1e-12));
        assertThat(deadweight.high()).isCloseTo(0.592025284451767, within(1e-12));
        assertThat(deadweight.ratioLow())
                .isCloseTo(0.25 + 1.61311405166982 * (1 - deadweight.low()) / 0.6, within(1e-9));
        assertThat(deadweight.ratioHigh())
                .isCloseTo(0.25 + 1.61311405166982 * (1 - deadweight.high()) / 0.6, within(1e-9));
        assertThat(tornado.bars().get(1).ratioLow()).isCloseTo(0.25 + 1.61311405166982 * 0.75, within(1e-9));
        assertThat(tornado.bars().get(1).ratioHigh()).isCloseTo(0.25 + 1.61311405166982 * 1.25, within(1e-9));
        assertThat(tornado.sentence())
                .isEqualTo(
                        "The return of £1.86 for each £1 hangs most on \"less loneliness: deadweight\": from one end "
                                + "of its range to the other it runs from £1.35 to £2.19.");
        assertThat(tornado.rows())
                .contains(
                        new Row("less loneliness: deadweight 0.28 to 0.59", "£2.19 to £1.35"),
                        new Row("less loneliness: proxy 300 to 500", "£1.46 to £2.27"));
        assertThat(found(VOLUNTEER).oneByOne().sentence())
                .isEqualTo(
                        "No number has a range, so nothing is known of how far the return of £0.25 for each £1 may be"
                                + " out.");
    }

    @Test
    void all_at_once_it_spreads_as_in_r() {
        SocialReturnRange range = found(LONELY, VOLUNTEER).together(200_000, 7);

        assertThat(range.mean()).isCloseTo(1.76676, within(0.003));
        assertThat(range.interval().low()).isCloseTo(1.17886, within(0.008));
        assertThat(range.interval().high()).isCloseTo(2.46088, within(0.012));
        assertThat(range.aboveOne()).isCloseTo(0.99656, within(0.0006));
        assertThat(range.sentence())
                .startsWith("For each £1 put in, £1.86 of social value is counted; as its numbers vary, 95 in 100 draws"
                        + " lie from £1.18 to £2.4")
                .contains(", and 99.7% above £1.00. Deadweight is taken from comparators for less loneliness");
        assertThat(range.rows())
                .contains(
                        new Row("Social return on investment", "1.86"),
                        new Row("Mean of the draws", "1.77"),
                        new Row("Share of draws above 1", "99.7%"),
                        new Row("Draws", "200000"),
                        new Row("Seed", "7"));
        SocialReturn again = found(LONELY, VOLUNTEER);
        assertThat(again.together(500, 7).interval())
                .isEqualTo(again.together(500, 7).interval());
        assertThat(again.together(500, 7).interval())
                .isNotEqualTo(again.together(500, 8).interval());
        assertThatThrownBy(() -> again.together(99, 7)).hasMessage("at least 100 draws, not 99");
    }

    @Test
    void shares_that_are_drawn_beyond_their_bounds_are_drawn_in() {
        SocialOutcome vague = new SocialOutcome(
                "calls",
                new Quantity.Estimate(1, 5),
                new Proxy(new Exactly(10_000), 2026, "a list"),
                new Kept(
                        new Deadweight.Opinion(new Quantity.Estimate(0.5, 3), "the managers"),
                        new Exactly(0),
                        new Quantity.Estimate(0.5, 3)),
                new Lasting(1, new Exactly(0)));
        SocialReturn found = found(vague);

        assertThat(found.together(2_000, 1).interval().low()).isEqualTo(0);
        assertThat(found.oneByOne().bars()).anySatisfy(bar -> {
            assertThat(bar.name()).isEqualTo("calls: attribution");
            assertThat(bar.low()).isEqualTo(0);
            assertThat(bar.high()).isEqualTo(1);
        });
    }

    @Test
    void a_proxy_without_a_source_and_prices_of_two_years_are_refused() {
        assertThat(refusal(outcome("volunteering", OPINION, " ")))
                .isEqualTo("The price of \"volunteering\" has no source.");
        SocialOutcome old = new SocialOutcome(
                "volunteering",
                new Exactly(20),
                new Proxy(new Exactly(250), 2019, "wages"),
                VOLUNTEER.kept(),
                VOLUNTEER.lasts());
        assertThat(refusal(old))
                .isEqualTo("Prices of 2019 and of 2026 cannot be added up; bring them to one year by a price index.");
        assertThat(Outcome.sentence(
                        SocialReturnOnInvestment.withDefaults().of(new Price(10, 2026, ""), List.of(VOLUNTEER))))
                .isEqualTo("The price of the investment has no source.");
    }

    @Test
    void what_has_no_return_is_refused() {
        assertThat(refusal()).isEqualTo("There are no outcomes.");
        assertThat(refusal(VOLUNTEER, VOLUNTEER)).startsWith("Two outcomes have the same name");
        assertThat(SocialReturnOnInvestment.withDefaults()
                        .of(new Price(0, 2026, "free"), List.of(VOLUNTEER))
                        .refused())
                .contains(new Refusal.OutOfRange("investment", "above nought"));
        assertThat(refusal(with(new Exactly(-1), new Exactly(0), new Exactly(1))))
                .isEqualTo("The number of people (calls) must be nought or more.");
        assertThat(refusal(with(new Exactly(Double.NaN), new Exactly(0), new Exactly(1))))
                .contains("people (calls)");
        assertThat(refusal(with(new Exactly(Double.POSITIVE_INFINITY), new Exactly(0), new Exactly(1))))
                .contains("people (calls)");
        assertThat(refusal(with(new Exactly(1), new Exactly(1.1), new Exactly(1))))
                .isEqualTo("The share taken for \"calls: displacement\" must be from 0 to 1.");
        assertThat(refusal(with(new Exactly(1), new Exactly(0), new Exactly(-0.1))))
                .contains("calls: attribution");
        assertThat(refusal(with(new Exactly(1), new Exactly(Double.NaN), new Exactly(1))))
                .contains("calls: displacement");
        assertThat(found(with(new Exactly(0), new Exactly(0), new Exactly(1))).ratio())
                .isZero();
        assertThat(found(with(new Exactly(4), new Exactly(1), new Exactly(1))).ratio())
                .isZero();
        assertThatThrownBy(() -> new Lasting(0, new Exactly(0))).hasMessage("an outcome lasts a year or more");
        assertThatThrownBy(() -> SocialReturnOnInvestment.withDefaults().discountedAt(1))
                .hasMessageContaining("from 0 to 1");
        assertThatThrownBy(() -> SocialReturnOnInvestment.withDefaults().discountedAt(-0.01))
                .hasMessageContaining("from 0 to 1");
    }

    private static SocialOutcome with(Quantity people, Quantity displacement, Quantity attribution) {
        return new SocialOutcome(
                "calls",
                people,
                new Proxy(new Exactly(10), 2026, "a list"),
                new Kept(OPINION, displacement, attribution),
                new Lasting(1, new Exactly(0)));
    }

    private static String refusal(SocialOutcome... outcomes) {
        return SocialReturnOnInvestment.withDefaults()
                .of(INVESTED, List.of(outcomes))
                .refused()
                .orElseThrow()
                .sentence();
    }
}
