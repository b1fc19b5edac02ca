package org.kith.evaluation.effect.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.kith.evaluation.oracle.Oracles.assertClose;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.TDistribution;
import org.junit.jupiter.api.Test;
import org.kith.evaluation.change.ContactsModel;
import org.kith.evaluation.match.Assignment;
import org.kith.evaluation.oracle.Csv;
import org.kith.evaluation.oracle.Oracles;
import org.kith.evaluation.report.Assumption;
import org.kith.evaluation.report.Claim;
import org.kith.evaluation.report.ClaimGrade;
import org.kith.evaluation.report.Denominator;
import org.kith.evaluation.report.Finding;
import org.kith.evaluation.report.Interval;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.report.Row;
import tools.jackson.databind.JsonNode;

/// Twelve people who had the support and thirteen comparators, some of them not there for the whole time.
///
/// R 4.2.2, MASS 7.3-58.2, sandwich 3.0-2: `m <- glm.nb(y ~ p + g + p:g + offset(log(t)))`, `V <- vcovCL(m, id, type
/// = "HC0", cadjust = FALSE)`, the variance of each group's change times `(n / (n - 1))^2` of its people, and `exp(k +
/// c(-1, 1) * qt(.975, df) * se)` with `df` Welch's, or one less than the people of one group.
class ContactsBeforeAndAfterTest {

    private static final double[] BEFORE = {
        14, 22, 9, 31, 17, 8, 12, 26, 19, 15, 11, 40, 13, 20, 10, 28, 16, 9, 11, 25, 21, 14, 12, 33, 7
    };
    private static final double[] AFTER = {
        9, 15, 10, 20, 8, 9, 5, 22, 10, 15, 3, 21, 12, 18, 7, 30, 10, 9, 12, 17, 20, 8, 15, 25, 9
    };
    private static final double[] TIME_BEFORE = times(24, 0.5);
    private static final double[] TIME_AFTER = times(10, 0.5, 11, 0.75, 23, 0.5);

    private final ContactsOfPeople contacts = ContactsOfPeople.of(BEFORE, TIME_BEFORE, AFTER, TIME_AFTER);
    private final Assignment who = first(12, 25);

    /// All ones but for some people.
    private static double[] times(double... others) {
        double[] times = new double[25];
        Arrays.fill(times, 1);
        for (int i = 0; i < others.length; i += 2) {
            times[(int) others[i]] = others[i + 1];
        }
        return times;
    }

    private static Assignment first(int supported, int all) {
        boolean[] flags = new boolean[all];
        Arrays.fill(flags, 0, supported, true);
        return Assignment.of(flags);
    }

    @Test
    void the_ratio_of_two_ratios_of_rates_has_the_digits_of_r() {
        ContactsCompared found = compared(ContactsBeforeAndAfter.withDefaults());

        assertThat(found.estimate()).isCloseTo(0.758932697624025, within(1e-8));
        assertThat(found.logError()).isCloseTo(0.115445973794522, within(1e-7));
        assertInterval(found.interval(), 0.597426803195727, 0.964099428485432);
        assertThat(found.supported().ratio()).isCloseTo(0.702175806680926, within(1e-8));
        assertInterval(found.supported().interval(), 0.599776285202403, 0.822057950026522);
        assertThat(found.comparators().ratio()).isCloseTo(0.925214856177912, within(1e-8));
        assertInterval(found.comparators().interval(), 0.759560602112010, 1.126997013420766);
        assertThat(found.basis().formula()).hasToString("contacts-before-and-after-negative-binomial/1");
        assertThat(found.differs()).isTrue();
    }

    @Test
    void poisson_with_clustered_errors_has_the_digits_of_r() {
        ContactsCompared found = compared(ContactsBeforeAndAfter.withDefaults().withSpread(ContactsSpread.POISSON));

        assertThat(found.estimate()).isCloseTo(0.798437500000001, within(1e-12));
        assertThat(found.logError()).isCloseTo(0.104851662174644, within(1e-7));
        assertInterval(found.interval(), 0.642629851236966, 0.992021208132730);
        assertThat(found.supported().ratio()).isCloseTo(0.7, within(1e-12));
        assertThat(found.basis().formula()).hasToString("contacts-before-and-after-poisson/1");
    }

