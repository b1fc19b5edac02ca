package org.kith.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestPlace;
import org.kith.TestPlaces;
import org.kith.messages.Messages.Which;
import org.kith.people.Channel;
import org.kith.people.ContactRules;
import org.kith.people.NewPerson;
import org.kith.people.PersonId;
import org.kith.people.RegisteringPeople;
import org.kith.referrals.AReferral;
import org.kith.tenancy.PlaceTransactions;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class OutboxTest {

    @Autowired
    private TestPlaces places;

    @Autowired
    private Outbox outbox;

    @Autowired
    private ReadingMessages reading;

    @Autowired
    private RegisteringPeople registering;

    @Autowired
    private PlaceTransactions transactions;

    private TestPlace place;

    OutboxTest(@Autowired TestPlaces places) {
        this.place = places.open();
    }

    @BeforeEach
    void aPlaceOfItsOwn() {
        place = places.open();
    }

    @Test
    void the_same_cause_is_told_to_the_same_recipient_once() {
        var message = AMessage.accepted(place, "referrer@example.org");

        queue(message);
        queue(message);

        assertThat(all()).hasSize(1);
    }

    @Test
    void words_name_the_reference_and_the_scheme_and_leave_the_link_for_later() {
        queue(AMessage.accepted(place, "referrer@example.org"));

        var message = all().getFirst();

        assertThat(message.wording().subject()).isEqualTo("Referral BCDF-2345 accepted");
        assertThat(message.wording().words())
                .contains(
                        "Hello Dr Example",
                        "about 3 weeks",
                        "{link}",
                        place.place().contact())
                .doesNotContain("{reference}");
    }

    @Test
    void a_referrer_without_an_e_mail_address_gets_a_letter() {
        queue(AMessage.accepted(place, ""));

        assertThat(all()).singleElement().matches(Message::isLetter);
    }

    @Test
    void somebody_who_wants_no_e_mail_gets_a_letter() {
        var person = person(EnumSet.of(Channel.RING, Channel.LETTER));

        queue(AMessage.to(place, Addressee.person(person)));

        assertThat(all())
                .singleElement()
                .matches(Message::isLetter)
                .extracting(each -> each.envelope().address())
                .asString()
                .startsWith("1 Elm Street");
    }

    @Test
    void somebody_who_wants_nothing_written_is_not_written_to_and_the_reason_shows() {
        var person = person(EnumSet.of(Channel.RING));

        queue(AMessage.to(place, Addressee.person(person)));

        assertThat(all()).singleElement().satisfies(each -> {
            assertThat(each.state()).isEqualTo(MessageState.WITHHELD);
            assertThat(each.trouble()).isEqualTo("They asked not to be written to, by e-mail or letter");
            assertThat(each.envelope().address()).isEmpty();
        });
    }

    @Test
    void another_place_sees_none_of_it() {
        queue(AMessage.accepted(place, "referrer@example.org"));
        var other = places.open();

        var seen = other.in(() -> reading.list(Which.ALL, null, other.manager()));

        assertThat(seen).isEmpty();
    }

    private void queue(NewMessage message) {
        transactions.in(place.place().id(), () -> outbox.queue(message));
    }

    private List<Message> all() {
        return place.in(() -> reading.list(Which.ALL, null, place.manager()));
    }

    private PersonId person(Set<Channel> allowed) {
        var details = AReferral.person("Peggy", LocalDate.of(1948, 5, 2));
        var rules = new ContactRules("020 7946 0123", "", "peggy@example.org", Channel.RING, allowed, "");
        return place.in(() -> registering.register(
                new NewPerson(details.withContact(rules), place.scheme(), "Elm Street Surgery"),
                place.referrer().actor()));
    }
}
