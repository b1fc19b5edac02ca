package org.kith.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.History;
import org.kith.History.Case;
import org.kith.KithTest;
import org.kith.TestDatabase;
import org.kith.TestPlace;
import org.kith.TestPlaces;
import org.kith.referrals.ReferralEvent;
import org.kith.support.Support;
import org.kith.support.Supports;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.core.EventSerializer;

/// A node accepted a referral and went down, or its listener failed, before support was opened.
@KithTest
class HearingAgainTests {

    private static final Instant WHEN = Instant.parse("2026-03-03T10:30:00Z");
    private static final String LISTENER =
            "org.kith.support.FollowingReferrals.on(org.kith.referrals.ReferralEvent$Accepted)";

    @Autowired
    private TestPlaces places;

    @Autowired
    private TestDatabase database;

    @Autowired
    private EventSerializer serializer;

    @Autowired
    private HearingAgain hearing;

    @Autowired
    private ListenersAtWork listeners;

    @Autowired
    private Supports supports;

    private TestPlace place;
    private Case accepted;

    @BeforeEach
    void a_referral_was_accepted_and_nobody_heard() {
        place = places.open();
        var history = new History(database.owner(), place);
        accepted = history.refer(history.person("Margaret", LocalDate.of(1950, 3, 27), 2), place.scheme(), WHEN);
        history.decide(accepted, "accepted", WHEN, null);
    }

    @AfterEach
    void nothing_is_left_for_others_to_hear() {
        int left = JdbcClient.create(database.owner())
                .sql("delete from event_publication where serialized_event like ?")
                .param("%" + accepted.referral().value() + "%")
                .update();
        assertThat(left).isNotNegative();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"PUBLISHED", "PROCESSING", "FAILED", "RESUBMITTED"})
    void after_some_minutes_another_node_sees_to_it(String status) {
        leftBehind(status, "10 minutes");

        hearing.run();

        Awaitility.await().atMost(Duration.ofSeconds(20)).until(this::support, Optional::isPresent);
        listeners.await();
        assertThat(support().orElseThrow()).isInstanceOf(Support.Waiting.class);
        assertThat(stillToHear()).isZero();
    }

    @Test
    void what_was_said_a_moment_ago_may_still_be_heard_by_whoever_heard_it_first() {
        leftBehind("PUBLISHED", "10 seconds");

        hearing.run();
        listeners.await();

        assertThat(support()).isEmpty();
        assertThat(stillToHear()).isOne();
    }

    @Test
    void an_event_heard_twice_opens_support_once() {
        leftBehind("PUBLISHED", "10 minutes");
        leftBehind("PROCESSING", "9 minutes");

        hearing.run();
        listeners.await();

        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> stillToHear() == 0);
        assertThat(support()).isPresent();
    }

    private void leftBehind(String status, String ago) {
        var event = new ReferralEvent.Accepted(
                place.place().id(), accepted.referral(), accepted.scheme(), accepted.person(), WHEN);
        int left = JdbcClient.create(database.owner())
                .sql("""
                insert into event_publication (id, listener_id, event_type, serialized_event, publication_date, status,
                                               completion_attempts, last_resubmission_date)
                values (?, ?, ?, ?, now() - ?::interval, ?, 1, now() - ?::interval)
                """)
                .param(UUID.randomUUID())
                .param(LISTENER)
                .param(ReferralEvent.Accepted.class.getName())
                .param(String.valueOf(serializer.serialize(event)))
                .param(ago)
                .param(status)
                .param(ago)
                .update();
        assertThat(left).isOne();
    }

    private Optional<Support> support() {
        return place.in(() -> supports.of(accepted.referral()));
    }

    private long stillToHear() {
        return JdbcClient.create(database.owner())
                .sql("select count(*) from event_publication where serialized_event like ?")
                .param("%" + accepted.referral().value() + "%")
                .query(Long.class)
                .single();
    }
}
