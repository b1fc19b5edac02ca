package org.kith.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestPlace;
import org.kith.TestPlaces;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

@KithTest
class AmendingPeopleTest {

    @Autowired
    private TestPlaces places;

    @Autowired
    private RegisteringPeople registering;

    @Autowired
    private AmendingPeople amending;

    @Autowired
    private People people;

    @Autowired
    private Amendments amendments;

    @Autowired
    private Differences differences;

    @Test
    void an_amendment_keeps_the_old_value_who_and_when() {
        var place = places.open();
        var id = register(place, Somebody.margaret());

        var amended = amend(place, id, 0, Somebody.margaret().withHome(Home.NO_FIXED_ABODE));

        assertThat(amended).isEqualTo(new Amended.Kept());
        assertThat(place.in(() -> amendments.of(id, 0))).singleElement().satisfies(kept -> {
            assertThat(kept.field()).isEqualTo("Address");
            assertThat(kept.before()).isEqualTo("1 Elm Street, London, E8 1EA");
            assertThat(kept.after()).isEqualTo("No fixed abode");
            assertThat(kept.by()).isEqualTo(place.worker().account());
        });
    }

    @Test
    void of_two_people_who_amend_the_same_version_the_second_learns_of_it() {
        var place = places.open();
        var id = register(place, Somebody.margaret());
        var first = amend(place, id, 0, Somebody.margaret().withPractice("F84001"));

        assertThat(first).isEqualTo(new Amended.Kept());
        assertThatThrownBy(() -> amend(place, id, 0, Somebody.margaret().withHome(Home.NO_FIXED_ABODE)))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(place.in(() -> people.require(id)).home().noFixedAbode()).isFalse();
    }

    @Test
    void a_number_on_another_record_is_not_taken_from_it() {
        var place = places.open();
        var margaret = register(place, Somebody.numbered(Somebody.margaret()));
        var ali = PersonDetails.of(Name.of("Ali", "Sample"), java.time.LocalDate.of(1990, 1, 1));
        var id = register(place, ali);

        assertThat(amend(place, id, 0, Somebody.numbered(ali))).isEqualTo(new Amended.NhsNumberTaken(margaret));
        assertThat(place.in(() -> people.require(id)).nhs()).isEqualTo(NhsIdentity.notKnown());
    }

    @Test
    void a_difference_is_gone_once_it_is_settled() {
        var place = places.open();
        var id = register(place, Somebody.margaret());
        var again = register(place, Somebody.margaret().withHome(Home.at("9 Oak Road", "E8 1EA")));
        var difference = place.in(() -> differences.of(again)).getFirst();

        assertThat(settle(place, id, difference)).isTrue();
        assertThat(settle(place, id, difference)).as("twice is once").isTrue();
        assertThat(settle(place, register(place, Somebody.margaret().withName(Name.of("Ada", "Sample"))), difference))
                .as("nobody else's")
                .isFalse();

        assertThat(place.in(() -> differences.of(id))).isEmpty();
    }

    private boolean settle(TestPlace place, PersonId id, Difference difference) {
        return place.in(
                () -> amending.settle(id, difference.id(), place.worker().actor()));
    }

    private PersonId register(TestPlace place, PersonDetails said) {
        return place.in(() -> registering.register(
                new NewPerson(said, place.scheme(), ""), place.referrer().actor()));
    }

    private Amended amend(TestPlace place, PersonId id, int version, PersonDetails details) {
        return place.in(
                () -> amending.amend(id, version, details, place.worker().actor()));
    }
}
