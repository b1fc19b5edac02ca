package org.kith.evaluation.describe.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.evaluation.describe.disclosure.ReleaseLedger.Decision;
import org.kith.evaluation.describe.disclosure.ReleaseLedger.Release;
import org.kith.evaluation.oracle.Oracles;
import tools.jackson.databind.JsonNode;

class TableSuppressionTest {

    private static final long[][] THREE = {{20, 3, 14}, {31, 22, 9}, {17, 25, 40}};

    private final TableSuppression rule = TableSuppression.underFive();

    /// By enumeration in R: one hidden cell with its totals shown is 3 to 3; with its row's and column's neighbours
    /// hidden too it is 0 to 23.
    @Test
    void one_hidden_cell_is_found_out_and_four_are_not() {
        CountTable table = table(THREE);
        HiddenCells one = hidden(table, 0, 1);
        HiddenCells four = hidden(table, 0, 0, 0, 1, 2, 0, 2, 1);

        assertThat(Attack.on(table, one).bounds()).containsExactly(new Attack.Bounds(0, 1, 3, 3));
        assertThat(Attack.on(table, four).bounds())
                .containsExactly(
                        new Attack.Bounds(0, 0, 0, 23),
                        new Attack.Bounds(0, 1, 0, 23),
                        new Attack.Bounds(2, 0, 14, 37),
                        new Attack.Bounds(2, 1, 5, 28));
    }

    @Test
    void the_cheapest_cells_are_hidden_with_a_small_one() {
        SafeTable safe = rule.apply(table(THREE));

        assertThat(safe.cell(0, 1)).isEqualTo(new SafeCount.NotShown());
        assertThat(safe.hidden()).isEqualTo(4);
        assertThat(safe.cell(1, 2)).isEqualTo(new SafeCount.NotShown());
        assertThat(safe.cell(2, 2)).isEqualTo(new SafeCount.Shown(40));
        assertThat(safe.sentence())
                .isEqualTo("A table of 3 by 3, total 181; 4 counts are hidden so that nobody can be picked out.");
        assertThat(safe.rows().getFirst().value()).isEqualTo("20, not shown, not shown, 37");
    }

    @Test
    void a_table_without_small_counts_is_shown_whole_and_a_small_one_not_at_all() {
        assertThat(rule.apply(table(new long[][] {{5, 6}, {7, 8}})).hidden()).isZero();
        assertThat(rule.apply(table(new long[][] {{1, 2}, {3, 1}})).hidden()).isEqualTo(9);
        assertThat(rule.withZerosShown()
                        .apply(table(new long[][] {{0, 6}, {7, 8}}))
                        .hidden())
                .isZero();
        assertThat(rule.withThreshold(10)
                        .apply(table(new long[][] {{50, 9}, {70, 80}}))
                        .hidden())
                .isEqualTo(4);
    }

    @Test
    void a_small_total_is_hidden_like_any_count() {
        SafeTable safe = rule.apply(table(new long[][] {{1, 2, 1}, {30, 41, 52}, {33, 44, 55}}));

        assertThat(safe.cell(0, 3)).isEqualTo(new SafeCount.NotShown());
        assertThat(safe.total()).isEqualTo(new SafeCount.Shown(259));
    }

    @ParameterizedTest(name = "noughts shown: {0}")
    @ValueSource(booleans = {false, true})
    void an_attacker_with_a_linear_programme_never_pins_a_small_count(boolean zerosShown) {
        SplittableRandom random = new SplittableRandom(77);
        TableSuppression attacked = zerosShown ? rule.withZerosShown() : rule;
        for (int round = 0; round < 12; round++) {
            CountTable table = table(random(random));
            SafeTable safe = attacked.apply(table);
            if (safe.total().shown().isPresent()) {
                HiddenCells hidden = new HiddenCells(table.height(), table.width());
                cells(table)
                        .filter(cell -> safe.cell(cell[0], cell[1]).shown().isEmpty())
                        .forEach(cell -> hidden.add(cell[0], cell[1]));
                for (Attack.Bounds bounds : Attack.on(table, hidden).bounds()) {
                    if (table.count(bounds.row(), bounds.column()) < 5) {
                        assertThat(bounds.width()).isGreaterThanOrEqualTo(5);
                    }
                }
                cells(table)
                        .filter(cell -> safe.cell(cell[0], cell[1]).shown().isPresent())
                        .forEach(cell -> assertThat(table.count(cell[0], cell[1]))
                                .satisfiesAnyOf(
                                        count -> assertThat(count).isGreaterThanOrEqualTo(5),
                                        count -> assertThat(zerosShown && count == 0)
                                                .isTrue()));
            }
        }
    }

