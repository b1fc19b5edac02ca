package org.kith.evaluation.economics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kith.evaluation.describe.Proportion;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.report.Row;

class ProgrammeCostTest {

    private static final CostLine WORKERS =
            CostLine.salary("link workers", 2, new Price(30_000, 2026, "pay scale"), 0.25);
    private static final CostLine ROOMS = CostLine.of("rooms", 12.5, new Price(400, 2026, "agreement"));
    private static final Stages STAGES = new Stages(400, 320, 250, 160);

    private static ProgrammeCost found() {
        return ProgrammeCost.of(List.of(WORKERS, ROOMS), STAGES).found().orElseThrow();
    }

    private static Proportion share(long count, long n) {
        return Proportion.of(count, n).found().orElseThrow();
    }

    @Test
    void the_same_money_is_divided_by_fewer_and_fewer() {
        assertThat(WORKERS.pounds()).isCloseTo(75_000, within(1e-9));
        assertThat(ROOMS.pounds()).isCloseTo(5_000, within(1e-9));
        assertThat(found().total()).isCloseTo(80_000, within(1e-9));
        assertThat(found().sentence())
                .isEqualTo("The programme cost £80,000 in 2026 prices: £200 for each of 400 referred, £250 for each of "
                        + "320 accepted, £320 for each of 250 seen, £500 for each of 160 who completed.");
        assertThat(found().rows())
                .containsExactly(
                        new Row("link workers", "£75,000 (2 at £30,000 and 25% on top; pay scale)"),
                        new Row("rooms", "£5,000 (12.5 at £400; agreement)"),
                        new Row("Total", "£80,000"),
                        new Row("Prices of", "2026"),
                        new Row("People referred", "400"),
                        new Row("For each of those referred", "£200"),
                        new Row("People accepted", "320"),
                        new Row("For each of those accepted", "£250"),
                        new Row("People seen", "250"),
                        new Row("For each of those seen", "£320"),
                        new Row("People who completed", "160"),
                        new Row("For each of those who completed", "£500"));
        assertThat(found().price()).isEqualTo(new Price(80_000, 2026, "pay scale; agreement"));
    }

    @Test
    void a_stage_that_nobody_reached_has_no_cost_each() {
        ProgrammeCost early = ProgrammeCost.of(List.of(ROOMS), new Stages(10, 10, 5, 0))
                .found()
                .orElseThrow();

        assertThat(early.sentence()).endsWith("£1,000 for each of 5 seen.");
        assertThat(early.rows()).contains(new Row("For each of those who completed", "nobody"));
    }

    @Test
    void a_session_costs_more_the_more_are_missed() {
        ProgrammeCost.PerSession session =
                found().perSession(1_250, 1_000).found().orElseThrow();

        assertThat(session.forEachAttended()).isEqualTo(80);
        assertThat(session.forEachBooked()).isEqualTo(64);
        assertThat(session.sentence())
                .isEqualTo("Each session that somebody came to cost £80.00 (1000 of 1250 booked, at £64.00 each).");
        assertThat(session.rows())
                .contains(
                        new Row("Cost of a session booked", "£64.00"), new Row("Cost of a session attended", "£80.00"));
        assertThat(found().perSession(10, 0).refused()).contains(new Refusal.TooFew("sessions attended", 1, 0));
        assertThat(found().perSession(10, -2).refused()).contains(new Refusal.TooFew("sessions attended", 1, 0));
        assertThat(found().perSession(10, 11).refused())
                .contains(new Refusal.OutOfRange("sessions attended", "no more than were booked"));
        assertThat(found().perSession(10, 10).found()).isPresent();
    }

