package org.kith.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestPlace;
import org.kith.TestPlaces;
import org.kith.access.SchemeId;
import org.kith.access.SchemeReach;
import org.kith.schemes.OpeningSchemes;
import org.kith.schemes.SchemeSaving;
import org.kith.schemes.SchemeSettings;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class WhoSeesWhomTest {

    private static final PersonQuery ANYBODY = new PersonQuery("", null, null, null);

    @Autowired
    private TestPlaces places;

    @Autowired
    private OpeningSchemes opening;

    @Autowired
    private RegisteringPeople registering;

    @Autowired
    private SeeingPeople seeing;

    @Autowired
    private SearchingPeople searching;

    @Autowired
    private MatchingPeople matching;

    @Test
    void staff_see_people_who_came_to_their_schemes_and_nobody_else() {
        var place = places.open();
        var second = secondScheme(place);
        var margaret = register(place, Somebody.margaret(), place.scheme(), "Elm Street Surgery");
        var mine = new SchemeReach(false, Set.of(place.scheme()));
        var others = new SchemeReach(false, Set.of(second));

        assertThat(place.in(() -> seeing.see(margaret, mine, place.worker().actor())))
                .isPresent();
        assertThat(place.in(() -> seeing.see(margaret, others, place.worker().actor())))
                .isEmpty();
        assertThat(search(place, ANYBODY, mine)).containsExactly(margaret);
        assertThat(search(place, ANYBODY, others)).isEmpty();
        assertThat(search(place, ANYBODY, SchemeReach.NONE)).isEmpty();
    }

    @Test
    void somebody_who_comes_to_a_second_scheme_is_seen_by_both() {
        var place = places.open();
        var second = secondScheme(place);
        var margaret = register(place, Somebody.margaret(), place.scheme(), "");

        var again = register(place, Somebody.margaret(), second, "");

        assertThat(again).isEqualTo(margaret);
        assertThat(search(place, ANYBODY, new SchemeReach(false, Set.of(second))))
                .containsExactly(margaret);
        assertThat(search(place, ANYBODY, SchemeReach.EVERY)).containsExactly(margaret);
    }

    @Test
    void a_referrer_is_warned_of_people_of_their_own_organisation_the_public_of_none_and_triage_of_all() {
        var place = places.open();
        var margaret = register(place, Somebody.margaret(), place.scheme(), "Elm Street Surgery");

        assertThat(matches(place, new MatchScope.OwnOrganisation("Elm Street Surgery")))
                .containsExactly(margaret);
        assertThat(matches(place, new MatchScope.OwnOrganisation("Oak Road Surgery")))
                .isEmpty();
        assertThat(matches(place, new MatchScope.Nobody())).isEmpty();
        assertThat(matches(place, new MatchScope.Everybody())).containsExactly(margaret);
    }

    @Test
    void a_match_says_what_speaks_for_it() {
        var place = places.open();
        var margaret = register(place, Somebody.margaret(), place.scheme(), "");
        var peggy = PersonDetails.of(Name.of("Peggy", "Example"), LocalDate.of(1950, 3, 27));

        assertThat(place.in(() -> matching.matching(
                        peggy, new MatchScope.Everybody(), place.manager().actor())))
                .singleElement()
                .satisfies(match -> {
                    assertThat(match.person().id()).isEqualTo(margaret);
                    assertThat(match.certain()).isFalse();
                    assertThat(match.because()).containsExactly("same date of birth", "same last name");
                });
    }

    @Test
    void a_person_is_found_by_parts_of_the_name_by_number_and_by_birth_date() {
        var place = places.open();
        var margaret = register(place, Somebody.numbered(Somebody.margaret()), place.scheme(), "");
        var ali = register(
                place, PersonDetails.of(Name.of("Ali", "O'Sample_50%"), LocalDate.of(1990, 1, 1)), place.scheme(), "");

        assertThat(search(place, words("exam marg"), SchemeReach.EVERY)).containsExactly(margaret);
        assertThat(search(place, words("o'sam"), SchemeReach.EVERY)).containsExactly(ali);
        assertThat(search(place, words("_50%"), SchemeReach.EVERY)).containsExactly(ali);
        assertThat(search(place, words("%"), SchemeReach.EVERY)).containsExactly(ali);
        assertThat(search(place, new PersonQuery("", Somebody.NUMBER, null, null), SchemeReach.EVERY))
                .containsExactly(margaret);
        assertThat(search(place, new PersonQuery("", null, LocalDate.of(1990, 1, 1), null), SchemeReach.EVERY))
                .containsExactly(ali);
    }

    @Test
    void a_long_list_is_read_page_by_page_and_shows_everybody_once() {
        var place = places.open();
        for (int number = 0; number < SearchingPeople.PAGE + 3; number++) {
            var registered = register(
                    place,
                    PersonDetails.of(Name.of("Person" + number, "Example"), LocalDate.of(1950, 1, 1)),
                    place.scheme(),
                    "");
            assertThat(registered).isNotNull();
        }

        var first = place.in(() ->
                searching.search(ANYBODY, SchemeReach.EVERY, place.worker().actor()));
        var second = place.in(() -> searching.search(
                new PersonQuery("", null, null, first.next()),
                SchemeReach.EVERY,
                place.worker().actor()));

        assertThat(first.people()).hasSize(SearchingPeople.PAGE);
        assertThat(second.people()).hasSize(3).doesNotContainAnyElementsOf(first.people());
        assertThat(second.next()).isNull();
    }

    private static PersonQuery words(String words) {
        return new PersonQuery(words, null, null, null);
    }

    private List<PersonId> search(TestPlace place, PersonQuery query, SchemeReach reach) {
        return place.in(() -> searching.search(query, reach, place.worker().actor())).people().stream()
                .map(Person::id)
                .toList();
    }

    private List<PersonId> matches(TestPlace place, MatchScope scope) {
        return place
                .in(() -> matching.matching(
                        Somebody.margaret(), scope, place.referrer().actor()))
                .stream()
                .map(match -> match.person().id())
                .toList();
    }

    private PersonId register(TestPlace place, PersonDetails said, SchemeId scheme, String organisation) {
        return place.in(() -> registering.register(
                new NewPerson(said, scheme, organisation), place.referrer().actor()));
    }

    private SchemeId secondScheme(TestPlace place) {
        return switch (place.in(() -> opening.open(
                SchemeSettings.usual("Second scheme"), place.manager().actor()))) {
            case SchemeSaving.Saved(var id) -> id;
            case SchemeSaving.NameTaken() -> throw new AssertionError("The name is taken");
        };
    }
}
