package org.kith.connections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestPlace;
import org.kith.TestPlaces;
import org.kith.access.Actor;
import org.kith.connections.MakingConnections.Agreed;
import org.kith.directory.DescribingServicesLocally;
import org.kith.directory.LocalKnowledge;
import org.kith.directory.ServiceId;
import org.kith.directory.Services;
import org.kith.directory.TakesReferrals;
import org.kith.messages.Message;
import org.kith.messages.Messages;
import org.kith.messages.Occasion;
import org.kith.people.Consent;
import org.kith.people.ConsentScope;
import org.kith.people.Consents;
import org.kith.people.PersonId;
import org.kith.people.RecordingConsent;
import org.kith.referrals.Referral;
import org.kith.referrals.Referrals;
import org.kith.referrals.SupportId;
import org.kith.referrals.WithdrawalReason;
import org.kith.referrals.WithdrawingReferrals;
import org.kith.support.TestSupport;
import org.springframework.beans.factory.annotation.Autowired;

/// A service learns of somebody only with their consent, and nothing once that has ended.
@KithTest
class ReferringToServicesTests {

    private final TestSupport support;
    private final TestConnections connections;
    private final Messages messages;
    private final Consents consents;
    private final RecordingConsent recording;
    private final MakingConnections making;
    private final TestPlace place;
    private final SupportId supported;
    private final ServiceId choir;
    private final PersonId person;

    ReferringToServicesTests(
            @Autowired TestPlaces places,
            @Autowired TestSupport support,
            @Autowired TestConnections connections,
            @Autowired Messages messages,
            @Autowired Consents consents,
            @Autowired RecordingConsent recording,
            @Autowired MakingConnections making) {
        this.support = support;
        this.connections = connections;
        this.messages = messages;
        this.consents = consents;
        this.recording = recording;
        this.making = making;
        place = places.open();
        supported = support.in(place, org.kith.support.State.PLANNED);
        choir = connections.service(place, "Harbour choir");
        person = connections.person(place, supported);
    }

    @Test
    void without_consent_there_is_no_referral_and_no_message() {
        var decision = connections.make(place, supported, choir, new Agreed.ToBeReferred(new Terms(null, "")));

        assertThat(decision)
                .isInstanceOfSatisfying(
                        Decision.NotPossible.class, no -> assertThat(no.field()).isEqualTo("consent"));
        assertThat(consentsOf()).isZero();
    }

    @Test
    void a_referral_keeps_its_consent_and_writes_to_the_service_once() {
        var id = new ConnectionId(UUID.randomUUID());
        for (int press = 0; press < 2; press++) {
            assertThat(connections.make(place, id, supported, choir, TestConnections.referred(person)))
                    .isInstanceOf(Decision.Made.class);
        }

        var referred = (Connection.Referred) connections.now(place, id);
        assertThat(referred.by().sentTo()).isEqualTo("hello@choir.example.org");
        assertThat(consents(referred.by())).isEqualTo(1);
        assertThat(sent(id)).containsExactly(Occasion.SERVICE_REFERRAL);
    }

    private long consents(Way.Referral by) {
        return place.in(() -> consents.of(person)).stream()
                .filter(each -> each.id().equals(by.consent()))
                .count();
    }

    @Test
    void the_message_to_the_service_names_nobody_and_no_need() {
        var id = connections.in(place, supported, choir, State.REFERRED);

        var wording = messagesAbout(id).getFirst().wording();

        var name = support.now(place, supported);
        assertThat(name).isNotNull();
        assertThat(wording.subject() + wording.words())
                .doesNotContain("Example")
                .doesNotContainIgnoringCase("lonel")
                .doesNotContain(TestConnections.NOTE);
    }

    @Test
    void a_note_needs_consent_to_more_than_name_contact_and_need() {
        var narrow = TestConnections.agreed(person, ConsentScope.CONTACT_AND_NEED);

        var decision = connections.make(
                place, supported, choir, new Agreed.ToBeReferred(new Terms(narrow, "Is shy at first.")));

        assertThat(decision)
                .isInstanceOfSatisfying(
                        Decision.NotPossible.class, no -> assertThat(no.field()).isEqualTo("note"));
        assertThat(consentsOf()).isZero();
    }

