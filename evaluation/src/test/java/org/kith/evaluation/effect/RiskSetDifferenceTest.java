package org.kith.evaluation.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kith.evaluation.match.Balance.Unit;
import org.kith.evaluation.match.Balanced;
import org.kith.evaluation.match.ContactMonths;
import org.kith.evaluation.match.IndexDates;
import org.kith.evaluation.match.Registrations;
import org.kith.evaluation.match.RiskSets;
import org.kith.evaluation.report.Assumption;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.report.Row;
import org.kith.evaluation.sample.Column;
import org.kith.evaluation.sample.DesignMatrix;

/// Twelve people referred a day apart and twelve who never were, each with somebody of nearly the same contacts;
/// the last of the twelve has those of the first and is their comparator before. R 4.2.2 with sandwich 3.0-2 made
/// the reference values:
///
/// ```r
/// person <- as.vector(rbind(0:11, c(11, 13:22, 12))); t <- rep(1:0, 12); cl <- rep(1:12, each = 2); cl[23:24] <- 1
/// one <- 100 * ifelse(person < 12, person %% 11, person - 12)
/// two <- ifelse(person == 11, 0, (person %% 12 * 5) %% 4 + (person > 11))
/// y <- (person^2 * 3 + person) %% 13 + one / 50 + 1.5 * t
/// f <- lm(y ~ t + one + two); sqrt(vcovCL(f, cluster = cl, type = "HC1")[2, 2])
/// ```
class RiskSetDifferenceTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 3, 1);

    private static IndexDates dates(int people, int referred) {
        List<Optional<LocalDate>> registered = Collections.nCopies(people, Optional.of(LocalDate.of(2019, 1, 1)));
        List<Optional<LocalDate>> never = Collections.nCopies(people, Optional.empty());
        List<Optional<LocalDate>> days = new ArrayList<>();
        int[][] contacts = new int[people][];
        for (int person = 0; person < people; person++) {
            days.add(person < referred ? Optional.of(FIRST.plusDays(person)) : Optional.empty());
            contacts[person] = new int[] {second(person), one(person)};
        }
        Registrations dates = new Registrations(
                new Column.Dated("registered", registered),
                new Column.Dated("left", never),
                new Column.Dated("referred", days));
        return RiskSets.withDefaults()
                .lookingBack(2)
                .match(dates, ContactMonths.of(YearMonth.of(2025, 1), contacts))
                .found()
                .orElseThrow();
    }

    private static int second(int person) {
        return person == 11 ? 0 : person % 12 * 5 % 4 + (person > 11 ? 1 : 0);
    }

    private static int one(int person) {
        return 100 * (person < 12 ? person % 11 : person - 12);
    }

    private static double[] outcomes(IndexDates dates) {
        return dates.members().stream()
                .mapToDouble(member -> {
                    int person = member.person();
                    return (person * person * 3 + person) % 13 + one(person) / 50 + (member.supported() ? 1.5 : 0);
                })
                .toArray();
    }

    @Test
    void sets_that_share_a_person_hang_together() {
        IndexDates dates = dates(24, 12);
        assertThat(dates.members())
                .extracting(IndexDates.Member::person)
                .startsWith(0, 11, 1, 13, 2, 14)
                .endsWith(10, 22, 11, 12);

        Effect effect =
                MatchedDifference.ofRiskSets(outcomes(dates), dates).found().orElseThrow();

        assertThat(effect.estimate()).isCloseTo(2.10920353209954, within(1e-10));
        assertThat(effect.standardError()).isCloseTo(1.63118368618388, within(1e-10));
        assertThat(effect.basis().formula()).hasToString("matched-difference-of-risk-sets/1");
        assertThat(effect.rows()).contains(new Row("All", "24"), new Row("Used", "24"));
        assertThat(effect.assumptions())
                .containsExactly(
                        Assumption.checked("Everybody who had the support has a match", true),
                        Assumption.unchecked("Those referred later (1) would have gone on like the other comparators"),
                        Alike.unseen());
    }

    @Test
    void sets_seen_to_be_alike_say_so() {
        IndexDates dates = dates(24, 11);
        DesignMatrix lastMonth =
                DesignMatrix.of(List.of("contacts"), dates.history().column(1));
        Balanced<IndexDates> alike =
                Balanced.of(lastMonth, dates, Unit.SUPPORTED).found().orElseThrow();

        Effect effect =
                MatchedDifference.ofRiskSets(outcomes(dates), alike).found().orElseThrow();

        assertThat(effect.assumptions())
                .containsExactly(Assumption.checked("Everybody who had the support has a match", true), Alike.seen());
    }

    /// Everybody is alike, so each is compared with the next to be referred: one long chain.
    @Test
    void a_chain_of_people_each_compared_with_the_next_tells_nothing_of_its_error() {
        int people = 30;
        List<Optional<LocalDate>> registered = Collections.nCopies(people, Optional.of(LocalDate.of(2019, 1, 1)));
        List<Optional<LocalDate>> days = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            days.add(person < 20 ? Optional.of(FIRST.plusDays(person)) : Optional.empty());
        }
        Registrations registrations = new Registrations(
                new Column.Dated("registered", registered),
                new Column.Dated("left", Collections.nCopies(people, Optional.empty())),
                new Column.Dated("referred", days));
        Outcome<IndexDates> chain = RiskSets.withDefaults()
                .lookingBack(1)
                .match(registrations, ContactMonths.of(YearMonth.of(2025, 2), new int[people][1]));

        Outcome<Effect> refused = chain.then(dates -> MatchedDifference.ofRiskSets(
                dates.members().stream().mapToDouble(IndexDates.Member::person).toArray(), dates));

        assertThat(refused.refused()).contains(new Refusal.TooFew("sets of people that share nobody", 10, 1));
    }
}