    private static Stream<int[]> cells(CountTable table) {
        return IntStream.range(0, table.height() * table.width())
                .mapToObj(i -> new int[] {i / table.width(), i % table.width()});
    }

    private static long[][] random(SplittableRandom random) {
        int columns = 2 + random.nextInt(3);
        long[][] inner = new long[2 + random.nextInt(2)][];
        Arrays.setAll(inner, r -> random.longs(columns, 0, 25).toArray());
        return inner;
    }

    @Test
    void the_reference_attacks_hold() {
        JsonNode reference = Oracles.json("disclosure");
        CountTable table = table(THREE);
        assertAttack(
                Attack.on(table, hidden(table, 0, 1)),
                reference.get("primary_only").get("attack"));
        assertAttack(
                Attack.on(table, hidden(table, 0, 0, 0, 1, 2, 0, 2, 1)),
                reference.get("with_secondary").get("attack"));
        JsonNode hes = reference.get("hes_rule");
        for (int r = 0; r < hes.get("table").size(); r++) {
            for (int c = 0; c < hes.get("table").get(r).size(); c++) {
                assertThat(mark(HospitalRounding.of(
                                hes.get("table").get(r).get(c).asLong())))
                        .isEqualTo(hes.get("published").get(r).get(c).asString());
            }
            assertThat(mark(HospitalRounding.of(hes.get("rows_total").get(r).asLong())))
                    .isEqualTo(hes.get("published_row_totals").get(r).asString());
        }
    }

    private static void assertAttack(Attack attack, JsonNode reference) {
        List<Attack.Bounds> expected = new ArrayList<>();
        for (JsonNode each : reference) {
            expected.add(new Attack.Bounds(
                    each.get("row").asInt() - 1,
                    each.get("col").asInt() - 1,
                    each.get("lo").asLong(),
                    each.get("hi").asLong()));
        }
        assertThat(attack.bounds()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest(name = "{0} is shown as {1}")
    @CsvSource({"0, 0", "1, *", "7, *", "8, 10", "12, 10", "13, 15", "97, 95", "98, 100"})
    void hospital_counts_are_rounded_to_five(long count, String shown) {
        assertThat(mark(HospitalRounding.of(count))).isEqualTo(shown);
    }

    private static String mark(SafeCount count) {
        return count.shown().isPresent() ? Long.toString(count.shown().getAsLong()) : "*";
    }

    @Test
    void the_same_table_without_one_practice_is_refused_when_a_small_count_would_follow() {
        Release all = new Release("outcomes", Set.of("A", "B", "C"), Map.of("closed", new SafeCount.Shown(100)));
        Release less = new Release("outcomes", Set.of("A", "B"), Map.of("closed", new SafeCount.Shown(97)));
        Release fewer = new Release("outcomes", Set.of("A"), Map.of("closed", new SafeCount.Shown(60)));
        Release apart = new Release("outcomes", Set.of("D"), Map.of("closed", new SafeCount.Shown(99)));

        ReleaseLedger ledger = ((Decision.Allowed) ReleaseLedger.empty(5).ask(all)).ledger();

        assertThat(ledger.ask(less)).isEqualTo(new Decision.Refused("closed", all));
        assertThat(ledger.ask(fewer)).isInstanceOf(Decision.Allowed.class);
        assertThat(ledger.ask(apart)).isInstanceOf(Decision.Allowed.class);
        assertThat(ledger.ask(all)).isInstanceOf(Decision.Allowed.class);
    }

    @Test
    void a_table_has_two_rows_and_columns() {
        assertThatThrownBy(() -> CountTable.of(List.of("a"), List.of("b", "c"), new long[] {1, 2}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> table(new long[][] {{1, -2}, {3, 4}})).isInstanceOf(IllegalArgumentException.class);
    }

    private static HiddenCells hidden(CountTable table, int... places) {
        HiddenCells hidden = new HiddenCells(table.height(), table.width());
        for (int i = 0; i < places.length; i += 2) {
            hidden.add(places[i], places[i + 1]);
        }
        return hidden;
    }

    private static CountTable table(long[][] inner) {
        List<String> rows =
                IntStream.range(0, inner.length).mapToObj(r -> "row " + r).toList();
        List<String> columns =
                IntStream.range(0, inner[0].length).mapToObj(c -> "column " + c).toList();
        return CountTable.of(rows, columns, inner);
    }
}
