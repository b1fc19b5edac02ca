package org.kith.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.schemes.Need;
import org.kith.tenancy.Place;
import org.kith.tenancy.PlaceBinding;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class ServiceSearchTest {

    private static final String HERE = "QS1 1AA";

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private ServiceSearch search;

    @Autowired
    private PlaceBinding binding;

    @Autowired
    private Clock clock;

    private Place place;

    @BeforeEach
    void a_place_with_a_directory() {
        place = directory.newPlace();
        directory.reference("""
                postcode,ward_name,lsoa_code,lon,lat
                QS1 1AA,Centre,E01990001,-2.3000,53.4000
                QS1 1AB,Centre,E01990001,-2.3000,53.4145
                QS9 9ZZ,Far,E01990001,-2.3000,53.6890
                """);
        directory.feed(
                place,
                AnEntry.of("walk", "Harbour walking group", "A gentle stroll by the water.")
                        .at("QS1 1AB")
                        .on("TU,TH")
                        .checked(monthsAgo(3)),
                AnEntry.of("far", "Hill walks", "Up and down.").at("QS9 9ZZ").checked(monthsAgo(3)),
                AnEntry.of("garden", "Growing together", "Gardening on the allotment, with tea.")
                        .at("QS1 1AA")
                        .free()
                        .needing("arts-nature-learning")
                        .checked(monthsAgo(30)),
                AnEntry.of("cafe", "Café Sunshine", "Company and cake.").free().needing("loneliness"),
                AnEntry.of("line", "Silver line", "Somebody to ring.")
                        .byTelephone()
                        .needing("loneliness"),
                AnEntry.of("shut", "Closed walking club", "Walks no more.").status("inactive"),
                AnEntry.of("gone", "Defunct walking club", "Walks no more.").status("defunct"),
                AnEntry.of("pause", "Paused walking club", "Walks again in spring.")
                        .status("temporarily closed"));
    }

    @Test
    void words_are_found_by_their_stem_and_by_their_beginning() {
        assertThat(found("walks")).startsWith("walk", "far");
        assertThat(found("walked")).contains("walk", "far");
        assertThat(found("gard")).containsExactly("garden");
        assertThat(found("GARDENS")).containsExactly("garden");
    }

    @Test
    void a_slip_of_spelling_finds_what_was_meant() {
        assertThat(found("gardning")).contains("garden");
        assertThat(found("allottment")).containsExactly("garden");
        assertThat(found("alotment")).containsExactly("garden");
        assertThat(found("harbor wlking")).contains("walk");
        assertThat(found("cafe sunshin")).containsExactly("cafe");
    }

    @Test
    void accents_signs_and_the_words_of_queries_mean_nothing_special() {
        assertThat(found("cafe")).containsExactly("cafe");
        assertThat(found("Café")).containsExactly("cafe");
        assertThat(found("':* & | ! ( ) \\ % walk")).contains("walk");
        assertThat(found("the of and")).hasSize(6);
        assertThat(found("' or 1=1 --")).doesNotContain("shut");
    }

    @Test
    void a_match_in_the_name_comes_before_one_in_the_description() {
        directory.feed(place, AnEntry.of("tea", "Tea dance", "Dancing."));

        assertThat(found("tea")).containsExactly("tea", "garden");
    }

    @Test
    void all_words_are_wanted_until_too_little_is_found() {
        assertThat(found("walking zebra")).contains("walk");
        assertThat(found("walking harbour").getFirst()).isEqualTo("walk");
    }

    @Test
    void a_need_a_day_and_a_price_narrow_the_search() {
        assertThat(keys(Wanted.anything().withNeed(Need.LONELINESS))).containsExactlyInAnyOrder("cafe", "line");
        assertThat(keys(Wanted.anything().on(Weekday.THURSDAY))).containsExactly("walk");
        assertThat(keys(Wanted.anything().on(Weekday.MONDAY))).isEmpty();
        assertThat(keys(Wanted.anything().free())).containsExactlyInAnyOrder("garden", "cafe");
    }

    @Test
    void a_need_is_found_by_its_name_too() {
        assertThat(found("lonely")).containsExactlyInAnyOrder("cafe", "line");
    }

    @Test
    void distance_is_measured_from_the_postcode_and_what_needs_no_journey_is_always_near() {
        var near = search(Wanted.anything().near(HERE, 2));

        assertThat(near.located()).isTrue();
        assertThat(near.hits())
                .extracting(Hit::name)
                .containsExactlyInAnyOrder("Harbour walking group", "Growing together", "Silver line");
        var walk = near.hits().stream()
                .filter(hit -> hit.name().startsWith("Harbour"))
                .findFirst()
                .orElseThrow();
        assertThat(walk.where().orElseThrow().miles()).isBetween(0.99, 1.01);
        var far = search(Wanted.anything().withWords("hill").near("qs11aa", null))
                .hits()
                .getFirst();
        assertThat(far.where().orElseThrow().miles()).isBetween(19.9, 20.1);
    }

    @Test
    void an_unknown_postcode_is_said_to_be_unknown() {
        assertThat(search(Wanted.anything().near("QS7 7QQ", null)).located()).isFalse();
        assertThat(search(Wanted.anything().near("QS7 7QQ", 3)).hits()).isEmpty();
        assertThat(search(Wanted.anything()).hits()).hasSize(6);
    }

    @Test
    void among_equals_those_that_take_referrals_come_first_then_the_freshly_checked_then_the_nearest() {
        directory.feed(
                place,
                AnEntry.of("a", "Choir one", "Songs").checked(monthsAgo(30)).at("QS1 1AA"),
                AnEntry.of("b", "Choir two", "Songs").checked(monthsAgo(2)).at("QS9 9ZZ"),
                AnEntry.of("c", "Choir three", "Songs").checked(monthsAgo(1)).at("QS1 1AB"),
                AnEntry.of("d", "Choir four", "Songs").checked(monthsAgo(14)).at("QS1 1AA"));
        assertThat(keys(Wanted.anything().withWords("choir").near(HERE, null))).containsExactly("c", "b", "d", "a");

        directory.known(
                place,
                "a",
                before -> new LocalKnowledge(
                        TakesReferrals.YES, "", "", false, "", before.checkedOn(), before.version()));
        directory.known(
                place,
                "c",
                before ->
                        new LocalKnowledge(TakesReferrals.NO, "", "", false, "", before.checkedOn(), before.version()));

        assertThat(keys(Wanted.anything().withWords("choir").near(HERE, null))).containsExactly("a", "b", "d", "c");
    }

    @Test
    void a_long_list_is_turned_page_by_page_without_loss() {
        directory.feed(
                place,
                IntStream.range(0, 45)
                        .mapToObj(number -> AnEntry.of("n" + number, "Needlework %02d".formatted(number), "Sewing"))
                        .toArray(AnEntry[]::new));
        var wanted = Wanted.anything().withWords("needlework");

        var first = search(wanted);
        var second = search(wanted.next().orElseThrow());
        var third = search(wanted.next().orElseThrow().next().orElseThrow());

        assertThat(first.hits()).hasSize(20);
        assertThat(first.more()).isTrue();
        assertThat(third.hits()).hasSize(5);
        assertThat(third.more()).isFalse();
        assertThat(IntStream.range(0, 45).mapToObj("Needlework %02d"::formatted).toList())
                .isEqualTo(List.of(first, second, third).stream()
                        .flatMap(page -> page.hits().stream())
                        .map(Hit::name)
                        .toList());
    }

    private List<String> found(String words) {
        return keys(Wanted.anything().withWords(words));
    }

    private List<String> keys(Wanted wanted) {
        return directory.keys(place, wanted);
    }

    private ServiceSearch.Found search(Wanted wanted) {
        return binding.in(place.id(), () -> search.search(wanted));
    }

    private LocalDate monthsAgo(int months) {
        return LocalDate.now(clock).minusMonths(months);
    }
}
