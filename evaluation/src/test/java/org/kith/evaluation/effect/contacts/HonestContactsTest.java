package org.kith.evaluation.effect.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.evaluation.change.ContactsModel;
import org.kith.evaluation.match.Assignment;
import org.kith.evaluation.report.Claim;
import org.kith.evaluation.report.ClaimGrade;

/// The same data, told honestly: people chosen for high use, of whom the support truly takes a tenth, or
/// nothing, of their contacts.
class HonestContactsTest {

    private static MadeUpContacts list(double mean, double shape, double factor, double trend, long seed) {
        UniformRandomProvider random = RandomSource.XO_SHI_RO_256_PP.create(new SplittableRandom(seed).nextLong());
        return new MadeUpContacts(random, mean, shape, factor, trend);
    }

    @ParameterizedTest(name = "{0}: a plain before and after shows {5}")
    @CsvSource({
        "GP contacts, 6, 1.2, 14, 40000, 0.80",
        "visits to A&E, 0.4, 0.6, 2, 200000, 0.44",
    })
    void a_true_fall_by_a_tenth_is_found_beside_comparators_and_missed_before_and_after(
            String what, double mean, double shape, int atLeast, int people, double plain) {
        MadeUpContacts.Chosen chosen = list(mean, shape, 0.9, 1, 63).chosenFrom(people, atLeast);

        ContactsCompared compared = ContactsBeforeAndAfter.withDefaults()
                .compared(chosen.contacts(), chosen.who())
                .found()
                .orElseThrow();
        ContactsChanged alone = ContactsBeforeAndAfter.withDefaults()
                .alone(chosen.supportedOnly())
                .found()
                .orElseThrow();

        assertThat(compared.interval().contains(0.9)).as(what).isTrue();
        assertThat(compared.differs()).isTrue();
        assertThat(compared.estimate()).isCloseTo(0.9, within(0.05));
        assertThat(alone.interval().contains(0.9)).isFalse();
        assertThat(alone.estimate()).isCloseTo(plain, within(0.02));
        assertThat(alone.highestGrade()).isEqualTo(ClaimGrade.E);
    }

    @ParameterizedTest(name = "{0}: with no effect at all a plain before and after shows {5}")
    @CsvSource({
        "GP contacts, 6, 1.2, 14, 40000, 0.885",
        "visits to A&E, 0.4, 0.6, 2, 200000, 0.494",
    })
    void with_no_effect_it_says_that_there_is_no_evidence(
            String what, double mean, double shape, int atLeast, int people, double plain) {
        MadeUpContacts.Chosen chosen = list(mean, shape, 1, 1, 71).chosenFrom(people, atLeast);
        ContactsModel whole =
                ContactsModel.ofWholeList(chosen.wholeList()).found().orElseThrow();
        ContactsBeforeAndAfter method = ContactsBeforeAndAfter.withDefaults().withList(whole, 1);

        ContactsCompared compared =
                method.compared(chosen.contacts(), chosen.who()).found().orElseThrow();
        ContactsChanged alone = method.alone(chosen.supportedOnly()).found().orElseThrow();

        assertThat(compared.sentence())
                .as(what)
                .endsWith("There is no evidence that the two groups changed differently.");
        assertThat(alone.estimate()).isCloseTo(plain, within(0.02));
        assertThat(alone.interval().high()).isLessThan(0.92);
        assertThat(new Claim(ClaimGrade.D, alone).sentence())
                .contains("there is no evidence beyond regression to the mean.");
    }

    @Test
    void a_trend_that_moves_everybody_is_no_effect() {
        MadeUpContacts.Chosen chosen = list(6, 1.2, 1, 1.2, 65).chosenFrom(40_000, 14);
        ContactsCompared compared = ContactsBeforeAndAfter.withDefaults()
                .compared(chosen.contacts(), chosen.who())
                .found()
                .orElseThrow();

        assertThat(compared.differs()).isFalse();
        assertThat(compared.supported().ratio()).isCloseTo(0.885 * 1.2, within(0.02));
    }

    @Test
    void with_windows_held_apart_matched_people_on_one_course_show_a_true_fall() {
        int people = 20_000;
        Assignment who = MadeUpContacts.everyOther(people);
        FrequentAttendersCompared found = FrequentAttenders.chosenFor(14, StudyWindows.ofDays(365, 365, 365))
                .of(list(6, 1.2, 0.9, 1, 72).threeYears(people), who)
                .found()
                .orElseThrow();

        assertThat(found.interval().contains(0.9)).isTrue();
        assertThat(found.matched().differs()).isTrue();
        assertThat(found.estimate()).isCloseTo(0.9, within(0.04));
        // What would have been printed, and what nobody's support had brought about.
        assertThat(found.plain()).isCloseTo(0.885 * 0.9, within(0.02));
        assertThat(found.supported().expected()).isCloseTo(0.885, within(0.01));
        assertThat(found.supported().seen()).isCloseTo(found.supported().expected(), within(0.02));
        assertThat(found.comparators().seen()).isCloseTo(found.comparators().expected(), within(0.02));
        assertThat(found.balance().balanced()).isTrue();
        assertThat(found.people().used()).isGreaterThan(1900);
    }

    @Test
    void with_windows_held_apart_and_no_effect_there_is_no_evidence() {
        int people = 20_000;
        FrequentAttendersCompared found = FrequentAttenders.chosenFor(14, StudyWindows.ofDays(365, 365, 365))
                .of(list(6, 1.2, 1, 0.9, 73).threeYears(people), MadeUpContacts.everyOther(people))
                .found()
                .orElseThrow();

        assertThat(found.sentence()).contains("There is no evidence that the two groups changed differently.");
        assertThat(found.plain()).isLessThan(0.83);
    }
}
