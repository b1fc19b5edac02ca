package org.kith.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.reporting.Milestones.Passed;
import org.kith.reporting.Sheet.Cell;
import org.kith.schemes.FrontDoor;
import org.kith.schemes.Need;

/// Somebody subtracts what a year's report shows from its totals, knowing every rule, and finds out no hidden count.
class AttackerTests {

    private static final FinancialYear YEAR = new FinancialYear(2025);
    private static final int THRESHOLD = 5;
    private static final int SEEDS = 120;

    @ParameterizedTest(name = "in a scheme of {0} referrals")
    @ValueSource(ints = {3, 8, 12, 30, 80, 250})
    void no_hidden_count_has_only_one_possible_value(int referrals) {
        int hidden = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            for (var sheet : report(new Random(seed), referrals)) {
                if (isPartition(sheet)) {
                    for (int column : List.of(1, 3, 4, 5)) {
                        hidden += attack(sheet, column);
                    }
                }
            }
        }
        assertThat(hidden).isPositive();
    }

    @ParameterizedTest(name = "in a scheme of {0} referrals")
    @ValueSource(ints = {8, 30, 80, 250})
    void the_same_total_stands_in_every_table_of_the_year(int referrals) {
        for (int seed = 0; seed < SEEDS; seed++) {
            var sheets = report(new Random(seed), referrals);
            var totals = sheets.stream()
                    .filter(sheet -> sheet.columns().size() == 6)
                    .map(sheet -> sheet.rows().getLast())
                    .toList();
            assertThat(totals).hasSize(5);
            assertThat(totals.stream().distinct()).hasSize(1);
        }
    }

    @ParameterizedTest(name = "in a scheme of {0} referrals")
    @ValueSource(ints = {8, 30, 80})
    void neither_a_need_nor_its_absence_is_shown_of_fewer_than_five(int referrals) {
        for (int seed = 0; seed < SEEDS; seed++) {
            var needs = report(new Random(seed), referrals).stream()
                    .filter(sheet -> sheet.defined() == Published.BY_NEED)
                    .findFirst()
                    .orElseThrow();
            for (int column : List.of(1, 3, 4, 5)) {
                var all = needs.rows().getLast().get(column);
                for (var row : needs.rows().subList(0, needs.rows().size() - 1)) {
                    if (row.get(column) instanceof Sheet.Quantity(double shown, int decimals)) {
                        assertThat(decimals).isZero();
                        assertThat(shown).isGreaterThanOrEqualTo(THRESHOLD);
                        assertThat(value(all) - shown).isGreaterThanOrEqualTo(THRESHOLD);
                    }
                }
            }
        }
    }

    /// A column's parts add up to its total: the bounds of each hidden one follow from those of the others.
    private static int attack(Sheet sheet, int column) {
        var cells = sheet.rows().stream().map(row -> row.get(column)).toList();
        var total = cells.getLast();
        var parts = cells.subList(0, cells.size() - 1);
        if (!(total instanceof Sheet.Quantity)) {
            assertThat(parts).noneMatch(part -> part instanceof Sheet.Quantity);
            return parts.size();
        }
        var rest = value(total)
                - parts.stream()
                        .filter(part -> part instanceof Sheet.Quantity)
                        .mapToDouble(AttackerTests::value)
                        .sum();
        var hidden = parts.stream().filter(part -> part instanceof Sheet.Words).toList();
        var wholly = parts.stream().allMatch(part -> part.shown().equals("not shown"));
        if (wholly || value(total) == 0) {
            return hidden.size();
        }
        for (var one : hidden) {
            double least = hidden.stream().mapToDouble(AttackerTests::least).sum() - least(one);
            double most = hidden.stream().mapToDouble(each -> most(each, rest)).sum() - most(one, rest);
            double low = Math.max(least(one), rest - most);
            double high = Math.min(most(one, rest), rest - least);
            assertThat(high).as("%s of %s", one, sheet).isGreaterThan(low);
        }
        return hidden.size();
    }

    private static double least(Cell hidden) {
        return hidden.shown().equals("not shown") ? THRESHOLD : 0;
    }

    private static double most(Cell hidden, double rest) {
        return hidden.shown().equals("not shown") ? rest : THRESHOLD - 1;
    }

    private static double value(Cell cell) {
        return ((Sheet.Quantity) cell).value();
    }

    private static boolean isPartition(Sheet sheet) {
        return sheet.columns().size() == 6 && sheet.defined() != Published.BY_NEED;
    }

    private static List<Sheet> report(Random random, int referrals) {
        var passed = new ArrayList<Passed>();
        for (int number = 0; number < referrals; number++) {
            int far = random.nextInt(4);
            var one = new Passed(
                    Milestone.RECEIVED,
                    LocalDate.of(2025, 4, 1).plusDays(random.nextInt(365)),
                    random.nextInt(30),
                    random.nextInt(5) == 0 ? null : "Practice " + (int) Math.abs(random.nextGaussian() * 3),
                    18 + random.nextInt(70),
                    random.nextInt(6) == 0 ? null : 1 + (int) Math.min(9, Math.abs(random.nextGaussian() * 3)),
                    List.of(FrontDoor.values()).get((int) Math.min(3, Math.abs(random.nextGaussian() * 1.2))),
                    List.of(List.of(Need.values()).get(random.nextInt(6))));
            for (var milestone : List.of(Milestone.values()).subList(0, far + 1)) {
                passed.add(new Passed(
                        milestone,
                        one.day(),
                        one.waited(),
                        one.practice(),
                        one.age(),
                        one.decile(),
                        one.route(),
                        one.needs()));
            }
        }
        return new YearReport(YEAR, passed, List.of(), List.of()).sheets();
    }
}
