package org.kith.evaluation.methods;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.evaluation.effect.contacts.Attendances;
import org.kith.evaluation.effect.contacts.ContactsBeforeAndAfter;
import org.kith.evaluation.effect.contacts.ContactsCompared;
import org.kith.evaluation.effect.contacts.ContactsOfPeople;
import org.kith.evaluation.effect.contacts.FrequentAttenders;
import org.kith.evaluation.effect.contacts.FrequentAttendersCompared;
import org.kith.evaluation.effect.contacts.StudyWindows;
import org.kith.evaluation.estimate.counts.CountsOverTime;
import org.kith.evaluation.estimate.counts.NegativeBinomialModel;
import org.kith.evaluation.match.Assignment;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.sample.DesignMatrix;

/// What the pages on counts show being refused.
class CountsRefusalsTest {

    @Test
    void a_negative_binomial_of_counts_that_hardly_vary() {
        DesignMatrix after = DesignMatrix.of(List.of("after"), new double[] {0, 0, 0, 0, 1, 1, 1, 1});
        Outcome<CountsOverTime> even = CountsOverTime.ofEqualTime(5, 6, 5, 6, 4, 5, 4, 5);
        Outcome<NegativeBinomialModel.Fit> refused = even.then(counts -> NegativeBinomialModel.fit(after, counts));

        assertRefused(refused, "counts");
    }

    @Test
    void contacts_of_six_people() {
        ContactsOfPeople six =
                ContactsOfPeople.ofEqualTime(new double[] {14, 9, 22, 17, 15, 19}, new double[] {9, 10, 15, 8, 16, 18});
        Assignment three = Assignment.of(true, true, true, false, false, false);
        Outcome<ContactsCompared> refused =
                ContactsBeforeAndAfter.withDefaults().compared(six, three);

        assertRefused(refused, "contacts-before-and-after");
    }

    @Test
    void frequent_attenders_without_the_list_they_come_from() {
        LocalDate begins = LocalDate.of(2025, 4, 1);
        Attendances often = new Attendances(
                begins, begins.minusYears(3), begins.plusYears(1), Collections.nCopies(20, begins.minusDays(500)));
        Outcome<FrequentAttendersCompared> refused = FrequentAttenders.chosenFor(14, StudyWindows.ofDays(365, 365, 365))
                .of(List.of(often, often), Assignment.of(true, false));

        assertRefused(refused, "frequent-attenders");
    }

    private static void assertRefused(Outcome<?> outcome, String page) {
        assertThat(outcome.refused())
                .map(Refusal::sentence)
                .hasValue(MethodPage.of(page).refusal());
    }
}
