package org.kith.messages;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.History;
import org.kith.KithTest;
import org.kith.TestDatabase;
import org.kith.TestPlace;
import org.kith.TestPlaces;
import org.kith.access.Role;
import org.kith.access.SignedLinks;
import org.kith.access.SignedLinks.Opened;
import org.kith.messages.Messages.Which;
import org.kith.tenancy.Place;
import org.kith.tenancy.PlaceTransactions;
import org.kith.tenancy.Places;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@KithTest
class SendingMessagesTest {

    private static final Pattern LINK = Pattern.compile("/p/[a-z0-9-]+/l/word-back/(\\S{43})");

    private final GreenMail mailbox = new GreenMail(
            new ServerSetup(0, InetAddress.getLoopbackAddress().getHostAddress(), ServerSetup.PROTOCOL_SMTP));

    private final Outbox outbox;
    private final ReadingMessages reading;
    private final Messages messages;
    private final HandingOver handing;
    private final SignedLinks links;
    private final PlaceTransactions transactions;
    private final Places allPlaces;
    private final TestDatabase database;
    private final TestPlaces places;

    private TestPlace place;

    SendingMessagesTest(
            @Autowired Outbox outbox,
            @Autowired ReadingMessages reading,
            @Autowired Messages messages,
            @Autowired HandingOver handing,
            @Autowired SignedLinks links,
            @Autowired PlaceTransactions transactions,
            @Autowired Places allPlaces,
            @Autowired TestDatabase database,
            @Autowired TestPlaces places) {
        this.outbox = outbox;
        this.reading = reading;
        this.messages = messages;
        this.handing = handing;
        this.links = links;
        this.transactions = transactions;
        this.allPlaces = allPlaces;
        this.database = database;
        this.places = places;
        this.place = places.open();
    }

    @BeforeEach
    void aMailServerListens() {
        mailbox.start();
        place = places.open();
    }

    @AfterEach
    void itIsShutDown() {
        mailbox.stop();
    }

    @Test
    void a_message_arrives_and_counts_as_handed_over() throws Exception {
        queue("referrer@example.org");

        assertThat(next(mailbox())).isTrue();

        var arrived = arrived();
        assertThat(arrived.getSubject()).isEqualTo("Referral BCDF-2345 accepted");
        assertThat(arrived.getAllRecipients())
                .singleElement()
                .extracting(Object::toString)
                .isEqualTo("referrer@example.org");
        assertThat(message().state()).isEqualTo(MessageState.HANDED_OVER);
        assertThat(next(mailbox())).isFalse();
    }

    @Test
    void its_link_works_and_is_kept_nowhere() {
        queue("referrer@example.org");
        assertThat(next(mailbox())).isTrue();

        var link = LINK.matcher(GreenMailUtil.getBody(arrived()).replaceAll("=\r\n", ""));
        assertThat(link.find()).isTrue();
        var token = link.group(1);

        assertThat(place.in(() -> links.open(WritingBack.PURPOSE, token))).isInstanceOf(Opened.Valid.class);
        assertThat(everythingInTheDatabase()).doesNotContain(token);
    }

    @Test
    void a_refused_recipient_fails_at_once_and_the_reason_names_nobody() {
        queue("nobody@example.org");
        try (var picky = new PickySmtpServer("550 5.1.1 <nobody@example.org> no such user")) {
            assertThat(next(server(picky.port()))).isTrue();
        }

        assertThat(message().state()).isEqualTo(MessageState.FAILED);
        assertThat(message().trouble()).contains("550").doesNotContain("nobody@");
    }

    @Test
    void a_server_that_asks_for_patience_is_tried_again_a_minute_later() {
        queue("referrer@example.org");
        try (var picky = new PickySmtpServer("451 4.7.1 greylisted")) {
            assertThat(next(server(picky.port()))).isTrue();
        }

        var message = message();
        assertThat(message.state()).isEqualTo(MessageState.QUEUED);
        assertThat(message.attempts()).isEqualTo(1);
        assertThat(Duration.between(message.times().queued(), message.times().nextAttempt()))
                .isBetween(Duration.ofMinutes(1), Duration.ofMinutes(2));
    }

