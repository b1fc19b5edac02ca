package org.kith.evaluation.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kith.evaluation.match.Balance.Unit;
import org.kith.evaluation.match.IndexDates.Member;
import org.kith.evaluation.report.Outcome;
import org.kith.evaluation.report.Refusal;
import org.kith.evaluation.report.Row;
import org.kith.evaluation.sample.Column;

/// Contacts are counted from January 2024; two months are looked at.
class RiskSetsTest {

    private static final YearMonth JANUARY = YearMonth.of(2024, 1);
    private static final RiskSets TWO_MONTHS = RiskSets.withDefaults().lookingBack(2);
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final LocalDate IN_APRIL = LocalDate.of(2024, 4, 10);
    private static final LocalDate IN_MAY = LocalDate.of(2024, 5, 20);

    /// What is known of one person.
    private static final class Person {

        private final String practice;
        private final Optional<LocalDate> registered;
        private final Optional<LocalDate> left;
        private final Optional<LocalDate> referred;
        private final int[] contacts;

        Person(
                String practice,
                Optional<LocalDate> registered,
                Optional<LocalDate> left,
                Optional<LocalDate> referred,
                int... contacts) {
            this.practice = practice;
            this.registered = registered;
            this.left = left;
            this.referred = referred;
            this.contacts = contacts;
        }

        String practice() {
            return practice;
        }

        Optional<LocalDate> registered() {
            return registered;
        }

        Optional<LocalDate> left() {
            return left;
        }

        Optional<LocalDate> referred() {
            return referred;
        }

        int[] contacts() {
            return contacts;
        }

        static Person of(String practice, int... contacts) {
            return new Person(practice, Optional.of(LONG_AGO), Optional.empty(), Optional.empty(), contacts);
        }

        Person referred(LocalDate day) {
            return new Person(practice, registered, left, Optional.of(day), contacts);
        }

        Person registered(LocalDate day) {
            return new Person(practice, Optional.of(day), left, referred, contacts);
        }

        Person unregistered() {
            return new Person(practice, Optional.empty(), left, referred, contacts);
        }

        Person left(LocalDate day) {
            return new Person(practice, registered, Optional.of(day), referred, contacts);
        }
    }

    private static Outcome<IndexDates> match(RiskSets how, Person... people) {
        return how.match(registrations(people), contacts(people), practices(people));
    }

    private static IndexDates found(RiskSets how, Person... people) {
        return match(how, people).found().orElseThrow();
    }

    private static Registrations registrations(Person... people) {
        return new Registrations(
                new Column.Dated(
                        "registered",
                        List.of(people).stream().map(Person::registered).toList()),
                new Column.Dated(
                        "left", List.of(people).stream().map(Person::left).toList()),
                new Column.Dated(
                        "referred",
                        List.of(people).stream().map(Person::referred).toList()));
    }

    private static ContactMonths contacts(Person... people) {
        return ContactMonths.of(
                JANUARY, List.of(people).stream().map(Person::contacts).toArray(int[][]::new));
    }

    private static Column.Categorical practices(Person... people) {
        return Column.Categorical.of(
                "practice",
                List.of("A", "B"),
                List.of(people).stream().map(Person::practice).toArray(String[]::new));
    }

    @Test
    void the_nearest_of_the_practice_who_could_have_been_referred_that_day_is_chosen() {
        IndexDates dates = found(
                TWO_MONTHS,
                Person.of("A", 0, 4, 9, 0, 0).referred(IN_APRIL),
                Person.of("B", 0, 4, 9, 0, 0),
                Person.of("A", 0, 1, 9, 0, 0),
                Person.of("A", 0, 4, 4, 0, 0),
                Person.of("A", 0, 9, 9, 0, 0));

        // √4 - √1, √9 - √4 and √9 - √4 are all one: the first of three is taken.
        assertThat(dates.members())
                .containsExactly(new Member(0, IN_APRIL, true, 0), new Member(2, IN_APRIL, false, 0));
        assertThat(dates.sentence())
                .isEqualTo(
                        "1 of 1 people referred have comparators who could have been referred the same day (1 person,"
                                + " of whom 0 were referred later and are watched until then): of the same practice, on the day"
                                + " of referral the nearest in contacts of the 2 months before, of those not yet referred and not"
                                + " yet chosen; ties to the lowest row.");
        assertThat(dates.history().names())
                .containsExactly("(Intercept)", "contacts 1 month before", "contacts 2 months before");
        assertThat(dates.history().value(0, 1)).isEqualTo(9);
        assertThat(dates.history().value(0, 2)).isEqualTo(4);
        assertThat(dates.history().value(1, 2)).isEqualTo(1);
    }

