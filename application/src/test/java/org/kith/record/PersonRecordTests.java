package org.kith.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.FixedTime.NOW;
import static org.kith.FixedTime.daysAgo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
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
import org.kith.access.AccountId;
import org.kith.access.Role;
import org.kith.access.SchemeId;
import org.kith.access.SignedIn;
import org.kith.people.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@KithTest
@ExtendWith(FixedTime.class)
class PersonRecordTests {

    @LocalServerPort
    private int port;

    @Autowired
    private TestPlaces places;

    @Autowired
    private TestDatabase database;

    @Autowired
    private OpeningRecords records;

    private TestPlace place;
    private History history;
    private AccountId worker;
    private Case support;

    @BeforeEach
    void margaret_is_supported() {
        place = places.open();
        history = new History(database.owner(), place);
        worker = place.worker().account();
        var margaret = history.person("Margaret", LocalDate.of(1950, 3, 27), 2);
        support = history.accept(history.refer(margaret, place.scheme(), daysAgo(30)), daysAgo(28));
        history.allocate(support, worker, daysAgo(27), null);
        history.attempt(support, worker, daysAgo(26), "reached");
        history.meet(support, worker, daysAgo(20));
        history.ons4(support, "first", 1, History.day(daysAgo(20)), 4, 5, 6, 7);
        history.plan(support, worker, daysAgo(15));
    }

    @Test
    void everything_that_happened_stands_newest_first_on_one_page_and_no_other() {
        IntStream.range(0, 30).forEach(day -> history.attempt(support, worker, daysAgo(10), "no-answer"));
        var seen = new ArrayList<Timeline.Position>();
        var position = Timeline.Position.START;
        while (position != null) {
            var page = open(place.worker(), new Timeline.Query(TimelineShow.EVERYTHING, position))
                    .timeline();
            page.entries().forEach(entry -> seen.add(entry.position()));
            position = page.next();
        }

        assertThat(seen).hasSize(38).doesNotHaveDuplicates();
        assertThat(seen.stream().map(Timeline.Position::at)).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void a_part_of_it_is_shown_when_asked_for() {
        var contacts = open(place.worker(), new Timeline.Query(TimelineShow.CONTACTS, Timeline.Position.START));

        assertThat(contacts.timeline().entries().stream().map(Timeline.Entry::kind))
                .containsExactly(TimelineKind.SESSION, TimelineKind.ATTEMPT);
    }

    @Test
    void the_page_says_who_what_is_next_and_what_happened() {
        history.session(support, worker, NOW.plusSeconds(4 * 3_600), "booked");
        var visitor = new Visitor(port);
        visitor.signIn(place.worker().email(), TestPlaces.PASSWORD);

        var page = visitor.page("/people/" + support.person().value());

        assertThat(page.select(".kith-person").text()).contains("Margaret");
        assertThat(page.select(".kith-next").text()).contains("Session today at 2:30pm");
        assertThat(page.select(".kith-timeline__what").eachText())
                .containsExactly(
                        "Plan agreed",
                        "Personal wellbeing (ONS4), first session: answered",
                        "First session held",
                        "Session, 45 minutes, by telephone",
                        "Telephone: spoke to the person",
                        "Given to a link worker",
                        "Referral accepted",
                        "Referred by Elm Street Surgery");
        assertThat(page.select("table").text()).contains("Life satisfaction (0 to 10) 4 –");
    }

    @Test
    void what_is_next_follows_the_referral_until_support_begins() {
        var made = history.refer(history.person("Newcomer", LocalDate.of(1950, 3, 27), 3), place.scheme(), daysAgo(2));
        var visitor = new Visitor(port);
        visitor.signIn(place.manager().email(), TestPlaces.PASSWORD);
        var address = "/people/" + made.person().value();

        assertThat(visitor.page(address).select(".kith-next").text()).contains("Decide about the referral");
        history.decide(made, "returned", daysAgo(1), "needs-unclear");
        assertThat(visitor.page(address).select(".kith-next").text()).contains("Wait for the referrer’s answer");
        history.decide(made, "accepted", daysAgo(0), null);
        assertThat(visitor.page(address).select(".kith-next").text())
                .contains("Support is about to begin")
                .doesNotContain("triage");
    }

    @Test
    void every_opening_is_noted() {
        open(place.worker(), Timeline.Query.FIRST);

        assertThat(history.rows().all("audit_entries"))
                .anyMatch(row -> "saw".equals(row.get("act")) && "person".equals(row.get("subject_kind")));
    }

    @Test
    void another_scheme_sees_who_it_is_and_that_there_is_support_and_no_more() {
        var second = second();
        var reader = Readers.reachingOnly(place.worker(), Role.LINK_WORKER, second);

        var record = open(reader, Timeline.Query.FIRST);

        assertThat(record.banner().name()).isEqualTo("Margaret Example");
        assertThat(record.knownElsewhere()).isTrue();
        assertThat(record.open())
                .singleElement()
                .extracting(Strand.Open::scheme)
                .isEqualTo(second);
        assertThat(record.work()).isEmpty();
        assertThat(record.timeline().entries().stream().map(Timeline.Entry::kind))
                .containsOnly(TimelineKind.REFERRAL);
    }

    @Test
    void when_the_person_agrees_that_schemes_share_the_other_scheme_sees_all() {
        var reader = Readers.reachingOnly(place.worker(), Role.LINK_WORKER, second());
        history.agreeToShareAcrossSchemes(support.person(), daysAgo(1));

        var record = open(reader, Timeline.Query.FIRST);

        assertThat(record.knownElsewhere()).isFalse();
        assertThat(record.open()).hasSize(2);
        assertThat(record.timeline().entries()).anyMatch(entry -> entry.kind() == TimelineKind.SESSION);
    }

    @Test
    void a_scheme_the_person_never_came_to_and_another_place_find_nobody() {
        var never = Readers.reachingOnly(place.worker(), Role.LINK_WORKER, history.scheme("Never"));
        var stranger = places.open();

        assertThat(find(place, support.person(), never)).isEmpty();
        assertThat(find(stranger, support.person(), stranger.manager())).isEmpty();
        var visitor = new Visitor(port);
        visitor.signIn(stranger.manager().email(), TestPlaces.PASSWORD);
        assertThat(visitor.get("/people/" + support.person().value()).statusCode())
                .isEqualTo(404);
    }

    private SchemeId second() {
        var second = history.scheme("Second scheme");
        history.refer(support.person(), second, daysAgo(5));
        return second;
    }

    private PersonRecord open(SignedIn reader, Timeline.Query query) {
        return place.in(() -> records.open(support.person(), query, reader)).orElseThrow();
    }

    private Optional<PersonRecord> find(TestPlace where, PersonId person, SignedIn reader) {
        return where.in(() -> records.open(person, Timeline.Query.FIRST, reader));
    }
}
