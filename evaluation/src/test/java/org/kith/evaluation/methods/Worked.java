package org.kith.evaluation.methods;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import org.kith.evaluation.change.ContactsModel;
import org.kith.evaluation.change.EffectSizes;
import org.kith.evaluation.change.HodgesLehmann;
import org.kith.evaluation.change.ImprovedSameWorse;
import org.kith.evaluation.change.Leaning;
import org.kith.evaluation.change.PairedChange;
import org.kith.evaluation.change.PairedT;
import org.kith.evaluation.change.Pairs;
import org.kith.evaluation.change.ReliableChange;
import org.kith.evaluation.change.SignedRank;
import org.kith.evaluation.change.TypicalChange;
import org.kith.evaluation.change.WithoutAnyChange;
import org.kith.evaluation.describe.ControlChart;
import org.kith.evaluation.describe.ControlCharts;
import org.kith.evaluation.describe.Funnel;
import org.kith.evaluation.describe.Inequality;
import org.kith.evaluation.describe.Moments;
import org.kith.evaluation.describe.Proportion;
import org.kith.evaluation.describe.Survival;
import org.kith.evaluation.describe.disclosure.CountTable;
import org.kith.evaluation.describe.disclosure.SafeTable;
import org.kith.evaluation.describe.disclosure.TableSuppression;
import org.kith.evaluation.instrument.Answer;
import org.kith.evaluation.instrument.AnswerSheet;
import org.kith.evaluation.instrument.Direction;
import org.kith.evaluation.instrument.Instrument;
import org.kith.evaluation.instrument.InstrumentId;
import org.kith.evaluation.instrument.Instruments;
import org.kith.evaluation.instrument.ItemKey;
import org.kith.evaluation.instrument.Scoring;
import org.kith.evaluation.missing.ChainedEquations;
import org.kith.evaluation.missing.ChainedEquations.Method;
import org.kith.evaluation.missing.FollowUpWeighting;
import org.kith.evaluation.missing.Imputations;
import org.kith.evaluation.missing.Rubin;
import org.kith.evaluation.missing.TippingPoint;
import org.kith.evaluation.missing.WeightedChange;
import org.kith.evaluation.missing.WorstAndBest;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.sample.Column;
import org.kith.evaluation.sample.DesignMatrix;
import org.kith.evaluation.sample.Sample;

/// The worked examples of the pages of `docs/methods`, as they stand there; from these the figures are drawn too.
final class Worked {

    static final Pairs SLEEP = Pairs.of(
            new double[] {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0},
            new double[] {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4});

    private Worked() {}

    static Scoring instruments() {
        Instrument ons4 =
                Instruments.shipped().find(new InstrumentId("ons4", "2018")).orElseThrow();
        AnswerSheet sheet = AnswerSheet.blank()
                .with(new ItemKey("life-satisfaction"), 7)
                .with(new ItemKey("happy-yesterday"), new Answer.Withheld(Answer.Reason.DO_NOT_KNOW));
        Scoring scoring = ons4.score(sheet);
        return scoring;
    }

    static Outcome<PairedChange> pairedChange() {
        Pairs sleep = Pairs.of(
                new double[] {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0},
                new double[] {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4});
        Outcome<PairedChange> change = PairedT.withDefaults().of(sleep);
        return change;
    }

    /// Which way changes lean, and how far the typical one goes.
    record Ranks(Outcome<Leaning> leaning, Outcome<TypicalChange> typical) {}

    static Ranks signedRank() {
        Pairs sleep = SLEEP;
        Outcome<Leaning> leaning = SignedRank.withDefaults().of(sleep);
        Outcome<TypicalChange> typical = HodgesLehmann.withDefaults().of(sleep);
        return new Ranks(leaning, typical);
    }

    static Outcome<EffectSizes> effectSizes() {
        Pairs sleep = SLEEP;
        Outcome<EffectSizes> sizes = EffectSizes.of(sleep);
        return sizes;
    }