    /// Wilson's interval of 60 of 100 by R 4.2.2, `prop.test(60, 100, correct = FALSE)`: 0.5020026 to 0.6905987.
    @Test
    void an_improved_person_costs_what_all_cost() {
        ProgrammeCost.PerImproved improved =
                found().perImproved(share(60, 100)).found().orElseThrow();

        assertThat(improved.counted()).isCloseTo(80_000.0 / 60, within(1e-9));
        assertThat(improved.ifAlike()).isCloseTo(80_000.0 / 150, within(1e-9));
        assertThat(improved.sentence())
                .isEqualTo(
                        "Each of 60 people who were seen to improve cost £1,333; had all 250 improved as often as the "
                                + "100 measured, £533 (95% interval £463 to £637). What would have improved anyway is not taken"
                                + " off.");
        assertThat(improved.rows())
                .contains(
                        new Row("People seen", "250"),
                        new Row("Measured first and last", "100"),
                        new Row("Improved", "60"),
                        new Row("Cost of each counted", "£1,333"),
                        new Row("Cost of each, the others alike", "£533"),
                        new Row("95% interval", "£463 to £637"));
        assertThat(Outcome.sentence(found().perImproved(share(0, 100))))
                .isEqualTo("Nobody improved, so there is no cost of an improved person.");
        assertThat(found().perImproved(share(1, 251)).refused())
                .contains(new Refusal.OutOfRange("people measured", "no more than were seen"));
        assertThat(found().perImproved(share(1, 250)).found()).isPresent();
    }

    @Test
    void everybody_carries_the_sessions_they_came_to() {
        SupportCost support = found().byAttendance(new int[] {6, 0, 2}).found().orElseThrow();

        assertThat(support.of(0)).isCloseTo(60_000, within(1e-9));
        assertThat(support.of(1)).isZero();
        assertThat(support.of(2)).isCloseTo(20_000, within(1e-9));
        assertThat(support.sentence()).contains("(by sessions attended, £10,000.00 a session)");
        assertThat(found().byAttendance(new int[] {0, 0}).refused())
                .contains(new Refusal.TooFew("sessions attended", 1, 0));
        assertThat(found().byAttendance(new int[] {3, -1}).refused())
                .contains(new Refusal.OutOfRange("sessions attended", "nought or more"));
    }

    @Test
    void lines_that_cannot_be_added_up_and_stages_that_grow_are_refused() {
        assertThat(Outcome.sentence(ProgrammeCost.of(List.of(), STAGES))).isEqualTo("There are no cost lines.");
        CostLine old = CostLine.of("software", 1, new Price(900, 2024, "invoice"));
        assertThat(Outcome.sentence(ProgrammeCost.of(List.of(WORKERS, old), STAGES)))
                .isEqualTo("Prices of 2024 and of 2026 cannot be added up; bring them to one year by a price index.");
        CostLine unsourced = CostLine.of("software", 1, new Price(900, 2026, ""));
        assertThat(Outcome.sentence(ProgrammeCost.of(List.of(unsourced), STAGES)))
                .isEqualTo("The price of software has no source.");
        assertThat(stages(new Stages(0, 0, 0, 0))).contains(new Refusal.TooFew("people referred", 1, 0));
        assertThat(stages(new Stages(-5, 0, 0, 0))).contains(new Refusal.TooFew("people referred", 1, 0));
        Refusal growing = new Refusal.OutOfRange("people of each stage", "no more than of the stage before");
        assertThat(stages(new Stages(5, 6, 1, 1))).contains(growing);
        assertThat(stages(new Stages(5, 5, 6, 1))).contains(growing);
        assertThat(stages(new Stages(5, 5, 5, 6))).contains(growing);
        assertThat(stages(new Stages(5, 5, 5, -1))).contains(growing);
        assertThat(stages(new Stages(5, 5, 5, 5))).isEmpty();
        assertThat(stages(new Stages(1, 0, 0, 0))).isEmpty();
        Price price = new Price(1, 2026, "a");
        assertThatThrownBy(() -> CostLine.of("rooms", -1, price)).hasMessageContaining("rooms are nought or more");
        assertThatThrownBy(() -> new CostLine("rooms", 1, price, -0.1)).hasMessageContaining("nought or more");
        assertThatThrownBy(() -> CostLine.of("rooms", Double.NaN, price)).hasMessageContaining("nought or more");
        assertThatThrownBy(() -> CostLine.of("rooms", Double.POSITIVE_INFINITY, price))
                .hasMessageContaining("nought or more");
        assertThatThrownBy(() -> new CostLine("rooms", 1, price, Double.POSITIVE_INFINITY))
                .hasMessageContaining("nought or more");
    }

    private static Optional<Refusal> stages(Stages stages) {
        return ProgrammeCost.of(List.of(WORKERS), stages).refused();
    }
}
