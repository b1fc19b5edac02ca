package org.kith.evaluation.economics;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.kith.evaluation.report.Decimals;
import org.kith.evaluation.report.Result;
import org.kith.evaluation.report.Row;

/// What is counted as social value for each pound put in; made by [SocialReturnOnInvestment].
public final class SocialReturn implements Result {

    private final Price investment;
    private final List<SocialOutcome> outcomes;
    private final double discount;

    SocialReturn(Price investment, List<SocialOutcome> outcomes, double discount) {
        this.investment = investment;
        this.outcomes = List.copyOf(outcomes);
        this.discount = discount;
    }

    /// Pounds of social value for each pound put in.
    public double ratio() {
        return presentValue() / investment.pounds();
    }

    public double presentValue() {
        return outcomes.stream().mapToDouble(this::presentValue).sum();
    }

    public double presentValue(SocialOutcome outcome) {
        double[] values = outcome.inputs().stream().mapToDouble(Input::value).toArray();
        return outcome.presentValue(values, discount);
    }

    /// What is counted beyond what was put in.
    public double netPresentValue() {
        return presentValue() - investment.pounds();
    }

    List<SocialOutcome> outcomes() {
        return outcomes;
    }

    /// How far the ratio moves when each number alone goes to the ends of its range.
    public Tornado oneByOne() {
        List<Tornado.Bar> bars = new ArrayList<>();
        for (SocialOutcome outcome : outcomes) {
            double others = presentValue() - presentValue(outcome);
            List<Input> inputs = outcome.inputs();
            double[] values = inputs.stream().mapToDouble(Input::value).toArray();
            for (int i = 0; i < values.length; i++) {
                Input input = inputs.get(i);
                double[] low = values.clone();
                double[] high = values.clone();
                low[i] = input.lowest();
                high[i] = input.highest();
                if (low[i] < high[i]) {
                    bars.add(new Tornado.Bar(
                            input.name(),
                            low[i],
                            high[i],
                            (others + outcome.presentValue(low, discount)) / investment.pounds(),
                            (others + outcome.presentValue(high, discount)) / investment.pounds()));
                }
            }
        }
        return new Tornado(ratio(), bars);
    }

    /// How the ratio spreads when all numbers vary at once, drawn apart from each other.
    public SocialReturnRange together(int draws, long seed) {
        if (draws < 100) {
            throw new IllegalArgumentException("at least 100 draws, not " + draws);
        }
        UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(new SplittableRandom(seed).nextLong());
        double[] ratios = new double[draws];
        for (int draw = 0; draw < draws; draw++) {
            double sum = 0;
            for (SocialOutcome outcome : outcomes) {
                sum += outcome.presentValue(outcome.draw(random), discount);
            }
            ratios[draw] = sum / investment.pounds();
        }
        return SocialReturnRange.of(this, ratios, seed);
    }

    @Override
    public String sentence() {
        return "For each £1 put in, " + Pounds.sayPence(ratio()) + " of social value is counted ("
                + Pounds.say(presentValue()) + " over " + Pounds.say(investment.pounds()) + ", " + investment.year()
                + " prices, discounted at " + Percent.say(discount)
                + " a year); it is not cash. " + deadweightInWords();
    }

    /// Which outcomes know their deadweight from comparators, and for which somebody has an opinion.
    String deadweightInWords() {
        List<String> opinions = names(true);
        List<String> compared = names(false);
        if (opinions.isEmpty()) {
            return "Deadweight is taken from comparators throughout.";
        }
        return compared.isEmpty()
                ? "All deadweight is an opinion: nobody was compared."
                : "Deadweight is taken from comparators for " + and(compared) + ", and is an opinion for "
                        + and(opinions) + ".";
    }

    private List<String> names(boolean opinion) {
        return outcomes.stream()
                .filter(outcome -> outcome.kept().deadweight().isOpinion() == opinion)
                .map(SocialOutcome::name)
                .toList();
    }

    private static String and(List<String> names) {
        return names.size() == 1
                ? names.getFirst()
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    @Override
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (SocialOutcome outcome : outcomes) {
            String of = " (" + outcome.name() + ")";
            rows.add(new Row("Present value" + of, Pounds.say(presentValue(outcome))));
            rows.add(new Row(
                    "Deadweight" + of,
                    Decimals.ONE.sayPercent(outcome.kept().deadweight().share()) + ", "
                            + outcome.kept().deadweight().origin()));
            rows.add(new Row(
                    "Displacement" + of,
                    Decimals.ONE.sayPercent(outcome.kept().displacement().value())));
            rows.add(new Row(
                    "Attribution" + of,
                    Decimals.ONE.sayPercent(outcome.kept().attribution().value())));
            rows.add(new Row(
                    "Drop-off a year" + of,
                    Decimals.ONE.sayPercent(outcome.lasts().dropOff().value())));
            rows.add(Row.of("Years" + of, outcome.lasts().years()));
            rows.add(new Row(
                    "Proxy" + of,
                    Pounds.say(outcome.proxy().pounds().value()) + ", "
                            + outcome.proxy().source()));
        }
        rows.add(new Row("Present value", Pounds.say(presentValue())));
        rows.add(new Row("Investment", Pounds.say(investment.pounds()) + ", " + investment.source()));
        rows.add(new Row("Net present value", Pounds.say(netPresentValue())));
        rows.add(new Row("Social return on investment", Decimals.TWO.say(ratio())));
        rows.add(Row.of("Prices of", investment.year()));
        rows.add(new Row("Discount rate", Decimals.ONE.sayPercent(discount)));
        rows.add(new Row("Formula", "sroi/1"));
        return List.copyOf(rows);
    }
}