    /// Who improved, who beyond error, and what chance gives in eight domains.
    record Improved(Outcome<ImprovedSameWorse> shares, Outcome<ReliableChange> reliable, double inAnyOfEight) {}

    static Improved whoImproved() {
        Pairs sleep = SLEEP;
        Outcome<ImprovedSameWorse> shares = ImprovedSameWorse.of(sleep, Direction.HIGHER_IS_BETTER);
        Outcome<ReliableChange> reliable = ReliableChange.of(sleep, 0.85, Direction.HIGHER_IS_BETTER);
        double inAnyOfEight = WithoutAnyChange.anyOf(8, 0.2);
        return new Improved(shares, reliable, inAnyOfEight);
    }

    /// A list and those chosen from it.
    record HighUse(ContactsModel list, ContactsModel.Chosen chosen) {}

    static HighUse regressionToTheMean() {
        ContactsModel list = new ContactsModel(6, 1.2);
        ContactsModel.Chosen chosen = list.chosenFrom(14);
        return new HighUse(list, chosen);
    }

    /// Who slept badly at first, everybody's change where it is known, and the weighted change.
    record Weighted(List<Double> badly, List<Double> changes, Outcome<WeightedChange> result) {}

    static Weighted followUpWeighting() {
        double none = Double.NaN;
        double[] sleptBadly = {0, 1, 1, 1, 1, 0, 0, 0, 0, 0};
        double[] changes = {1.2, 2.4, 1.3, none, none, 1.0, 1.8, 0.8, none, 1.4};
        DesignMatrix atStart = DesignMatrix.of(List.of("slept badly"), sleptBadly);
        Outcome<WeightedChange> weighted = FollowUpWeighting.withDefaults().of(atStart, changes);
        return new Weighted(
                Arrays.stream(sleptBadly).boxed().toList(),
                Arrays.stream(changes).boxed().toList(),
                weighted);
    }

    /// The filled-in sets and what they say together.
    record FilledIn(Outcome<Imputations> sets, Outcome<Rubin.Pooled> mean) {}

    static FilledIn chainedEquations() {
        double none = Double.NaN;
        Sample survey = Sample.of(
                Column.Numeric.of(
                        "age group", "", 1, 2, 1, 3, 1, 3, 1, 1, 2, 2, 1, 2, 3, 2, 1, 1, 3, 2, 1, 3, 1, 1, 1, 3, 2),
                Column.Numeric.of(
                        "body mass",
                        "kg/m²",
                        none,
                        22.7,
                        none,
                        none,
                        20.4,
                        none,
                        22.5,
                        30.1,
                        22.0,
                        none,
                        none,
                        none,
                        21.7,
                        28.7,
                        29.6,
                        none,
                        27.2,
                        26.3,
                        35.3,
                        25.5,
                        none,
                        33.2,
                        27.5,
                        24.9,
                        27.4),
                Column.Numeric.of(
                        "cholesterol",
                        "mg/dl",
                        none,
                        187,
                        187,
                        none,
                        113,
                        184,
                        118,
                        187,
                        238,
                        none,
                        none,
                        none,
                        206,
                        204,
                        none,
                        none,
                        284,
                        199,
                        218,
                        none,
                        none,
                        229,
                        131,
                        none,
                        186));
        SequencedMap<String, Method> methods = new LinkedHashMap<>();
        methods.put("body mass", Method.MATCHED);
        methods.put("cholesterol", Method.MATCHED);
        Outcome<Imputations> filledIn = ChainedEquations.withDefaults().of(survey, methods, 2026);
        Outcome<Rubin.Pooled> mean = filledIn.then(sets -> sets.pool(set -> {
            Column.Numeric cholesterol = (Column.Numeric) set.columns().getLast();
            Moments moments = Moments.of(cholesterol.values());
            return Outcome.of(new Imputations.Estimated(moments.mean(), moments.standardError(), 24));
        }));
        return new FilledIn(filledIn, mean);
    }