    @Test
    void people_of_a_matched_pair_hang_together() {
        int[] pairs = IntStream.range(0, 25).map(i -> i % 12).toArray();
        pairs[24] = 0;
        ContactsCompared found = ContactsBeforeAndAfter.withDefaults()
                .withSpread(ContactsSpread.POISSON)
                .comparedInClusters(contacts, who, pairs)
                .found()
                .orElseThrow();

        assertThat(found.logError()).isCloseTo(0.121221728898604, within(1e-7));
        assertInterval(found.interval(), 0.611459954982475, 1.042590665523669);
        assertThat(found.differs()).isFalse();
    }

    @Test
    void each_groups_own_change_and_what_chance_would_give_stand_beside_it() {
        ContactsCompared found = compared(ContactsBeforeAndAfter.withDefaults().withList(new ContactsModel(6, 1.2), 1));

        assertThat(found.supported().expected().orElseThrow()).isCloseTo(0.880952380952381, within(1e-12));
        assertThat(found.comparators().expected().orElseThrow()).isCloseTo(0.849913024570559, within(1e-12));
        assertThat(found.supported().beyondChance()).isTrue();
        assertThat(found.comparators().beyondChance()).isFalse();
        assertThat(found.supported().before()).isCloseTo(18.6666666666667, within(1e-12));
        assertThat(found.supported().after()).isCloseTo(13.0666666666667, within(1e-12));
        assertThat(found.rows())
                .containsExactly(
                        new Row("All", "25"),
                        new Row("Used", "25"),
                        new Row("Left out: a count or a time is not known", "0"),
                        new Row("Left out: not there in one of the periods", "0"),
                        new Row("People, had the support", "12"),
                        new Row("Contacts a unit of time before, had the support", "18.67"),
                        new Row("Contacts a unit of time after, had the support", "13.07"),
                        new Row("Change, had the support", "× 0.70 (95% interval 0.60 to 0.82)"),
                        new Row("Expected with no effect, had the support", "× 0.88"),
                        new Row("People, comparators", "13"),
                        new Row("Contacts a unit of time before, comparators", "17.52"),
                        new Row("Contacts a unit of time after, comparators", "15.36"),
                        new Row("Change, comparators", "× 0.93 (95% interval 0.76 to 1.13)"),
                        new Row("Expected with no effect, comparators", "× 0.85"),
                        new Row("Times the change of comparators", "0.76"),
                        new Row("95% interval", "0.60 to 0.96"));
    }

