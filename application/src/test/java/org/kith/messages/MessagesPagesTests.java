package org.kith.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.History;
import org.kith.KithTest;
import org.kith.TestDatabase;
import org.kith.TestPlace;
import org.kith.TestPlaces;
import org.kith.Visitor;
import org.kith.access.AccountLinkPurpose;
import org.kith.access.Accounts;
import org.kith.access.Role;
import org.kith.access.SignedIn;
import org.kith.accounts.AccountLetter;
import org.kith.accounts.AccountMail;
import org.kith.messages.Messages.Which;
import org.kith.tenancy.PlaceTransactions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What staff see of messages, and what they do about those that did not get through.
@KithTest
class MessagesPagesTests {

    private static final Instant WHEN = Instant.parse("2026-03-03T10:30:00Z");

    @LocalServerPort
    private int port;

    @Autowired
    private TestPlaces places;

    @Autowired
    private TestDatabase database;

    @Autowired
    private Outbox outbox;

    @Autowired
    private Messages messages;

    @Autowired
    private AccountMail accountMail;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ReadingMessages reading;

    @Autowired
    private PlaceTransactions transactions;

    private TestPlace place;
    private Visitor manager;

    @BeforeEach
    void a_manager_looks_at_the_messages() {
        place = places.open();
        manager = signedIn(place.manager());
    }

    @Test
    void one_that_failed_needs_somebody_and_can_be_sent_again_elsewhere() {
        var message = queued("wrong@example.org");
        inPlace(() -> messages.failed(message.id(), "550 no such mailbox"));

        assertThat(list(manager, "/messages"))
                .contains("Referral BCDF-2345 accepted", "wrong@example.org", "550 no such mailbox");

        manager.post(address(message) + "/again", "email", "right@example.org");

        assertThat(list(manager, "/messages")).contains("Every message got through");
        assertThat(list(manager, "/messages?which=WAITING")).contains("right@example.org");
    }

    @Test
    void one_that_came_back_needs_somebody_until_they_told_it_another_way() {
        var message = queued("referrer@example.org");
        inPlace(() -> messages.handedOver(message.id(), WHEN, null));

        manager.post(address(message) + "/came-back");
        assertThat(list(manager, "/messages")).contains("It came back");
        manager.post(address(message) + "/told");

        assertThat(list(manager, "/messages")).contains("Every message got through");
        assertThat(list(manager, "/messages?which=ALL")).contains("Told another way");
    }

    @Test
    void one_that_a_person_does_not_want_is_withheld_with_the_reason_and_not_printed() {
        var history = new History(database.owner(), place);
        var person = history.person("Margaret", LocalDate.of(1950, 3, 27), 2);
        history.rows().set("people", person, "may_email", false);
        history.rows().set("people", person, "may_write", false);
        var message = queued(AMessage.to(place, Addressee.person(person)));

        var page = manager.page(address(message));
        assertThat(page.text()).contains("Not sent").contains("asked not to be written to");
        assertThat(page.select("form[action$=/by-hand]")).isEmpty();
        assertThat(manager.post(address(message) + "/by-hand").statusCode()).isEqualTo(422);
        assertThat(manager.post(address(message) + "/again").statusCode()).isEqualTo(422);
    }

    @Test
    void a_link_that_opens_an_account_goes_to_that_account_and_nowhere_else() {
        var colleague = accounts.find(place.worker().account()).orElseThrow();
        inPlace(() -> accountMail.send(AccountLetter.FORGOTTEN, colleague, "forgotten"));
        var message = latest();
        assertThat(message.link()).isInstanceOf(MessageLink.ForAccount.class);
        assertThat(AccountLinkPurpose.FORGOTTEN_PASSWORD.lasts()).isPositive();
        inPlace(() -> messages.failed(message.id(), "550 no such mailbox"));

        for (var somebody : List.of(place.manager(), place.somebody(Role.ADMINISTRATOR))) {
            var answer = signedIn(somebody).post(address(message) + "/again", "email", somebody.email());

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("only to the address it was written to");
        }
        assertThat(latest().envelope().address()).isEqualTo(place.worker().email());
    }

    @Test
    void a_code_goes_to_the_mailbox_it_was_asked_from_and_nowhere_else() {
        var about = new WordBackId(UUID.randomUUID());
        var code = queued(new NewMessage(
                "code",
                Occasion.WORD_BACK_CODE,
                place.scheme(),
                Addressee.referrer("Dr Example", "referrer@example.org", ""),
                new NewMessage.About("word-back", about),
                Map.of(MessageField.REFERENCE, "BCDF-2345"),
                new MessageLink.Code(about)));
        inPlace(() -> messages.failed(code.id(), "451 busy"));

        assertThat(manager.post(address(code) + "/again", "email", "elsewhere@example.org")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void administrators_see_the_messages_about_accounts_and_none_about_people() {
        var message = queued("referrer@example.org");
        var colleague = accounts.find(place.worker().account()).orElseThrow();
        inPlace(() -> accountMail.send(AccountLetter.WELCOMED, colleague, "welcomed"));
        var administrator = signedIn(place.somebody(Role.ADMINISTRATOR));

        assertThat(list(administrator, "/messages?which=ALL"))
                .contains(colleague.email())
                .doesNotContain("BCDF-2345");
        assertThat(administrator.get(address(message)).statusCode()).isEqualTo(404);
    }

    @Test
    void a_letter_is_printed_with_its_link_and_counts_as_handed_over() {
        var letter = queued("");

        var sheet = Jsoup.parse(manager.post(address(letter) + "/by-hand").body());

        assertThat(sheet.text()).contains("Dr Example").contains("/l/word-back/");
        assertThat(latest().state()).isEqualTo(MessageState.HANDED_OVER);
        assertThat(list(manager, "/messages?which=LETTERS")).contains("No letter waits");
    }

    private Message queued(String email) {
        return queued(AMessage.accepted(place, email));
    }

    private Message queued(NewMessage message) {
        inPlace(() -> outbox.queue(message));
        return latest();
    }

    private Message latest() {
        return place.in(() -> reading.list(Which.ALL, null, place.manager())).getFirst();
    }

    private void inPlace(Runnable work) {
        transactions.in(place.place().id(), work);
    }

    private static String list(Visitor visitor, String address) {
        Document page = visitor.page(address);
        return page.select("main").text();
    }

    private static String address(Message message) {
        return "/messages/" + message.id().value();
    }

    private Visitor signedIn(SignedIn somebody) {
        var visitor = new Visitor(port);
        visitor.signIn(somebody.email(), TestPlaces.PASSWORD);
        return visitor;
    }
}