    @Test
    void a_server_that_is_down_loses_nothing_and_leaves_no_link_behind() throws IOException {
        queue("referrer@example.org");

        assertThat(next(server(closedPort()))).isTrue();

        assertThat(message().state()).isEqualTo(MessageState.QUEUED);
        assertThat(seen("select count(*) from signed_links")).isEqualTo("0");
        assertThat(next(mailbox())).as("not before its time").isFalse();
    }

    @Test
    void a_message_that_waited_asks_again_where_the_person_may_be_written_to() {
        var history = new History(database.owner(), place);
        var person = history.person("Margaret", LocalDate.of(1950, 3, 27), 2);
        history.rows().set("people", person, "email", "margaret@example.org");
        queue(Addressee.person(person));

        history.rows().set("people", person, "may_email", false);
        history.rows().set("people", person, "may_write", false);
        assertThat(next(mailbox())).isTrue();

        assertThat(message().state()).isEqualTo(MessageState.WITHHELD);
        assertThat(message().trouble()).contains("asked not to be written to");
        assertThat(mailbox.getReceivedMessages()).isEmpty();
        assertThat(next(mailbox())).isFalse();
    }

    @Test
    void a_message_that_waited_goes_to_the_address_the_record_has_now() throws Exception {
        var history = new History(database.owner(), place);
        var person = history.person("Margaret", LocalDate.of(1950, 3, 27), 2);
        history.rows().set("people", person, "email", "old@example.org");
        queue(Addressee.person(person));

        history.rows().set("people", person, "email", "new@example.org");
        assertThat(next(mailbox())).isTrue();
        assertThat(next(mailbox())).isTrue();

        assertThat(arrived().getAllRecipients()).extracting(Object::toString).containsExactly("new@example.org");
        assertThat(mailbox.getReceivedMessages()).hasSize(1);
    }

    @Test
    void two_nodes_never_send_the_same_message() {
        queue("referrer@example.org");

        var sentByTheOther = transactions.in(place.place().id(), () -> {
            assertThat(messages.nextDue(Instant.parse("2999-01-01T00:00:00Z")))
                    .as("this node has it in its hands")
                    .isPresent();
            return CompletableFuture.supplyAsync(() -> next(mailbox())).join();
        });

        assertThat(sentByTheOther).isFalse();
    }

    @Test
    void a_domain_listed_as_secure_is_sent_the_whole_word_only_where_there_is_one() {
        var here = place.place();
        allPlaces.change(
                new Place(here.id(), here.slug(), here.name(), Set.of("example.org"), here.contact()),
                0,
                place.somebody(Role.ADMINISTRATOR).account());
        queue("referrer@example.org");

        assertThat(next(mailbox())).isTrue();

        assertThat(GreenMailUtil.getBody(arrived())).doesNotContain("application/pdf");
    }

    private void queue(String email) {
        transactions.in(place.place().id(), () -> outbox.queue(AMessage.accepted(place, email)));
    }

    private void queue(Addressee addressee) {
        transactions.in(place.place().id(), () -> outbox.queue(AMessage.to(place, addressee)));
    }

    private boolean next(MailServer server) {
        return handing.next(place.place().id(), server);
    }

    private MailServer mailbox() {
        return server(mailbox.getSmtp().getPort());
    }

    private static MailServer server(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost(InetAddress.getLoopbackAddress().getHostAddress());
        sender.setPort(port);
        return new MailServer(Optional.of(sender), "no-reply@kith.example.org");
    }

    private MimeMessage arrived() {
        return Arrays.stream(mailbox.getReceivedMessages()).findFirst().orElseThrow();
    }

    private Message message() {
        return place.in(() -> reading.list(Which.ALL, null, place.manager())).getFirst();
    }

    private String everythingInTheDatabase() {
        return seen("select coalesce(string_agg(m::text, ' '), '') from messages m")
                + seen("select coalesce(string_agg(l::text, ' '), '') from signed_links l");
    }

    private String seen(String query) {
        try (var connection = database.owner().getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local app.tenant = '" + place.place().id().value() + "'");
            try (var rows = statement.executeQuery(query)) {
                assertThat(rows.next()).isTrue();
                return rows.getString(1);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static int closedPort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