    @Test
    void who_is_referred_later_is_a_comparator_until_then_and_a_supported_person_after() {
        IndexDates dates = found(
                TWO_MONTHS,
                Person.of("A", 0, 1, 1, 3, 0).referred(IN_APRIL),
                Person.of("A", 0, 1, 1, 3, 0).referred(IN_MAY),
                Person.of("A", 0, 5, 5, 5, 0));

        assertThat(dates.members())
                .containsExactly(
                        new Member(0, IN_APRIL, true, 0),
                        new Member(1, IN_APRIL, false, 0),
                        new Member(1, IN_MAY, true, 1),
                        new Member(2, IN_MAY, false, 1));
        LocalDate end = LocalDate.of(2024, 12, 31);
        assertThat(dates.watchedUntil(1, end)).isEqualTo(IN_MAY);
        assertThat(dates.watchedUntil(2, end)).isEqualTo(end);
        assertThat(dates.watchedUntil(3, end)).isEqualTo(end);
        assertThat(dates.referredLater()).isEqualTo(1);
        assertThat(dates.clusters()).containsExactly(0, 0, 0, 0);
        assertThat(dates.rows())
                .startsWith(
                        new Row("Referred", "2"),
                        new Row("With comparators", "2"),
                        new Row("Left out: not known whom they are like", "0"),
                        new Row("Left out: the 2 months before are not known", "0"),
                        new Row("Left out: nobody like them at risk that day", "0"),
                        new Row("Comparators", "2"),
                        new Row("Referred later, watched until then", "1"));
    }

    @Test
    void who_was_referred_before_or_the_same_day_is_nobodys_comparator() {
        IndexDates dates = found(
                TWO_MONTHS,
                Person.of("A", 0, 1, 1, 1, 0).referred(IN_MAY),
                Person.of("A", 0, 1, 1, 1, 0).referred(IN_APRIL),
                Person.of("A", 0, 1, 1, 1, 0).referred(IN_MAY),
                Person.of("A", 0, 9, 9, 9, 0),
                Person.of("A", 0, 9, 9, 9, 0));

        // In April the two of May are at risk; in May nobody is left but those two who never were.
        assertThat(dates.members()).extracting(Member::person).containsExactly(1, 0, 0, 3, 2, 4);
        assertThat(dates.clusters()).containsExactly(0, 0, 0, 0, 4, 4);
    }

    @Test
    void nobody_is_at_risk_who_has_left_or_came_too_late() {
        Person supported = Person.of("A", 0, 1, 1, 0).referred(IN_APRIL);
        LocalDate february = LocalDate.of(2024, 2, 1);

        assertThat(found(TWO_MONTHS, supported, Person.of("A", 0, 1, 1, 0).left(IN_APRIL), Person.of("A", 9, 9, 9, 9))
                        .members()
                        .getLast()
                        .person())
                .isEqualTo(2);
        IndexDates leaving = found(
                TWO_MONTHS,
                supported,
                Person.of("A", 0, 1, 1, 0).left(IN_APRIL.plusDays(1)),
                Person.of("A", 9, 9, 9, 9));
        assertThat(leaving.members().getLast().person()).isEqualTo(1);
        assertThat(leaving.watchedUntil(1, LocalDate.of(2024, 12, 31))).isEqualTo(IN_APRIL.plusDays(1));
        assertThat(leaving.watchedUntil(1, IN_APRIL)).isEqualTo(IN_APRIL);
        assertThat(found(
                                TWO_MONTHS,
                                supported,
                                Person.of("A", 0, 1, 1, 0).registered(february.plusDays(1)),
                                Person.of("A", 0, 1, 1, 0).unregistered(),
                                Person.of("A", 9, 9, 9, 9).registered(february))
                        .members()
                        .getLast()
                        .person())
                .isEqualTo(3);
    }