    @Test
    void a_second_referral_to_the_same_service_goes_on_with_the_first() {
        var first = connections.in(place, supported, choir, State.SIGNPOSTED);

        assertThat(connections.make(place, supported, choir, new Agreed.ToGoThere()))
                .isInstanceOf(Decision.NotPossible.class);
        assertThat(connections.state(place, first)).isEqualTo(State.SIGNPOSTED);
    }

    @Test
    void a_service_that_takes_no_referrals_is_signposted_only(
            @Autowired DescribingServicesLocally describing, @Autowired Services services) {
        place.in(() -> {
            var known = services.require(choir).here();
            describing.describe(
                    choir,
                    new LocalKnowledge(TakesReferrals.NO, "", "", false, "", null, known.version()),
                    place.worker().actor());
        });

        assertThat(connections.make(place, supported, choir, TestConnections.referred(person)))
                .isInstanceOf(Decision.NotPossible.class);
        assertThat(connections.make(place, supported, choir, new Agreed.ToGoThere()))
                .isInstanceOf(Decision.Made.class);
    }

    @Test
    void whoever_was_told_about_a_service_can_be_referred_after_all() {
        var id = connections.in(place, supported, choir, State.SIGNPOSTED);

        var decision = place.in(() ->
                making.refer(id, 0, new Terms(TestConnections.agreed(person, ConsentScope.SUMMARY), ""), actor()));

        assertThat(decision).isInstanceOf(Decision.Made.class);
        assertThat(connections.state(place, id)).isEqualTo(State.REFERRED);
        assertThat(sent(id)).containsExactly(Occasion.SERVICE_REFERRAL);
    }

    @Test
    void consent_taken_back_ends_a_referral_and_tells_the_service_to_stop() {
        var id = connections.in(place, supported, choir, State.WAITLISTED);

        withdrawConsent();

        eventually(() -> connections.now(place, id) instanceof Connection.DidNotStart);
        assertThat(((Connection.DidNotStart) connections.now(place, id)).reason())
                .isEqualTo(NotStartedReason.CONSENT_WITHDRAWN);
        assertThat(sent(id)).containsExactly(Occasion.SERVICE_STOP, Occasion.SERVICE_REFERRAL);
    }

    @Test
    void whoever_goes_there_goes_on_when_consent_is_taken_back_but_the_service_hears_no_more() {
        var id = connections.in(place, supported, choir, State.ATTENDING);

        withdrawConsent();

        eventually(() -> sent(id).contains(Occasion.SERVICE_STOP));
        assertThat(connections.state(place, id)).isEqualTo(State.ATTENDING);
    }

    @Test
    void a_referral_that_is_taken_back_ends_what_has_not_begun(
            @Autowired WithdrawingReferrals withdrawing, @Autowired Referrals referrals) {
        var waiting = connections.in(place, supported, choir, State.REFERRED);
        var going = connections.in(place, supported, connections.service(place, "Lunch club"), State.ATTENDING);
        var referral = support.now(place, supported).particulars().referral();

        place.in(() -> {
            var accepted = (Referral.Accepted) referrals.find(referral).orElseThrow();
            var withdrawn = withdrawing.withdraw(
                    referral,
                    accepted.filed().version(),
                    new WithdrawingReferrals.Withdrawal(WithdrawalReason.MOVED_AWAY, ""),
                    place.manager().actor());
            assertThat(withdrawn).isNotNull();
        });

        eventually(() -> connections.now(place, waiting) instanceof Connection.DidNotStart);
        assertThat(connections.state(place, going)).isEqualTo(State.ATTENDING);
        assertThat(sent(waiting)).contains(Occasion.SERVICE_STOP);
    }

    private Actor actor() {
        return place.worker().actor();
    }

    private void withdrawConsent() {
        place.in(() -> consents.of(person).stream()
                .filter(Consent::stands)
                .filter(each -> each.recipient().service() != null)
                .forEach(each -> recording.withdraw(person, each.id(), actor())));
    }

    private long consentsOf() {
        return place.in(() -> consents.of(person)).stream()
                .filter(each -> each.recipient().service() != null)
                .count();
    }

    private List<Message> messagesAbout(ConnectionId id) {
        return place.in(() -> messages.about(id.value()));
    }

    private List<Occasion> sent(ConnectionId id) {
        return messagesAbout(id).stream().map(Message::occasion).toList();
    }

    private static void eventually(Supplier<Boolean> holds) {
        Awaitility.await().until(holds::get);
    }
}
