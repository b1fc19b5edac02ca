package org.kith.evaluation.economics;

import java.util.Optional;
import java.util.SplittableRandom;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.kith.evaluation.report.Denominator;
import org.kith.evaluation.report.Interval;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;

/// The value of life satisfaction gained: points a person, times people, times years, times the value of one point for
/// one person for one year (a wellbeing-adjusted life year).
///
/// `n · g · Σ(1-d)^y · v` over the years `y` that the gain lasts, a last part of a year counting as that part; `g`
/// the attributable gain, `d` the share of it that goes each year, `v` £13,000 from £10,000 to £16,000 in prices of
/// 2019. The interval is drawn: gain, years and value vary at once.
///
/// Refuses no people, a gain that is not finite, years that are not above nought, and a price index without the years.
/// HM Treasury (2021), Wellbeing guidance for appraisal: supplementary Green Book guidance.
public final class Wellby {

    static final Price VALUE = new Price(13_000, 2019, "HM Treasury (2021), Wellbeing guidance for appraisal");
    static final double LOWEST = 10_000;
    static final double HIGHEST = 16_000;

    private static final Wellby DEFAULTS = new Wellby(0, 100_000, VALUE);

    private final double decay;
    private final int draws;
    private final Price value;

    private Wellby(double decay, int draws, Price value) {
        this.decay = decay;
        this.draws = draws;
        this.value = value;
    }

    /// The gain stays whole while it lasts; 100,000 draws; prices of 2019.
    public static Wellby withDefaults() {
        return DEFAULTS;
    }

    /// A share of the gain goes each year.
    public Wellby withDecay(double yearly) {
        if (!(yearly >= 0 && yearly <= 1)) {
            throw new IllegalArgumentException("a gain decays by a share from 0 to 1, not " + yearly);
        }
        return new Wellby(yearly, draws, value);
    }

    public Wellby withDraws(int newDraws) {
        if (newDraws < 100) {
            throw new IllegalArgumentException("at least 100 draws, not " + newDraws);
        }
        return new Wellby(decay, newDraws, value);
    }

    /// In the prices of another year.
    public Outcome<Wellby> inPricesOf(int year, PriceIndex index) {
        return index.inflate(VALUE, year).map(price -> new Wellby(decay, draws, price));
    }

    /// What so many people's gain is worth.
    ///
    /// @param years that the gain lasts
    public Outcome<WellbeingValue> of(long people, AttributableGain gain, Quantity years, long seed) {
        Optional<Refusal> refusal = refusal(people, gain, years);
        if (refusal.isPresent()) {
            return Outcome.refuse(refusal.get());
        }
        double inflated = value.pounds() / VALUE.pounds();
        Quantity worth = new Quantity.Triangular(LOWEST * inflated, value.pounds(), HIGHEST * inflated);
        UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(new SplittableRandom(seed).nextLong());
        double[] drawn = new double[draws];
        for (int draw = 0; draw < draws; draw++) {
            drawn[draw] = people * gain.draw(random) * lasting(Math.max(0, years.draw(random))) * worth.draw(random);
        }
        Interval interval = Resamples.percentiles(drawn, 0.95);
        return Outcome.of(new WellbeingValue(
                people * gain.value() * lasting(years.value()) * value.pounds(),
                interval,
                Denominator.complete(people),
                gain,
                new WellbeingValue.Terms(years.value(), decay, worth, value, draws, seed)));
    }

    private static Optional<Refusal> refusal(long people, AttributableGain gain, Quantity years) {
        if (people < 1) {
            return Optional.of(new Refusal.TooFew("people", 1, people));
        }
        if (!Double.isFinite(gain.value())) {
            return Optional.of(new Refusal.NotFinite("gains", 1));
        }
        return years.value() > 0 && Double.isFinite(years.value())
                ? Optional.empty()
                : Optional.of(new Refusal.OutOfRange("years that a gain lasts", "above nought"));
    }

    /// Years at full gain that so many years with decay come to.
    private double lasting(double years) {
        double sum = 0;
        double left = 1;
        for (int year = 0; year < years; year++) {
            sum += left * Math.min(1, years - year);
            left *= 1 - decay;
        }
        return sum;
    }
}