    @Test
    void people_referred_without_a_known_past_or_a_comparator_are_counted() {
        IndexDates dates = found(
                TWO_MONTHS,
                Person.of("A", 0, 1, 1, 0).referred(IN_APRIL),
                Person.of("A", 0, 1, 1, 0).referred(LocalDate.of(2024, 2, 20)),
                Person.of("A", 0, 1, 1, 0).referred(IN_APRIL).registered(LocalDate.of(2024, 3, 1)),
                Person.of("A", 0, 1, 1, 0).referred(IN_APRIL).left(IN_APRIL),
                Person.of("", 0, 1, 1, 0).referred(IN_APRIL),
                Person.of("B", 0, 1, 1, 0).referred(IN_APRIL),
                Person.of("A", 0, 1, 1, 0));

        assertThat(dates.referred().rows())
                .containsExactly(
                        new Row("All", "6"),
                        new Row("Used", "1"),
                        new Row("Left out: not known whom they are like", "1"),
                        new Row("Left out: the 2 months before are not known", "3"),
                        new Row("Left out: nobody like them at risk that day", "1"));
    }

    @Test
    void nothing_after_the_day_is_looked_at() {
        Person[] people = {
            Person.of("A", 0, 4, 9, 0, 0).referred(IN_APRIL),
            Person.of("A", 0, 4, 8, 0, 0),
            Person.of("A", 0, 4, 4, 0, 0)
        };
        Person[] otherwise = {
            Person.of("A", 7, 4, 9, 30, 2).referred(IN_APRIL),
            Person.of("A", 7, 4, 8, 40, 50).referred(IN_MAY).left(IN_MAY),
            Person.of("A", 7, 4, 4, 0, 0)
        };

        assertThat(found(TWO_MONTHS, otherwise).members().subList(0, 2))
                .isEqualTo(found(TWO_MONTHS, people).members());
    }

    @Test
    void several_comparators_come_nearest_first_and_none_from_beyond_the_caliper() {
        Person[] people = {
            Person.of("A", 0, 4, 4, 0).referred(IN_APRIL),
            Person.of("A", 0, 16, 4, 0),
            Person.of("A", 0, 9, 4, 0),
            Person.of("A", 0, 4, 4, 0),
            Person.of("A", 0, 4, 9, 0),
            Person.of("A", 0, 1, 1, 0)
        };

        assertThat(found(TWO_MONTHS.withControls(3), people).members())
                .extracting(Member::person)
                .containsExactly(0, 3, 2, 4);
        IndexDates near = found(TWO_MONTHS.withControls(5).withCaliper(1), people);
        assertThat(near.members()).extracting(Member::person).containsExactly(0, 3, 2, 4);
        assertThat(near.rows().getLast().value()).contains("not further than 1.0, 5 each; ties");
        assertThat(near.matches().pairs())
                .containsExactly(new Matches.Pair(0, 1), new Matches.Pair(0, 2), new Matches.Pair(0, 3));
        assertThat(near.matches().weights().values())
                .usingComparatorWithPrecision(1e-15)
                .containsExactly(1, 1 / 3.0, 1 / 3.0, 1 / 3.0);
        assertThat(found(TWO_MONTHS.withCaliper(0.5), people[0], people[1], people[3])
                        .members())
                .extracting(Member::person)
                .containsExactly(0, 2);
    }