    /// A list counted over half the time has half the mean a period, and expects the same.
    @Test
    void the_lists_period_may_be_another_than_the_unit_of_time() {
        ContactsCompared found =
                compared(ContactsBeforeAndAfter.withDefaults().withList(new ContactsModel(3, 1.2), 0.5));

        assertThat(found.supported().expected().orElseThrow()).isCloseTo(0.880952380952381, within(1e-12));
        assertThatThrownBy(() -> ContactsBeforeAndAfter.withDefaults().withList(new ContactsModel(3, 1.2), 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new ContactsModel(6, 1.2).expectedNext(14, 1, 1))
                .isCloseTo(new ContactsModel(6, 1.2).expectedNext(14), within(1e-12));
    }

    @Test
    void the_sentence_says_both_changes_and_their_ratio() {
        assertThat(compared(ContactsBeforeAndAfter.withDefaults()).sentence())
                .isEqualTo("Contacts changed by a factor of 0.70 in those who had the support and of 0.93 in"
                        + " comparators: 0.76 times the change of comparators (95% interval 0.60 to 0.96); 25 of 25"
                        + " people are compared.");
    }

    @Test
    void what_must_be_true_is_said_and_what_can_be_is_checked() {
        ContactsCompared found = compared(ContactsBeforeAndAfter.withDefaults());

        assertThat(found.basis().assumptions())
                .extracting(Assumption::check)
                .startsWith(Assumption.Check.FAILS, Assumption.Check.HOLDS, Assumption.Check.CANNOT_BE_CHECKED);
        double[] more = Arrays.copyOf(BEFORE, 25);
        IntStream.range(0, 12).forEach(i -> more[i] *= 1.06);
        double[] whole = Arrays.stream(more).map(Math::rint).toArray();
        ContactsCompared apart = ContactsBeforeAndAfter.withDefaults()
                .compared(ContactsOfPeople.of(whole, TIME_BEFORE, AFTER, TIME_AFTER), who)
                .found()
                .orElseThrow();
        assertThat(apart.basis().assumptions().get(1).check()).isEqualTo(Assumption.Check.FAILS);
    }

    @Test
    void alone_it_says_that_there_is_nobody_to_compare_with() {
        Outcome<ContactsChanged> outcome = ContactsBeforeAndAfter.withDefaults()
                .withSpread(ContactsSpread.POISSON)
                .alone(supportedOnly());
        ContactsChanged found = outcome.found().orElseThrow();

        assertThat(found.estimate()).isCloseTo(0.7, within(1e-12));
        assertInterval(found.interval(), 0.590777154213328, 0.829415959140259);
        assertThat(found.sentence())
                .isEqualTo(
                        "Contacts changed by a factor of 0.70 (95% interval 0.59 to 0.83) in 12 of 12 people; there is"
                                + " no comparison group. People who come at their worst have fewer contacts afterwards with no"
                                + " support at all.");
        assertThat(found.basis().hasFailure()).isTrue();
        assertThat(found.rows()).hasSize(8).contains(new Row("People, had the support", "12"));
        assertGrade(found, ClaimGrade.E, ClaimGrade.D);
    }

    @Test
    void alone_beside_what_chance_gives_it_is_grade_d_and_never_more() {
        ContactsBeforeAndAfter method = ContactsBeforeAndAfter.withDefaults().withSpread(ContactsSpread.POISSON);
        ContactsChanged beyond = method.withList(new ContactsModel(6, 1.2), 1)
                .alone(supportedOnly())
                .found()
                .orElseThrow();
        ContactsChanged within = method.withList(new ContactsModel(6, 6), 1)
                .alone(supportedOnly())
                .found()
                .orElseThrow();

        assertThat(beyond.sentence()).endsWith("With no effect at all a factor of 0.88 would be expected.");
        assertThat(within.sentence())
                .endsWith("With no effect at all a factor of 0.66 would be expected: there is no evidence beyond"
                        + " regression to the mean.");
        assertThat(within.group().beyondChance()).isFalse();
        assertGrade(beyond, ClaimGrade.D, ClaimGrade.C);
    }

    private static void assertGrade(Finding finding, ClaimGrade allowed, ClaimGrade refused) {
        assertThat(new Claim(allowed, finding).grade()).isEqualTo(allowed);
        assertThatThrownBy(() -> new Claim(refused, finding)).isInstanceOf(IllegalArgumentException.class);
    }

    private static ContactsOfPeople supportedOnly() {
        return ContactsOfPeople.of(
                Arrays.copyOf(BEFORE, 12),
                Arrays.copyOf(TIME_BEFORE, 12),
                Arrays.copyOf(AFTER, 12),
                Arrays.copyOf(TIME_AFTER, 12));
    }

    @Test
    void its_words_may_stand_at_every_grade() {
        for (ClaimGrade grade : ClaimGrade.values()) {
            assertThat(new Claim(grade, compared(ContactsBeforeAndAfter.withDefaults())).grade())
                    .isEqualTo(grade);
        }
    }

    @Test
    void who_is_not_known_or_not_there_is_left_out_and_counted() {
        double[] before = Arrays.copyOf(BEFORE, 27);
        double[] after = Arrays.copyOf(AFTER, 27);
        double[] timeBefore = Arrays.copyOf(TIME_BEFORE, 27);
        double[] timeAfter = Arrays.copyOf(TIME_AFTER, 27);
        timeBefore[25] = timeBefore[26] = 1;
        after[25] = Double.NaN;
        timeAfter[26] = 0;

        ContactsCompared found = ContactsBeforeAndAfter.withDefaults()
                .compared(ContactsOfPeople.of(before, timeBefore, after, timeAfter), first(12, 27))
                .found()
                .orElseThrow();

        assertThat(found.estimate())
                .isEqualTo(compared(ContactsBeforeAndAfter.withDefaults()).estimate());
        assertThat(found.basis().denominator())
                .isEqualTo(new Denominator(
                        27,
                        25,
                        List.of(
                                new Denominator.LeftOut("a count or a time is not known", 1),
                                new Denominator.LeftOut("not there in one of the periods", 1))));
        assertThat(found.sentence()).contains("25 of 27 people are compared.");
    }

    @Test
    void counts_that_vary_less_than_chance_are_poissons() {
        double[] five = new double[24];
        double[] four = new double[24];
        Arrays.setAll(five, i -> 5 + i % 3);
        Arrays.setAll(four, i -> 4 + i % 2);
        ContactsCompared found = ContactsBeforeAndAfter.withDefaults()
                .compared(ContactsOfPeople.ofEqualTime(five, four), first(12, 24))
                .found()
                .orElseThrow();

        assertThat(found.basis().formula()).hasToString("contacts-before-and-after-poisson/1");
        assertThat(found.estimate()).isCloseTo(1, within(1e-12));
        assertThat(found.sentence()).endsWith("There is no evidence that the two groups changed differently.");
    }

    @Test
    void what_are_no_counts_and_no_times_is_refused() {
        double[] negative = BEFORE.clone();
        negative[3] = -1;
        double[] half = AFTER.clone();
        half[3] = 2.5;
        double[] past = TIME_AFTER.clone();
        past[0] = -0.5;
        assertRefused(
                ContactsOfPeople.of(negative, TIME_BEFORE, AFTER, TIME_AFTER),
                new Refusal.OutOfRange("counts of contacts", "whole numbers from 0"));
        assertRefused(
                ContactsOfPeople.of(BEFORE, TIME_BEFORE, half, TIME_AFTER),
                new Refusal.OutOfRange("counts of contacts", "whole numbers from 0"));
        assertRefused(
                ContactsOfPeople.of(BEFORE, TIME_BEFORE, AFTER, past),
                new Refusal.OutOfRange("time under observation", "a finite number from nought"));
        past[0] = Double.POSITIVE_INFINITY;
        assertRefused(
                ContactsOfPeople.of(BEFORE, past, AFTER, TIME_AFTER),
                new Refusal.OutOfRange("time under observation", "a finite number from nought"));
    }

    private void assertRefused(ContactsOfPeople unfit, Refusal refusal) {
        assertThat(ContactsBeforeAndAfter.withDefaults().compared(unfit, who).refused())
                .contains(refusal);
        assertThat(ContactsBeforeAndAfter.withDefaults().alone(unfit).refused()).contains(refusal);
    }

    @Test
    void fewer_than_ten_of_a_group_or_in_clusters_are_refused() {
        ContactsBeforeAndAfter method = ContactsBeforeAndAfter.withDefaults();

        assertThat(method.compared(contacts, first(9, 25)).refused())
                .contains(new Refusal.TooFew("people who had the support", 10, 9));
        assertThat(method.compared(contacts, first(10, 25)).found()).isPresent();
        assertThat(method.compared(contacts, first(16, 25)).refused())
                .contains(new Refusal.TooFew("comparators", 10, 9));
        assertThat(method.comparedInClusters(contacts, who, new int[25]).refused())
                .contains(new Refusal.TooFew("clusters of people", 10, 1));
        ContactsOfPeople nobody = ContactsOfPeople.of(BEFORE, TIME_BEFORE, AFTER, new double[25]);
        assertThat(method.alone(nobody).refused()).contains(new Refusal.TooFew("people", 10, 0));
        assertThatThrownBy(() -> method.compared(contacts, first(9, 24))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_group_and_period_without_a_contact_is_refused() {
        double[] none = AFTER.clone();
        Arrays.fill(none, 12, 25, 0);

        assertThat(sentence(ContactsOfPeople.of(BEFORE, TIME_BEFORE, none, TIME_AFTER)))
                .isEqualTo("There is not a single contact of comparators after, so no ratio can be worked out.");
        Arrays.fill(none, 0);
        assertThat(sentence(ContactsOfPeople.of(none, TIME_BEFORE, AFTER, TIME_AFTER)))
                .isEqualTo("There is not a single contact of people who had the support before, so no ratio can be"
                        + " worked out.");
    }

    private String sentence(ContactsOfPeople unfit) {
        return ContactsBeforeAndAfter.withDefaults()
                .compared(unfit, who)
                .refused()
                .orElseThrow()
                .sentence();
    }

    @Test
    void changes_that_are_all_alike_have_no_interval() {
        double[] twice = Arrays.stream(AFTER).map(count -> 2 * count).toArray();
        ContactsOfPeople alike = ContactsOfPeople.ofEqualTime(twice, AFTER);
        Refusal refusal = new Refusal.NoVariation("change in contacts");

        assertThat(ContactsBeforeAndAfter.withDefaults()
                        .withSpread(ContactsSpread.POISSON)
                        .compared(alike, who)
                        .refused())
                .contains(refusal);
        assertThat(ContactsBeforeAndAfter.withDefaults()
                        .withSpread(ContactsSpread.POISSON)
                        .alone(alike)
                        .refused())
                .contains(refusal);
    }

    @Test
    void seizures_over_eight_weeks_before_and_after() {
        JsonNode expected = Oracles.json("counts").get("epil_before_after_control");
        Csv all = Oracles.csv("epil");
        double[] seizures = all.numbers("y");
        double[] base = all.numbers("base");
        String[] arm = all.words("trt");
        double[] before = new double[59];
        double[] after = new double[59];
        boolean[] drug = new boolean[59];
        for (int i = 0; i < seizures.length; i++) {
            int person = i / 4;
            before[person] = base[i];
            after[person] += seizures[i];
            drug[person] = arm[i].equals("progabide");
        }

        ContactsCompared found = ContactsBeforeAndAfter.withDefaults()
                .compared(ContactsOfPeople.ofEqualTime(before, after), Assignment.of(drug))
                .found()
                .orElseThrow();

        assertClose(found.estimate(), expected.get("did_rate_ratio"), 1e-9);
        // Each group's variance has its own correction; without it they add up to the reference.
        JsonNode error = expected.get("poisson").get("se_cluster_hc0").get("trtprogabide:post");
        ContactsCompared poisson = ContactsBeforeAndAfter.withDefaults()
                .withSpread(ContactsSpread.POISSON)
                .compared(ContactsOfPeople.ofEqualTime(before, after), Assignment.of(drug))
                .found()
                .orElseThrow();
        assertThat(poisson.supported().people()).isEqualTo(31);
        double plain = plain(poisson.supported()) + plain(poisson.comparators());
        assertClose(Math.sqrt(plain), error, 1e-6);
    }

    /// The variance of the logarithm of a group's change, without its correction.
    private static double plain(ContactsInGroup group) {
        double reach = TDistribution.of(group.people() - 1.0).inverseSurvivalProbability(0.025);
        double error = Math.log(group.interval().high() / group.interval().low()) / (2 * reach);
        return Math.pow(error * (group.people() - 1) / group.people(), 2);
    }

    private ContactsCompared compared(ContactsBeforeAndAfter method) {
        return method.compared(contacts, who).found().orElseThrow();
    }

    private static void assertInterval(Interval interval, double low, double high) {
        assertThat(interval.low()).isCloseTo(low, within(1e-7));
        assertThat(interval.high()).isCloseTo(high, within(1e-7));
    }
}
