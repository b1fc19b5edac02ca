package org.kith.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestPlace;
import org.kith.TestPlaces;
import org.kith.access.Actor;
import org.kith.tenancy.SharedSql;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class RegisteringPeopleTest {

    @Autowired
    private TestPlaces places;

    @Autowired
    private RegisteringPeople registering;

    @Autowired
    private People people;

    @Autowired
    private SharedSql sql;

    @Autowired
    private Differences differences;

    @Autowired
    private Amendments amendments;

    @Test
    void a_record_is_read_as_it_was_written() {
        var place = places.open();
        var said = new PersonDetails(
                new Name("Dr", "Margaret", "Example", "Peggy", "she/her"),
                Somebody.margaret().bornOn(),
                NhsIdentity.of(Somebody.NUMBER),
                "F84001",
                new Home(true, "Day centre, 2 Elm Street", "e81ea"),
                new ContactRules(
                        "02079460101",
                        "07700900123",
                        "margaret@example.org",
                        Channel.EMAIL,
                        EnumSet.of(Channel.EMAIL, Channel.RING),
                        "Mornings only"),
                new Communication(new Language("pl"), true, EnumSet.of(CommunicationNeed.LARGE_PRINT), "Speak slowly"));

        var id = register(place, said);

        assertThat(place.in(() -> people.require(id)).details()).isEqualTo(said);
        assertThat(said.home().postcode()).isEqualTo("E8 1EA");
    }

    @Test
    void where_somebody_lives_and_how_deprived_it_is_is_known_from_the_postcode() {
        sql.of("""
                insert into small_areas (code, name, imd_rank, imd_decile, imd_year, district, board)
                values ('E01099999', 'Testing 001A', 3000, 1, 2025, 'Testing', 'Testing')
                """).run();
        sql.of("insert into postcodes (postcode, small_area, ward) values ('ZZ11AA', 'E01099999', 'Testing')")
                .run();
        var place = places.open();

        var known = register(place, Somebody.margaret().withHome(Home.at("1 Elm Street", "zz1 1aa")));
        var unknown = register(
                place,
                PersonDetails.of(Name.of("Ali", "Sample"), Somebody.margaret().bornOn()));

        assertThat(place.in(() -> people.require(known)).area()).isEqualTo(new SmallArea("E01099999", 1));
        assertThat(place.in(() -> people.require(unknown)).area()).isNull();
    }

    @Test
    void somebody_referred_twice_has_one_record() {
        var place = places.open();

        var first = register(place, Somebody.margaret());
        var second = register(place, Somebody.margaret());

        assertThat(second).isEqualTo(first);
    }

    @Test
    void a_later_referral_fills_gaps_and_the_record_says_what_it_said_before() {
        var place = places.open();
        var id = register(
                place,
                PersonDetails.of(Somebody.margaret().name(), Somebody.margaret().bornOn()));

        var again = register(place, Somebody.numbered(Somebody.margaret()));

        var completed = place.in(() -> people.require(id));
        assertThat(again).isEqualTo(id);
        assertThat(completed.nhs().number()).contains(Somebody.NUMBER);
        assertThat(completed.contact().phone()).isEqualTo("02079460101");
        assertThat(place.in(() -> amendments.of(id, 0)))
                .extracting(Amendment::field, Amendment::before, Amendment::after)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("NHS number", "Not known", "999 000 0018"),
                        org.assertj.core.groups.Tuple.tuple("Phone", "", "02079460101"));
        assertThat(place.in(() -> differences.of(id))).isEmpty();
    }

    @Test
    void a_later_referral_replaces_nothing_and_what_it_says_otherwise_waits_for_staff() {
        var place = places.open();
        var id = register(place, Somebody.margaret());

        var again = register(
                place, Somebody.margaret().withContact(ContactRules.reachable("07700900456", "margaret@example.org")));

        assertThat(again).isEqualTo(id);
        assertThat(place.in(() -> people.require(id)).contact().phone()).isEqualTo("02079460101");
        assertThat(place.in(() -> differences.of(id)))
                .extracting(Difference::field, Difference::said)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Phone", "07700900456"));
    }

    @Test
    void a_later_referral_can_make_contact_stricter_but_never_looser() {
        var place = places.open();
        var careful = Somebody.margaret()
                .withContact(Somebody.margaret().contact().with(EnumSet.of(Channel.LETTER), "Ask for a library card"));
        var id = register(place, Somebody.margaret());

        var again = register(place, careful);
        var third = register(place, Somebody.margaret());

        var known = place.in(() -> people.require(id));
        assertThat(List.of(again, third)).containsOnly(id);
        assertThat(known.contact().allowed()).containsExactly(Channel.LETTER);
        assertThat(known.contact().safe()).isEqualTo("Ask for a library card");
    }

    @Test
    void somebody_elses_number_opens_no_record_and_is_marked_as_in_dispute() {
        var place = places.open();
        var margaret = register(place, Somebody.numbered(Somebody.margaret()));

        var ali = register(
                place,
                Somebody.numbered(PersonDetails.of(Name.of("Ali", "Sample"), java.time.LocalDate.of(1990, 1, 1))));

        assertThat(ali).isNotEqualTo(margaret);
        assertThat(place.in(() -> people.require(ali)).nhs())
                .isEqualTo(new NhsIdentity.Absent(NhsNumberAbsence.IN_DISPUTE));
    }

    @Test
    void twins_with_a_number_each_are_two_people() {
        var place = places.open();
        var first = register(place, Somebody.numbered(Somebody.margaret()));

        var second = register(place, Somebody.margaret().withNhs(NhsIdentity.of(Somebody.ANOTHER_NUMBER)));

        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void two_forms_sent_at_the_same_moment_make_one_record() {
        var place = places.open();

        var registered = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> register(place, Somebody.margaret())))
                .limit(6)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .distinct();

        assertThat(registered).hasSize(1);
    }

    @Test
    void one_person_in_two_places_is_two_records_and_neither_place_sees_the_other() {
        var here = places.open();
        var elsewhere = places.open();
        var id = register(here, Somebody.numbered(Somebody.margaret()));

        var other = register(elsewhere, Somebody.numbered(Somebody.margaret()));

        assertThat(other).isNotEqualTo(id);
        assertThat(elsewhere.in(() -> people.find(id))).isEmpty();
        assertThat(elsewhere.in(() -> people.all(List.of(id, other)))).containsOnlyKeys(other);
    }

    private PersonId register(TestPlace place, PersonDetails said) {
        return place.in(() ->
                registering.register(new NewPerson(said, place.scheme(), TestPlaces.PRACTICE), new Actor.Public()));
    }
}
