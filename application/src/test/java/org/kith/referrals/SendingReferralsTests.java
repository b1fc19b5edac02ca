package org.kith.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.KithTest;
import org.kith.TestPlace;
import org.kith.TestPlaces;
import org.kith.referrals.SendingReferrals.Refused;
import org.kith.referrals.SendingReferrals.Sent;
import org.kith.schemes.AgeRange;
import org.kith.schemes.SchemeSettings;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class SendingReferralsTests {

    @Autowired
    private TestPlaces places;

    @Autowired
    private SendingReferrals sending;

    @Autowired
    private ReadingReferrals reading;

    @Autowired
    private ReferralSteps steps;

    @Test
    void a_sent_referral_has_a_reference_and_a_day_by_which_it_is_answered() {
        var place = places.open();

        var filed = sent(place, AReferral.of(place, "Margaret"));

        assertThat(filed.reference().value()).matches("[2-9B-Y]{4}-[2-9B-Y]{4}");
        assertThat(filed.respondBy()).isAfter(LocalDate.now(org.kith.tenancy.PlaceClock.LONDON));
    }

    @Test
    void everything_said_is_kept_as_it_was_said() {
        var place = places.open();
        var request = AReferral.of(place, "Margaret");

        var filed = sent(place, request);

        var read = place.in(() -> reading.read(filed.id(), place.manager())).orElseThrow();
        assertThat(read.wanted()).isEqualTo(request.wanted());
        assertThat(read.risks()).isEqualTo(request.risks());
        assertThat(read.referrer()).isEqualTo(request.referrer());
        assertThat(read.state()).isEqualTo(State.SUBMITTED);
        assertThat(place.in(() -> steps.of(filed.id())))
                .extracting(ReferralSteps.Step::step)
                .containsExactly(StepKind.SUBMITTED);
    }

    @Test
    void pressing_send_twice_sends_one_referral() {
        var place = places.open();
        var request = AReferral.of(place, "Margaret");

        assertThat(sent(place, request).id()).isEqualTo(sent(place, request).id());
    }

    @Test
    void pressing_send_on_eight_threads_at_once_sends_one_referral() throws Exception {
        var place = places.open();
        var request = AReferral.of(place, "Margaret");
        Callable<ReferralId> press = () -> sent(place, request).id();

        try (var presses = Executors.newFixedThreadPool(8)) {
            var answers = presses.invokeAll(java.util.Collections.nCopies(8, press));
            var ids = new java.util.HashSet<ReferralId>();
            for (var answer : answers) {
                ids.add(answer.get());
            }
            assertThat(ids).hasSize(1);
        }
    }

    @ParameterizedTest(name = "{0} years and {1} days old: {2}")
    @CsvSource({"17, 364, refused", "18, 0, sent", "18, 1, sent", "15, 0, refused", "90, 0, sent"})
    void people_under_18_are_shown_another_way(int years, int days, String outcome) {
        var place = places.open(SchemeSettings.usual("All ages").withAges(new AgeRange(0, null)));
        var today = LocalDate.now(org.kith.tenancy.PlaceClock.LONDON);
        var person = AReferral.person("Robin", today.minusYears(years).minusDays(days));

        var sending = send(place, AReferral.of(place, person));

        if (outcome.equals("sent")) {
            assertThat(sending).isInstanceOf(Sent.class);
        } else {
            assertThat(sending).isInstanceOfSatisfying(Refused.class, refused -> {
                assertThat(refused.refusal().rule()).isEqualTo("onlyAdultsAreReferred");
                assertThat(refused.refusal().elsewhere()).contains("GP practice");
            });
        }
    }

    @Test
    void a_closed_scheme_takes_nobody() {
        var place = places.open(SchemeSettings.usual("Closed").withOpen(false).withElsewhere("Ask at the library."));

        assertThat(send(place, AReferral.of(place, "Margaret")))
                .isEqualTo(new Refused(new Refusal(
                        "onlyOpenSchemesTakeReferrals", "Closed takes no new referrals.", "Ask at the library.")));
    }

    @Test
    void somebody_referred_twice_is_one_person() {
        var place = places.open();

        var first = sent(place, AReferral.of(place, "Margaret"));
        var second = sent(place, AReferral.of(place, "Margaret"));

        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.person()).isEqualTo(first.person());
    }

    @Test
    void another_place_sees_nothing_of_it() {
        var ours = places.open();
        var theirs = places.open();
        var filed = sent(ours, AReferral.of(ours, "Margaret"));

        assertThat(theirs.in(() -> reading.read(filed.id(), theirs.manager()))).isEmpty();
        assertThat(theirs.in(() -> reading.read(filed.id(), ours.manager()))).isEmpty();
    }

    @Test
    void another_organisation_sees_nothing_of_it() {
        var place = places.open();
        var filed = sent(place, AReferral.of(place, "Margaret"));

        assertThat(place.in(() -> reading.read(filed.id(), place.referrer()))).isPresent();
        assertThat(place.in(() -> reading.read(filed.id(), elsewhere(place)))).isEmpty();
    }

    private static org.kith.access.SignedIn elsewhere(TestPlace place) {
        var referrer = place.referrer();
        var memberships = List.of(new org.kith.access.Membership(
                referrer.memberships().getFirst().id(),
                referrer.account(),
                org.kith.access.Role.REFERRER,
                "Another Surgery",
                null,
                org.kith.access.SchemeReach.EVERY,
                LocalDate.of(2020, 1, 1),
                null));
        return new org.kith.access.SignedIn(
                referrer.account(), referrer.name(), referrer.email(), place.place(), memberships);
    }

    private Filed sent(TestPlace place, ReferralRequest request) {
        return ((Sent) send(place, request)).filed();
    }

    private SendingReferrals.Sending send(TestPlace place, ReferralRequest request) {
        return place.in(() -> sending.send(request, place.referrer().actor()));
    }
}
