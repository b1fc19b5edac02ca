package org.kith.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.access.Actor;
import org.kith.tenancy.Place;
import org.kith.tenancy.PlaceBinding;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What a place finds depends on the sources it shows and on what is known there.
@KithTest
class LocalSearchTest {

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private ServiceSearch search;

    @Autowired
    private Services services;

    @Autowired
    private Sources sources;

    @Autowired
    private ConfirmingServices confirming;

    @Autowired
    private PlaceBinding binding;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    private Place place;

    @BeforeEach
    void a_place_with_walks_and_a_garden() {
        place = directory.newPlace();
        var recently = LocalDate.now(clock).minusMonths(3);
        directory.feed(
                place,
                AnEntry.of("walk", "Harbour walking group", "A gentle stroll by the water.")
                        .checked(recently),
                AnEntry.of("far", "Hill walks", "Up and down.").checked(recently),
                AnEntry.of("garden", "Growing together", "Gardening on the allotment, with tea.")
                        .checked(LocalDate.now(clock).minusMonths(30)),
                AnEntry.of("shut", "Closed walking club", "Walks no more.").status("inactive"),
                AnEntry.of("gone", "Defunct walking club", "Walks no more.").status("defunct"),
                AnEntry.of("pause", "Paused walking club", "Walks again in spring.")
                        .status("temporarily closed"));
    }

    @Test
    void a_check_by_the_place_makes_an_old_entry_fresh() {
        assertThat(growing().freshness().stale(LocalDate.now(clock))).isTrue();

        binding.in(place.id(), () -> confirming.stillRight(directory.id(place, "garden"), new Actor.Itself()));

        assertThat(growing().freshness().words(LocalDate.now(clock))).isEqualTo("Checked today");
    }

    @Test
    void a_place_finds_only_in_the_sources_that_it_shows() {
        var other = directory.newPlace();
        assertThat(binding.in(other.id(), () -> search.search(Wanted.anything()).hits()))
                .isEmpty();

        binding.in(other.id(), () -> sources.show(sourceOf(place)));
        assertThat(binding.in(other.id(), () -> search.search(Wanted.anything()).hits()))
                .isEmpty();
        assertThat(binding.in(other.id(), () -> services.find(directory.id(place, "walk"))))
                .isEmpty();

        binding.in(place.id(), () -> sources.hide(sourceOf(place)));
        assertThat(directory.keys(place, Wanted.anything().withWords("walk"))).isEmpty();
        assertThat(binding.in(place.id(), () -> services.find(directory.id(place, "walk"))))
                .isPresent();
    }

    @Test
    void what_one_place_knows_of_a_service_another_does_not() {
        directory.known(
                place,
                "walk",
                before ->
                        new LocalKnowledge(TakesReferrals.YES, "2 places", "note", false, "", null, before.version()));

        var other = directory.newPlace();
        assertThat(jdbc.sql("select count(*) from place_services")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(binding.in(other.id(), () -> services.find(directory.id(place, "walk"))))
                .isEmpty();
    }

    @Test
    void closed_ended_and_hidden_services_are_not_found_and_paused_ones_come_last() {
        assertThat(directory.keys(place, Wanted.anything().withWords("walking")))
                .doesNotContain("shut", "gone")
                .endsWith("pause");

        directory.known(
                place,
                "walk",
                before -> new LocalKnowledge(
                        before.takesReferrals(), "", "", true, "", before.checkedOn(), before.version()));

        assertThat(directory.keys(place, Wanted.anything().withWords("walking")))
                .containsExactly("far", "pause");
    }

    private Hit growing() {
        return binding.in(place.id(), () -> search.search(Wanted.anything().withWords("growing")))
                .hits()
                .getFirst();
    }

    private SourceId sourceOf(Place owner) {
        return new SourceId(jdbc.sql("select id from directory_sources where place_id = :place limit 1")
                .param("place", owner.id().value())
                .query(java.util.UUID.class)
                .single());
    }
}