    @Test
    void what_has_no_answer_is_refused_and_what_cannot_be_asked_is_a_defect() {
        assertThat(match(TWO_MONTHS, Person.of("A", 1, 1, 1), Person.of("A", 1, 1, 1))
                        .refused())
                .contains(new Refusal.TooFew("people referred", 1, 0));
        assertThat(match(TWO_MONTHS, Person.of("A", 1, 1, 1).referred(LocalDate.of(2024, 1, 9)))
                        .refused()
                        .map(Refusal::sentence))
                .contains("There are no people referred whose 2 months before are known.");
        assertThat(match(TWO_MONTHS).refused()).contains(new Refusal.TooFew("people referred", 1, 0));
        assertThatThrownBy(() -> TWO_MONTHS.lookingBack(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TWO_MONTHS.withControls(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TWO_MONTHS.withCaliper(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ContactMonths.of(JANUARY, new int[] {1, 2}, new int[] {1}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ContactMonths.of(JANUARY, new int[] {-1}))
                .isInstanceOf(IllegalArgumentException.class);
        Column.Dated none = new Column.Dated("none", List.of());
        Column.Dated one = new Column.Dated("one", List.of(Optional.empty()));
        assertThatThrownBy(() -> new Registrations(one, none, one)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Registrations(one, one, none)).isInstanceOf(IllegalArgumentException.class);
        Registrations nobody = new Registrations(none, none, none);
        ContactMonths someone = ContactMonths.of(JANUARY, new int[] {1});
        assertThatThrownBy(() -> TWO_MONTHS.match(nobody, someone)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void contacts_must_be_counted_to_the_month_before() {
        Person april = Person.of("A", 1, 1, 1).referred(IN_APRIL);
        Person may = Person.of("A", 1, 1, 1).referred(IN_MAY);

        assertThat(found(TWO_MONTHS, april, Person.of("A", 1, 1, 1)).members()).hasSize(2);
        assertThat(match(TWO_MONTHS, may, Person.of("A", 1, 1, 1)).refused()).isPresent();
        assertThat(match(TWO_MONTHS.lookingBack(3), april, Person.of("A", 1, 1, 1))
                        .found())
                .isPresent();
        assertThat(match(TWO_MONTHS.lookingBack(4), april, Person.of("A", 1, 1, 1))
                        .refused())
                .isPresent();
    }

    @Test
    void many_people_are_matched_soundly_and_come_out_alike() {
        for (int seed = 0; seed < 20; seed++) {
            Person[] people = drawn(new SplittableRandom(seed), 300);

            IndexDates dates = found(TWO_MONTHS.withControls(2), people);

            assertSound(dates, people);
            assertThat(dates.clusters()).hasSize(dates.members().size());
        }
        IndexDates dates = found(TWO_MONTHS.withCaliper(0.5), drawn(new SplittableRandom(3), 2000));
        Balanced<IndexDates> balanced =
                Balanced.of(dates, Unit.SUPPORTED).found().orElseThrow();
        assertThat(balanced.comparison()).isSameAs(dates);
        assertThat(balanced.balance().variables()).hasSize(2);
    }

    /// Those with more contacts are referred more often.
    private static Person[] drawn(SplittableRandom random, int n) {
        Person[] people = new Person[n];
        for (int i = 0; i < n; i++) {
            int often = random.nextInt(5);
            int[] contacts = IntStream.range(0, 6)
                    .map(month -> random.nextInt(often + 1))
                    .toArray();
            Person person = Person.of(random.nextBoolean() ? "A" : "B", contacts);
            if (random.nextInt(12) < often) {
                person = person.referred(LocalDate.of(2024, 3, 1).plusDays(random.nextInt(100)));
            }
            people[i] = random.nextInt(10) == 0 ? person.left(IN_APRIL) : person;
        }
        return people;
    }

    private static void assertSound(IndexDates dates, Person... people) {
        Set<Integer> chosen = new HashSet<>();
        Set<Integer> supported = new HashSet<>();
        List<Member> members = new ArrayList<>(dates.members());
        Member head = members.getFirst();
        for (Member member : members) {
            Person person = people[member.person()];
            head = member.supported() ? member : head;
            assertThat(member.from()).isEqualTo(people[head.person()].referred().orElseThrow());
            assertThat(member.set()).isEqualTo(head.set());
            assertThat(person.left().filter(gone -> !gone.isAfter(member.from())))
                    .isEmpty();
            if (member.supported()) {
                assertThat(supported.add(member.person())).isTrue();
            } else {
                assertThat(chosen.add(member.person())).isTrue();
                assertThat(person.practice()).isEqualTo(people[head.person()].practice());
                assertThat(person.referred().filter(day -> !day.isAfter(member.from())))
                        .isEmpty();
            }
        }
        assertThat(supported.size() + dates.referred().missing())
                .isEqualTo(List.of(people).stream()
                        .filter(person -> person.referred().isPresent())
                        .count());
        assertThat(dates.referred().used()).isEqualTo(supported.size());
        assertThat(dates.who().treated()).isEqualTo(supported.size());
        assertThat(dates.history().rows()).isEqualTo(members.size());
        assertThat((double) dates.matches().matched()).isCloseTo(supported.size(), within(0.0));
    }
}
