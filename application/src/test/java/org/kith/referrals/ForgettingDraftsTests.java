package org.kith.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kith.FixedTime;
import org.kith.KithTest;
import org.kith.TestPlace;
import org.kith.TestPlaces;
import org.kith.access.AccountId;
import org.kith.tenancy.PlaceClock;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
@ExtendWith(FixedTime.class)
class ForgettingDraftsTests {

    @Autowired
    private TestPlaces places;

    @Autowired
    private ReferralDrafts drafts;

    @Autowired
    private ForgettingDrafts forgetting;

    @Autowired
    private PlaceClock clock;

    @Test
    void what_a_visitor_left_half_a_day_ago_is_forgotten_in_every_place_and_nothing_else() {
        var here = places.open();
        var there = places.open();
        var staff = here.referrer().account();
        var left = start(here, ReferralDrafts.VISITOR);
        var leftThere = start(there, ReferralDrafts.VISITOR);
        var kept = start(here, staff);
        clock.follow(Clock.offset(Clock.fixed(FixedTime.NOW, PlaceClock.LONDON), Duration.ofHours(12)));
        var begun = start(here, ReferralDrafts.VISITOR);

        forgetting.run();

        assertThat(here.in(() -> drafts.find(ReferralDrafts.VISITOR, left))).isEmpty();
        assertThat(there.in(() -> drafts.find(ReferralDrafts.VISITOR, leftThere)))
                .isEmpty();
        assertThat(here.in(() -> drafts.find(ReferralDrafts.VISITOR, begun))).isPresent();
        assertThat(here.in(() -> drafts.find(staff, kept))).isPresent();
    }

    private DraftId start(TestPlace where, AccountId author) {
        return where.in(() -> drafts.start(author, where.scheme(), Map.of()));
    }
}