    /// How much worse the missing would have to have done, and the ends of what is possible.
    record Tipping(Outcome<TippingPoint> point, Outcome<WorstAndBest> ends) {}

    static Tipping tippingPoint() {
        double none = Double.NaN;
        Pairs sleep = Pairs.of(
                new double[] {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0},
                new double[] {1.9, 0.8, 1.1, none, none, 4.4, 5.5, 1.6, none, 3.4});
        Outcome<TippingPoint> point = TippingPoint.of(sleep);
        Outcome<WorstAndBest> ends = WorstAndBest.of(sleep.first(), sleep.last(), -6, 6);
        return new Tipping(point, ends);
    }

    static List<Outcome<Proportion>> shares() {
        List<Outcome<Proportion>> shares =
                List.of(Proportion.of(81, 263), Proportion.of(15, 148), Proportion.of(1, 29), Proportion.of(0, 20));
        return shares;
    }

    static Outcome<Survival> waits() {
        double[] weeks = {6, 6, 6, 7, 10, 13, 16, 22, 23, 6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35};
        boolean[] seen = new boolean[21];
        Arrays.fill(seen, 0, 9, true);
        Outcome<Survival> waits = Survival.of(weeks, seen);
        return waits;
    }

    static Outcome<Funnel> funnel() {
        double each = 15.68;
        Outcome<Funnel> funnel = Funnel.of(
                List.of(
                        Funnel.mean("A", 48, 16.32, each),
                        Funnel.mean("B", 216, 15.90, each),
                        Funnel.mean("C", 223, 12.44, each),
                        Funnel.mean("D", 33, 21.30, each),
                        Funnel.mean("E", 271, 11.90, each),
                        Funnel.mean("F", 228, 17.93, each),
                        Funnel.mean("G", 569, 16.69, each),
                        Funnel.mean("H", 61, 6.60, each)),
                14.42);
        return funnel;
    }

    /// The same series with one set of limits, and with new ones from 1899.
    record Series(Outcome<ControlChart> whole, Outcome<ControlChart> since1899) {}

    static Series controlCharts() {
        double[] nile = {
            1120, 1160, 963, 1210, 1160, 1160, 813, 1230, 1370, 1140, 995, 935, 1110, 994, 1020, 960, 1180, 799, 958,
            1140, 1100, 1210, 1150, 1250, 1260, 1220, 1030, 1100, 774, 840, 874, 694, 940, 833, 701, 916, 692, 1020,
            1050, 969
        };
        Outcome<ControlChart> whole = ControlCharts.withDefaults().xmr(nile);
        Outcome<ControlChart> since1899 =
                ControlCharts.withDefaults().restartingAt(29).xmr(nile);
        return new Series(whole, since1899);
    }

    /// The groups, and the slope through their rates.
    record Deciles(List<Inequality.Group> groups, Outcome<Inequality> slope) {}

    static Deciles inequality() {
        double[] measured = {34353, 32112, 27715, 25372, 23889, 23260, 23180, 24193, 23609, 24488};
        double[] obese = {7287, 6881, 5656, 4868, 4176, 3876, 3617, 3546, 3314, 2960};
        List<Inequality.Group> deciles = IntStream.range(0, 10)
                .mapToObj(i -> {
                    double share = obese[i] / measured[i];
                    double error = Math.sqrt(share * (1 - share) / measured[i]);
                    return new Inequality.Group(100 * share, 100 * error, measured[i]);
                })
                .toList();
        Outcome<Inequality> slope = Inequality.of(deciles);
        return new Deciles(deciles, slope);
    }

    static SafeTable disclosure() {
        SafeTable safe = TableSuppression.underFive()
                .apply(CountTable.of(
                        List.of("row 1", "row 2", "row 3"),
                        List.of("a", "b", "c"),
                        new long[] {20, 3, 14},
                        new long[] {31, 22, 9},
                        new long[] {17, 25, 40}));
        return safe;
    }
}
