package org.kith.evaluation.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kith.evaluation.describe.Proportion;
import org.kith.evaluation.instrument.Direction;
import org.kith.evaluation.report.Decimals;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.report.Result;
import org.kith.evaluation.report.Row;

/// The share who improved in at least one of several domains, beside what chance gives and the share who got worse in
/// one.
///
/// If nobody had truly changed, a score would go up as often as down: `p`, half of the share who changed at all in a
/// domain, would "improve" in it, and `1 - Π(1-p)` in at least one, domains erring for themselves. With eight domains
/// that is most people, so the share alone says nothing; the mean change of all domains together does.
///
/// People count who have every score of every domain twice. Refuses fewer than two domains, domains of different
/// people, nobody complete, and scores that are not finite.
///
/// @param starters everybody, and who lacks a score in some domain
/// @param domains  how many
/// @param improved in at least one
/// @param worse    in at least one
/// @param byChance the share that would improve in at least one if nobody had changed
/// @param together mean change of a person's domains together
public record ImprovedInAnyDomain(
        Starters starters, int domains, Proportion improved, Proportion worse, double byChance, double together)
        implements Result {

    public static Outcome<ImprovedInAnyDomain> of(List<Pairs> domains, Direction direction) {
        if (domains.size() < 2) {
            return Outcome.refuse(new Refusal.TooFew("domains", 2, domains.size()));
        }
        int people = domains.getFirst().starters();
        if (domains.stream().anyMatch(domain -> domain.starters() != people)) {
            throw new IllegalArgumentException("domains are of the same people");
        }
        double[][] changes =
                domains.stream().map(domain -> improvements(domain, direction)).toArray(double[][]::new);
        int[] complete = IntStream.range(0, people)
                .filter(person ->
                        IntStream.range(0, changes.length).noneMatch(domain -> Double.isNaN(changes[domain][person])))
                .toArray();
        double[] sums = IntStream.of(complete)
                .mapToDouble(person -> IntStream.range(0, changes.length)
                        .mapToDouble(domain -> changes[domain][person])
                        .sum())
                .toArray();
        Optional<Refusal> refusal = Checks.forPairs(sums, 1);
        if (refusal.isPresent()) {
            return Outcome.refuse(refusal.get());
        }
        double noneByChance = 1;
        for (double[] domain : changes) {
            double changed =
                    IntStream.of(complete).filter(person -> domain[person] != 0).count();
            noneByChance *= 1 - changed / complete.length / 2;
        }
        return Outcome.of(new ImprovedInAnyDomain(
                starters(domains, complete.length),
                domains.size(),
                any(complete, changes, 1),
                any(complete, changes, -1),
                1 - noneByChance,
                Arrays.stream(sums).sum() / sums.length));
    }

    /// Everybody's improvement, `NaN` where a score is missing.
    private static double[] improvements(Pairs domain, Direction direction) {
        double[] first = domain.first();
        double[] last = domain.last();
        return IntStream.range(0, first.length)
                .mapToDouble(person -> direction.improvement(last[person] - first[person]))
                .toArray();
    }

    private static Proportion any(int[] complete, double[][] changes, int way) {
        long count = IntStream.of(complete)
                .filter(person -> IntStream.range(0, changes.length).anyMatch(d -> way * changes[d][person] > 0))
                .count();
        return Proportion.of(count, complete.length).found().orElseThrow();
    }

    /// Whoever lacks a last score somewhere counts as without it, else as without a first.
    private static Starters starters(List<Pairs> domains, int complete) {
        int people = domains.getFirst().starters();
        int withoutLast = 0;
        int withoutFirst = 0;
        int withoutEither = 0;
        double[][] first = domains.stream().map(Pairs::first).toArray(double[][]::new);
        double[][] last = domains.stream().map(Pairs::last).toArray(double[][]::new);
        for (int person = 0; person < people; person++) {
            boolean hasFirst = hasAll(first, person);
            boolean hasLast = hasAll(last, person);
            withoutLast += hasFirst && !hasLast ? 1 : 0;
            withoutFirst += !hasFirst && hasLast ? 1 : 0;
            withoutEither += !hasFirst && !hasLast ? 1 : 0;
        }
        return new Starters(people, complete, withoutLast, withoutFirst, withoutEither);
    }

    private static boolean hasAll(double[][] scores, int person) {
        for (double[] domain : scores) {
            if (Double.isNaN(domain[person])) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String sentence() {
        return Decimals.ONE.sayPercent(improved.share()) + " improved in at least one of " + domains + " domains and "
                + Decimals.ONE.sayPercent(worse.share()) + " got worse in at least one, of " + starters.sentencePart()
                + "; if nobody had changed, chance alone would show " + Decimals.ONE.sayPercent(byChance)
                + " as improved. All domains together improved by " + Decimals.TWO.saySigned(together) + " points.";
    }

    @Override
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>(starters.rows());
        rows.add(new Row("Improved in at least one of " + domains, improved.sentence()));
        rows.add(new Row("Got worse in at least one of " + domains, worse.sentence()));
        rows.add(new Row("Improved by chance alone", Decimals.ONE.sayPercent(byChance)));
        rows.add(new Row("Improvement of all domains together", Decimals.TWO.saySigned(together)));
        return List.copyOf(rows);
    }
}
