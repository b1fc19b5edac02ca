package org.kith.schemes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestPlace;
import org.kith.TestPlaces;
import org.kith.access.SchemeId;
import org.kith.access.SchemeReach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

@KithTest
class SchemesTest {

    @Autowired
    private TestPlaces places;

    @Autowired
    private Schemes schemes;

    @Autowired
    private SchemeChanges changes;

    @Autowired
    private OpeningSchemes opening;

    @Autowired
    private ChangingSchemes changing;

    @Test
    void a_scheme_is_read_as_it_was_written() {
        var place = places.open();
        var settings = SchemeSettings.usual("Young Kith")
                .withAges(new AgeRange(11, 25))
                .withCatchment(Catchment.of(List.of("E8", "N16 5"), List.of("F84001", "F84002")))
                .withElsewhere("Ask at the library.");

        var id = opened(place, settings);

        assertThat(place.in(() -> schemes.require(id))).isEqualTo(new Scheme(id, settings, 0));
    }

    @Test
    void each_change_of_a_setting_is_kept_with_what_it_was_before_and_who_made_it() {
        var place = places.open();
        var before = place.in(() -> schemes.require(place.scheme()));

        var saved = place.in(() -> changing.change(
                before.id(),
                0,
                before.settings().withAges(new AgeRange(16, null)),
                place.manager().actor()));

        assertThat(saved).isEqualTo(new SchemeSaving.Saved(before.id()));
        assertThat(place.in(() -> changes.of(before.id()))).singleElement().satisfies(change -> {
            assertThat(change.setting()).isEqualTo("Ages");
            assertThat(change.before()).isEqualTo("18 or over");
            assertThat(change.after()).isEqualTo("16 or over");
            assertThat(change.by()).isEqualTo(place.manager().account());
            assertThat(change.version()).isEqualTo(1);
        });
    }

    @Test
    void of_two_people_who_change_the_same_version_the_second_learns_of_it() {
        var place = places.open();
        var read = place.in(() -> schemes.require(place.scheme())).settings();
        var saved = place.in(() -> changing.change(
                place.scheme(),
                0,
                read.withElsewhere("Ask at the library."),
                place.manager().actor()));

        assertThat(saved).isInstanceOf(SchemeSaving.Saved.class);
        assertThatThrownBy(() -> place.in(() -> changing.change(
                        place.scheme(), 0, read.withOpen(false), place.worker().actor())))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(place.in(() -> schemes.require(place.scheme())).open()).isTrue();
        assertThat(place.in(() -> changes.sinceVersion(place.scheme(), 0)))
                .extracting(SchemeChange::setting)
                .containsExactly("Where else to go");
    }

    @Test
    void two_schemes_of_one_place_have_two_names() {
        var place = places.open(SchemeSettings.usual("Kith"));

        assertThat(place.in(() -> opening.open(
                        SchemeSettings.usual("KITH"), place.manager().actor())))
                .isEqualTo(new SchemeSaving.NameTaken());
    }

    @Test
    void staff_see_the_schemes_they_reach() {
        var place = places.open();
        var second = opened(place, SchemeSettings.usual("Another"));

        assertThat(place.in(() -> schemes.within(new SchemeReach(false, Set.of(second)))))
                .extracting(Scheme::id)
                .containsExactly(second);
        assertThat(place.in(() -> schemes.within(SchemeReach.EVERY))).hasSize(2);
        assertThat(place.in(() -> schemes.within(SchemeReach.NONE))).isEmpty();
    }

    @Test
    void a_scheme_is_invisible_from_another_place_even_by_its_id() {
        var here = places.open();
        var elsewhere = places.open();

        assertThat(elsewhere.in(() -> schemes.find(here.scheme()))).isEmpty();
        assertThat(elsewhere.in(() -> changes.of(here.scheme()))).isEmpty();
        assertThat(elsewhere.in(() -> schemes.open())).extracting(Scheme::id).containsExactly(elsewhere.scheme());
    }

    private SchemeId opened(TestPlace place, SchemeSettings settings) {
        return switch (place.in(() -> opening.open(settings, place.manager().actor()))) {
            case SchemeSaving.Saved(var id) -> id;
            case SchemeSaving.NameTaken() -> throw new AssertionError("The name is taken");
        };
    }
}
