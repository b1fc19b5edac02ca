package org.kith.evaluation.economics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kith.evaluation.describe.Proportion;
import org.kith.evaluation.report.Decimals;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.report.Result;
import org.kith.evaluation.report.Row;

/// What a programme costs, in all and for each person of each stage; a session; an improved person.
///
/// The total is the sum of its lines, `units · price · (1 + on-costs)`, over however many people were referred,
/// accepted, seen, and completed: the same money, divided by fewer and fewer.
///
/// Refuses no lines, prices without a source or of different years, nobody referred, and a stage with more people than
/// the one before. Husereau et al. (2022), CHEERS 2022, doi:10.1136/bmj-2021-067975.
public final class ProgrammeCost implements Result {

    private final List<CostLine> lines;
    private final Stages stages;

    private ProgrammeCost(List<CostLine> lines, Stages stages) {
        this.lines = List.copyOf(lines);
        this.stages = stages;
    }

    public static Outcome<ProgrammeCost> of(List<CostLine> lines, Stages stages) {
        if (lines.isEmpty()) {
            return Outcome.refuse(new Refusal.TooFew("cost lines", 1, 0));
        }
        Optional<Refusal> refusal = Price.together(lines.stream()
                        .map(line -> new Price.Named(line.what(), line.price()))
                        .toList())
                .or(stages::refusal);
        return refusal.<Outcome<ProgrammeCost>>map(Outcome::refuse)
                .orElseGet(() -> Outcome.of(new ProgrammeCost(lines, stages)));
    }

    public double total() {
        return lines.stream().mapToDouble(CostLine::pounds).sum();
    }

    /// The total as a price, such as for an investment.
    public Price price() {
        String sources =
                lines.stream().map(line -> line.price().source()).distinct().collect(Collectors.joining("; "));
        return new Price(total(), lines.getFirst().price().year(), sources);
    }

    /// The cost of each session that was booked, and of each that somebody came to. Refuses nobody having come, and
    /// more having come than were booked.
    public Outcome<PerSession> perSession(long booked, long attended) {
        if (attended < 1) {
            return Outcome.refuse(new Refusal.TooFew("sessions attended", 1, Math.max(0, attended)));
        }
        return attended > booked
                ? Outcome.refuse(new Refusal.OutOfRange("sessions attended", "no more than were booked"))
                : Outcome.of(new PerSession(total(), booked, attended));
    }

    /// The cost of each improved person, from the share improved of those measured first and last. Refuses nobody
    /// improved, and more people measured than were seen.
    public Outcome<PerImproved> perImproved(Proportion improved) {
        if (improved.count() == 0) {
            return Outcome.refuse(
                    new Refusal.NotMeaningful("Nobody improved, so there is no cost of an improved person."));
        }
        return improved.n() > stages.seen()
                ? Outcome.refuse(new Refusal.OutOfRange("people measured", "no more than were seen"))
                : Outcome.of(new PerImproved(total(), stages.seen(), improved));
    }

    /// Everybody's share of the total by the sessions they came to: `total · sessions / all sessions`. Comparators
    /// have none. Refuses counts below nought and nobody having come.
    public Outcome<SupportCost> byAttendance(int[] sessions) {
        if (Arrays.stream(sessions).anyMatch(each -> each < 0)) {
            return Outcome.refuse(new Refusal.OutOfRange("sessions attended", "nought or more"));
        }
        long all = Arrays.stream(sessions).asLongStream().sum();
        if (all == 0) {
            return Outcome.refuse(new Refusal.TooFew("sessions attended", 1, 0));
        }
        double each = total() / all;
        double[] pounds =
                Arrays.stream(sessions).mapToDouble(some -> some * each).toArray();
        return Outcome.of(
                SupportCost.ByPerson.of(pounds, "by sessions attended, " + Pounds.sayPence(each) + " a session"));
    }

    @Override
    public String sentence() {
        String each = stages.inOrder().stream()
                .filter(stage -> stage.people() > 0)
                .map(stage ->
                        Pounds.say(total() / stage.people()) + " for each of " + stage.people() + " " + stage.name())
                .collect(Collectors.joining(", "));
        return "The programme cost " + Pounds.say(total()) + " in " + price().year() + " prices: " + each + ".";
    }

    @Override
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (CostLine line : lines) {
            rows.add(new Row(
                    line.what(),
                    Pounds.say(line.pounds()) + " ("
                            + Decimals.needed(line.units(), 2).say(line.units()) + " at "
                            + Pounds.say(line.price().pounds())
                            + (line.onCosts() > 0 ? " and " + Percent.say(line.onCosts()) + " on top" : "") + "; "
                            + line.price().source() + ")"));
        }
        rows.add(new Row("Total", Pounds.say(total())));
        rows.add(Row.of("Prices of", price().year()));
        for (Stages.Stage stage : stages.inOrder()) {
            rows.add(Row.of("People " + stage.name(), stage.people()));
            rows.add(new Row(
                    "For each of those " + stage.name(),
                    stage.people() > 0 ? Pounds.say(total() / stage.people()) : "nobody"));
        }
        return List.copyOf(rows);
    }

    /// What a session cost.
    ///
    /// @param total    of the programme
    /// @param booked   sessions
    /// @param attended sessions
    public record PerSession(double total, long booked, long attended) implements Result {

        public double forEachBooked() {
            return total / booked;
        }

        public double forEachAttended() {
            return total / attended;
        }

        @Override
        public String sentence() {
            return "Each session that somebody came to cost " + Pounds.sayPence(forEachAttended()) + " (" + attended
                    + " of " + booked + " booked, at " + Pounds.sayPence(forEachBooked()) + " each).";
        }

        @Override
        public List<Row> rows() {
            return List.of(
                    Row.of("Sessions booked", booked),
                    Row.of("Sessions attended", attended),
                    new Row("Cost of a session booked", Pounds.sayPence(forEachBooked())),
                    new Row("Cost of a session attended", Pounds.sayPence(forEachAttended())));
        }
    }

    /// What an improved person cost, whatever it was that improved them.
    ///
    /// @param total    of the programme
    /// @param seen     people
    /// @param improved of those measured first and last
    public record PerImproved(double total, long seen, Proportion improved) implements Result {

        /// As if nobody else had improved.
        public double counted() {
            return total / improved.count();
        }

        /// As if all who were seen had improved as often as those measured.
        public double ifAlike() {
            return total / (seen * improved.share());
        }

        private String range() {
            return Pounds.say(total / (seen * improved.interval().high())) + " to "
                    + Pounds.say(total / (seen * improved.interval().low()));
        }

        @Override
        public String sentence() {
            return "Each of " + improved.count() + " people who were seen to improve cost " + Pounds.say(counted())
                    + "; had all " + seen + " improved as often as the " + improved.n() + " measured, "
                    + Pounds.say(ifAlike()) + " (" + improved.interval().levelInWords() + " interval " + range()
                    + "). What would have improved anyway is not taken off.";
        }

        @Override
        public List<Row> rows() {
            return List.of(
                    Row.of("People seen", seen),
                    Row.of("Measured first and last", improved.n()),
                    Row.of("Improved", improved.count()),
                    new Row("Cost of each counted", Pounds.say(counted())),
                    new Row("Cost of each, the others alike", Pounds.say(ifAlike())),
                    new Row(improved.interval().levelInWords() + " interval", range()));
        }
    }
}
