package org.kith.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.FixedTime.daysAgo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kith.FixedTime;
import org.kith.History;
import org.kith.History.Case;
import org.kith.KithTest;
import org.kith.TestDatabase;
import org.kith.TestPlace;
import org.kith.TestPlaces;
import org.kith.Visitor;
import org.kith.record.OwnReferrals.Position;
import org.kith.record.OwnReferrals.Show;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@KithTest
@ExtendWith(FixedTime.class)
class OwnReferralsTests {

    @LocalServerPort
    private int port;

    @Autowired
    private TestPlaces places;

    @Autowired
    private TestDatabase database;

    @Autowired
    private OwnReferrals referrals;

    private TestPlace place;
    private History history;

    @BeforeEach
    void a_practice_refers() {
        place = places.open();
        history = new History(database.owner(), place);
    }

    @Test
    void those_with_a_question_come_first_then_the_latest_each_with_where_it_stands() {
        history.decide(refer("Asked", 20), "returned", daysAgo(19), "needs-unclear");
        refer("New", 1);
        var waiting = history.accept(refer("Waiting", 9), daysAgo(8));
        var over = history.accept(refer("Over", 60), daysAgo(58));
        history.end(over, "not-reached", daysAgo(12), null);
        assertThat(waiting).isNotEqualTo(over);
        var visitor = new Visitor(port);
        visitor.signIn(place.referrer().email(), TestPlaces.PASSWORD);

        var page = visitor.page("/my-referrals");

        assertThat(page.select(".kith-list__name").eachText())
                .containsExactly("Asked Example", "New Example", "Waiting Example", "Over Example");
        assertThat(page.select(".kith-list__why").eachText())
                .containsExactly(
                        "The scheme asked you a question. It decides when you have answered.",
                        "The scheme answers by 9 March 2026.",
                        "Accepted. It waits for a link worker. Expect the first session by 16 March 2026.",
                        "The person could not be reached. Tried until 19 February 2026.");
    }

    @Test
    void another_practice_and_another_place_see_none_of_them() {
        history.refer(
                history.person("Theirs", LocalDate.of(1950, 3, 27), 2),
                place.scheme(),
                daysAgo(3),
                Map.of("organisation", "Oak Street Surgery"));
        refer("Ours", 3);
        var stranger = places.open();

        assertThat(names(read(Show.ALL, Position.START))).containsExactly("Ours Example");
        assertThat(stranger.in(() -> referrals.read(Show.ALL, Position.START, stranger.referrer()))
                        .lines())
                .isEmpty();
    }

    @Test
    void every_referral_stands_on_one_page_and_on_no_other() {
        IntStream.range(0, 55).forEach(number -> refer("Person" + number, number % 9));
        var seen = new ArrayList<Object>();
        var position = Position.START;
        while (position != null) {
            var page = read(Show.ALL, position);
            page.lines().forEach(line -> seen.add(line.id()));
            position = page.next();
        }

        assertThat(seen).hasSize(55).doesNotHaveDuplicates();
    }

    @Test
    void the_part_asked_for_is_shown() {
        history.decide(refer("Asked", 20), "returned", daysAgo(19), "needs-unclear");
        refer("New", 1);
        history.decide(refer("Declined", 30), "declined", daysAgo(28), "no-capacity");

        assertThat(names(read(Show.QUESTION, Position.START))).containsExactly("Asked Example");
        assertThat(names(read(Show.GOING_ON, Position.START))).containsExactly("New Example");
        assertThat(names(read(Show.ENDED, Position.START))).containsExactly("Declined Example");
    }

    private Case refer(String name, int daysAgo) {
        return history.refer(history.person(name, LocalDate.of(1950, 3, 27), 2), place.scheme(), daysAgo(daysAgo));
    }

    private OwnReferrals.Page read(Show show, Position after) {
        return place.in(() -> referrals.read(show, after, place.referrer()));
    }

    private static List<String> names(OwnReferrals.Page page) {
        return page.lines().stream().map(OwnReferrals.Line::name).toList();
    }
}
