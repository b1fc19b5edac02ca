package org.kith.evaluation.economics;

import java.util.List;
import java.util.Optional;
import org.apache.commons.rng.UniformRandomProvider;
import org.kith.evaluation.describe.Proportion;
import org.kith.evaluation.report.Refusal;

/// One outcome whose value is counted in a social return.
///
/// @param name   as in "less loneliness"
/// @param people with the outcome, before anything is taken off
/// @param proxy  what one is worth a year
/// @param kept   what is taken off
/// @param lasts  how long
public record SocialOutcome(String name, Quantity people, Proxy proxy, Kept kept, Lasting lasts) {

    /// What one outcome is worth a year, in prices of a year, and where that is from; without a source no method takes
    /// it.
    ///
    /// @param pounds with their range
    /// @param year   whose prices these are
    /// @param source a published value, a study, an agreement
    public record Proxy(Quantity pounds, int year, String source) {

        Price price() {
            return new Price(pounds.value(), year, source);
        }
    }

    /// What is taken off: `(1 - deadweight)(1 - displacement) attribution`.
    ///
    /// @param deadweight   the share that would have come about anyway
    /// @param displacement the share that only moved a problem elsewhere
    /// @param attribution  the share that is owed to this support and not to others
    public record Kept(Deadweight deadweight, Quantity displacement, Quantity attribution) {}

    /// How long it lasts.
    ///
    /// @param years   whole ones, the first counted in full
    /// @param dropOff the share that goes each year
    public record Lasting(int years, Quantity dropOff) {

        public Lasting {
            if (years < 1) {
                throw new IllegalArgumentException("an outcome lasts a year or more");
            }
        }
    }

    /// The numbers of this outcome that may vary.
    List<Input> inputs() {
        return List.of(
                Input.of(name + ": people", people, false),
                Input.of(name + ": proxy", proxy.pounds(), false),
                new Input(name + ": deadweight", kept.deadweight()),
                Input.of(name + ": displacement", kept.displacement(), true),
                Input.of(name + ": attribution", kept.attribution(), true),
                Input.of(name + ": drop-off", lasts.dropOff(), true));
    }

    /// The numbers of [#inputs], drawn. Where the people with the outcome are those whose share the deadweight was
    /// measured against, that share is drawn once: drawn twice, what it adds here and takes there would not cancel.
    double[] draw(UniformRandomProvider random) {
        double[] drawn =
                inputs().stream().mapToDouble(input -> input.drawn(random)).toArray();
        if (people instanceof Quantity.Counted(Proportion counted)
                && kept.deadweight() instanceof Deadweight.FromShares(Proportion supported, Proportion comparators)
                && counted.equals(supported)) {
            drawn[2] = Deadweight.FromShares.ratio(new Quantity.Counted(comparators).draw(random), drawn[0]);
        }
        return drawn;
    }

    /// Present value from the numbers in the order of [#inputs].
    double presentValue(double[] numbers, double discount) {
        double first = numbers[0] * numbers[1] * (1 - numbers[2]) * (1 - numbers[3]) * numbers[4];
        double years = 0;
        double left = 1;
        for (int year = 0; year < lasts.years(); year++) {
            years += left;
            left *= (1 - numbers[5]) / (1 + discount);
        }
        return first * years;
    }

    Optional<Refusal> refusal() {
        if (!(people.value() >= 0) || Double.isInfinite(people.value())) {
            return Optional.of(new Refusal.OutOfRange("number of people (" + name + ")", "nought or more"));
        }
        return inputs().stream()
                .skip(2)
                .filter(input -> !(input.value() >= 0 && input.value() <= 1))
                .findFirst()
                .map(input -> new Refusal.OutOfRange("share taken for \"" + input.name() + "\"", "from 0 to 1"));
    }
}
