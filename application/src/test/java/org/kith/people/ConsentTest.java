package org.kith.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.people.ConsentPurpose.EVALUATION;
import static org.kith.people.ConsentPurpose.SHARE_WITH_SERVICE;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestPlace;
import org.kith.TestPlaces;
import org.kith.directory.ServiceId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@KithTest
@RecordApplicationEvents
class ConsentTest {

    private static final ServiceId CHOIR = new ServiceId(new UUID(1, 1));
    private static final ServiceId ADVICE = new ServiceId(new UUID(1, 2));

    private final TestPlaces places;
    private final RecordingConsent recording;
    private final Consents consents;
    private final TestPlace place;
    private final PersonId margaret;

    ConsentTest(
            @Autowired TestPlaces places,
            @Autowired RegisteringPeople registering,
            @Autowired RecordingConsent recording,
            @Autowired Consents consents) {
        this.places = places;
        this.recording = recording;
        this.consents = consents;
        this.place = places.open();
        this.margaret = place.in(() -> registering.register(
                new NewPerson(Somebody.margaret(), place.scheme(), ""),
                place.referrer().actor()));
    }

    @BeforeEach
    void forgetHowTheyCame(@Autowired ApplicationEvents events) {
        events.clear();
    }

    @Test
    void nothing_is_allowed_that_nobody_was_asked_about() {
        assertThat(allows(CHOIR)).isFalse();
    }

    @Test
    void consent_about_one_service_is_for_that_service_only() {
        record(given().to(Recipient.of("Choir", CHOIR)));

        assertThat(allows(CHOIR)).isTrue();
        assertThat(allows(ADVICE)).isFalse();
    }

    @Test
    void consent_about_any_service_is_for_each_of_them() {
        record(given());

        assertThat(allows(CHOIR)).isTrue();
    }

    @Test
    void a_refusal_about_one_service_leaves_the_others() {
        record(given());
        record(refused().to(Recipient.of("Choir", CHOIR)));

        assertThat(allows(CHOIR)).isFalse();
        assertThat(allows(ADVICE)).isTrue();
    }

    @Test
    void a_refusal_about_any_service_ends_what_was_agreed_about_each(@Autowired ApplicationEvents events) {
        record(given().to(Recipient.of("Choir", CHOIR)));
        record(refused());

        assertThat(allows(CHOIR)).isFalse();
        assertThat(events.stream(ConsentEvent.Withdrawn.class))
                .extracting(ConsentEvent::service)
                .containsExactly(CHOIR);
    }

    @Test
    void withdrawal_takes_effect_at_once_and_is_said_aloud_once(@Autowired ApplicationEvents events) {
        var id = record(given().to(Recipient.of("Choir", CHOIR)));

        assertThat(withdraw(id)).isTrue();
        assertThat(withdraw(id)).isTrue();

        assertThat(allows(CHOIR)).isFalse();
        assertThat(events.stream(ConsentEvent.class))
                .containsExactly(
                        new ConsentEvent.Given(place.place().id(), id, margaret, SHARE_WITH_SERVICE, CHOIR),
                        new ConsentEvent.Withdrawn(place.place().id(), id, margaret, SHARE_WITH_SERVICE, CHOIR));
    }

    @Test
    void what_was_agreed_can_be_agreed_again_and_the_record_shows_all_three() {
        var first = record(given());
        assertThat(withdraw(first)).isTrue();
        var second = record(given());

        assertThat(allows(CHOIR)).isTrue();
        assertThat(place.in(() -> consents.of(margaret)))
                .extracting(Consent::id)
                .containsExactly(second, first);
    }

    @Test
    void an_answer_sent_twice_is_recorded_once() {
        assertThat(record(given())).isEqualTo(record(given()));
    }

    @Test
    void consent_for_one_purpose_is_none_for_another() {
        record(given());

        assertThat(place.in(() -> consents.allows(margaret, EVALUATION, Optional.empty())))
                .isFalse();
    }

    @Test
    void consent_that_was_not_obtained_has_a_reason_and_allows_nothing() {
        var asked = given();
        assertThatThrownBy(() -> notObtained(asked, "")).isInstanceOf(IllegalArgumentException.class);

        record(notObtained(asked, "Too unwell to be asked"));

        assertThat(allows(CHOIR)).isFalse();
        assertThat(place.in(() -> consents.of(margaret)).getFirst().asked().reason())
                .isEqualTo("Too unwell to be asked");
    }

    @Test
    void an_organisation_that_is_not_in_the_directory_opens_no_service_in_it() {
        record(given().to(Recipient.named("Choir")));

        assertThat(allows(CHOIR)).isFalse();
    }

    @Test
    void another_place_can_neither_see_nor_withdraw_it() {
        var id = record(given());
        var elsewhere = places.open();

        assertThat(elsewhere.in(() ->
                        recording.withdraw(margaret, id, elsewhere.worker().actor())))
                .isFalse();
        assertThat(elsewhere.in(() -> consents.of(margaret))).isEmpty();
        assertThat(allows(CHOIR)).isTrue();
    }

    private boolean withdraw(ConsentId id) {
        return place.in(() -> recording.withdraw(margaret, id, place.worker().actor()));
    }

    private NewConsent given() {
        return NewConsent.given(margaret, SHARE_WITH_SERVICE, ConsentMeans.TELEPHONE);
    }

    private NewConsent refused() {
        return answered(given(), ConsentAnswer.REFUSED, "");
    }

    private static NewConsent notObtained(NewConsent asked, String reason) {
        return answered(asked, ConsentAnswer.NOT_OBTAINED, reason);
    }

    private static NewConsent answered(NewConsent asked, ConsentAnswer answer, String reason) {
        return new NewConsent(
                asked.person(),
                asked.purpose(),
                asked.scope(),
                asked.recipient(),
                answer,
                asked.givenBy(),
                asked.how(),
                reason);
    }

    private ConsentId record(NewConsent asked) {
        return place.in(() -> recording.record(asked, place.worker().actor()));
    }

    private boolean allows(ServiceId service) {
        return place.in(() -> consents.allows(margaret, SHARE_WITH_SERVICE, Optional.of(service)));
    }
}
