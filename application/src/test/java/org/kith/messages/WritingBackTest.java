package org.kith.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.TestPlace;
import org.kith.TestPlaces;
import org.kith.access.Membership;
import org.kith.access.MembershipId;
import org.kith.access.Role;
import org.kith.access.SchemeReach;
import org.kith.access.SignedIn;
import org.kith.messages.Messages.Which;
import org.kith.referrals.AReferral;
import org.kith.referrals.AcceptingReferrals;
import org.kith.referrals.Decision.Made;
import org.kith.referrals.DeclineReason;
import org.kith.referrals.DecliningReferrals;
import org.kith.referrals.DecliningReferrals.Declining;
import org.kith.referrals.Filed;
import org.kith.referrals.ReturnReason;
import org.kith.referrals.ReturningReferrals;
import org.kith.referrals.ReturningReferrals.Question;
import org.kith.referrals.SendingReferrals;
import org.kith.referrals.SendingReferrals.Sent;
import org.kith.tenancy.PlaceTransactions;
import org.springframework.beans.factory.annotation.Autowired;

/// The referrer hears without asking: each event is heard later and on another thread.
@KithTest
class WritingBackTest {

    private final TestPlaces places;
    private final SendingReferrals sending;
    private final AcceptingReferrals accepting;
    private final DecliningReferrals declining;
    private final ReturningReferrals returning;
    private final WritingBack writing;
    private final WordsBack wordsBack;
    private final ReadingMessages reading;
    private final ReadingWordsBack readingWords;
    private final PlaceTransactions transactions;

    private TestPlace place;

    WritingBackTest(
            @Autowired TestPlaces places,
            @Autowired SendingReferrals sending,
            @Autowired AcceptingReferrals accepting,
            @Autowired DecliningReferrals declining,
            @Autowired ReturningReferrals returning,
            @Autowired WritingBack writing,
            @Autowired WordsBack wordsBack,
            @Autowired ReadingMessages reading,
            @Autowired ReadingWordsBack readingWords,
            @Autowired PlaceTransactions transactions) {
        this.places = places;
        this.sending = sending;
        this.accepting = accepting;
        this.declining = declining;
        this.returning = returning;
        this.writing = writing;
        this.wordsBack = wordsBack;
        this.reading = reading;
        this.readingWords = readingWords;
        this.transactions = transactions;
        this.place = places.open();
    }

    @BeforeEach
    void aPlaceOfItsOwn() {
        place = places.open();
    }

    @Test
    void the_referrer_hears_that_the_referral_arrived_and_that_nothing_is_needed() {
        var sent = send();

        var receipt = word(sent, Occasion.RECEIPT);

        assertThat(receipt.content().reference()).isEqualTo(sent.reference().value());
        assertThat(receipt.content().about()).contains("Peggy Example", "Born 27 March 1950");
        assertThat(receipt.content().sections().getFirst().heading()).isEqualTo(WordBackHeading.ACTIONS);
        assertThat(under(receipt, WordBackHeading.ACTIONS)).containsExactly("No action is needed from you.");
        assertThat(under(receipt, WordBackHeading.STATUS))
                .anyMatch(line -> line.startsWith("You will hear our decision by"));
    }

    @Test
    void the_message_names_the_reference_and_neither_the_person_nor_a_need() {
        var sent = send();
        word(sent, Occasion.RECEIPT);

        var message = messages().getFirst();

        assertThat(message.wording().subject() + message.wording().words())
                .contains(sent.reference().value())
                .doesNotContain("Peggy", "Example", "husband", "oneliness", "1950");
        assertThat(message.link()).isInstanceOf(MessageLink.Page.class);
    }

    @Test
    void an_accepted_referral_is_told_with_the_expected_wait() {
        var sent = send();
        decided(place.in(
                () -> accepting.accept(sent.id(), 0, "", place.manager().actor())));

        var accepted = word(sent, Occasion.ACCEPTED);

        assertThat(under(accepted, WordBackHeading.STATUS))
                .anyMatch(line -> line.startsWith("The first session is expected within"));
        assertThat(under(accepted, WordBackHeading.CODES)).anyMatch(line -> line.contains("871731000000106"));
    }

    @Test
    void a_declined_referral_is_told_with_the_reason_and_where_else_to_turn() {
        var sent = send();
        var because = new Declining(DeclineReason.OUTSIDE_AREA, "Ring the Oak Lane centre on 020 7946 0199.");
        decided(place.in(
                () -> declining.decline(sent.id(), 0, because, place.manager().actor())));

        var declined = word(sent, Occasion.DECLINED_BY_SCHEME);

        assertThat(under(declined, WordBackHeading.ACTIONS))
                .anyMatch(line -> line.startsWith("Please tell the person"));
        assertThat(under(declined, WordBackHeading.SUMMARY))
                .containsExactly(
                        "Why we cannot take it on: Lives outside the area the scheme serves.",
                        "Where else to turn: Ring the Oak Lane centre on 020 7946 0199.");
    }

    @Test
    void a_returned_referral_is_told_with_the_question() {
        var sent = send();
        var question = new Question(ReturnReason.CONTACT_DETAILS, "Is there another telephone number?");
        decided(place.in(
                () -> returning.giveBack(sent.id(), 0, question, place.manager().actor())));

        assertThat(under(word(sent, Occasion.RETURNED), WordBackHeading.SUMMARY))
                .contains("Is there another telephone number?");
    }

    @Test
    void an_event_heard_twice_is_told_once() {
        var sent = send();
        var receipt = word(sent, Occasion.RECEIPT);

        transactions.in(place.place().id(), () -> writing.write(sent.id(), Occasion.RECEIPT, receipt.writtenAt()));

        assertThat(words(sent)).hasSize(1);
        assertThat(messages()).hasSize(1);
    }

    @Test
    void read_by_the_organisation_that_referred_it_counts_as_opened_and_the_loop_closes_with_the_final_word() {
        var sent = send();
        decided(place.in(() -> declining.decline(
                sent.id(),
                0,
                new Declining(DeclineReason.OUTSIDE_AREA, ""),
                place.manager().actor())));
        var last = word(sent, Occasion.DECLINED_BY_SCHEME);
        assertThat(place.in(() -> wordsBack.closedLoops(Set.of(sent.id())))).isEmpty();

        assertThat(place.in(() -> readingWords.read(last.id(), place.manager())))
                .isPresent();
        assertThat(place.in(() -> wordsBack.closedLoops(Set.of(sent.id()))))
                .as("the scheme's own staff are not the referrer")
                .isEmpty();
        assertThat(place.in(() -> readingWords.read(last.id(), alsoReferringForAnother(place.manager()))))
                .isPresent();
        assertThat(place.in(() -> wordsBack.closedLoops(Set.of(sent.id()))))
                .as("nor is one of them who refers for somebody else")
                .isEmpty();
        assertThat(place.in(() -> readingWords.read(last.id(), place.referrer())))
                .isPresent();

        assertThat(place.in(() -> wordsBack.closedLoops(Set.of(sent.id())))).containsExactly(sent.id());
    }

    @Test
    void another_organisation_reads_nothing_of_it() {
        var receipt = word(send(), Occasion.RECEIPT);
        var other = places.open();

        assertThat(other.in(() -> readingWords.read(receipt.id(), other.referrer())))
                .isEmpty();
    }

    private static SignedIn alsoReferringForAnother(SignedIn staff) {
        var referring = new Membership(
                new MembershipId(UUID.randomUUID()),
                staff.account(),
                Role.REFERRER,
                "Oak Lane Centre",
                null,
                SchemeReach.NONE,
                LocalDate.of(2020, 1, 1),
                null);
        var memberships = new ArrayList<>(staff.memberships());
        memberships.add(referring);
        return new SignedIn(staff.account(), staff.name(), staff.email(), staff.place(), memberships);
    }

    private Filed send() {
        var sent = place.in(() ->
                sending.send(AReferral.of(place, "Peggy"), place.referrer().actor()));
        return ((Sent) sent).filed();
    }

    private static void decided(Object decision) {
        assertThat(decision).isInstanceOf(Made.class);
    }

    private WordBack word(Filed sent, Occasion occasion) {
        return await().until(
                        () -> words(sent).stream()
                                .filter(each -> each.occasion() == occasion)
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private List<WordBack> words(Filed sent) {
        return place.in(() -> wordsBack.of(sent.id()));
    }

    private static List<String> under(WordBack word, WordBackHeading heading) {
        return word.content().sections().stream()
                .filter(each -> each.heading() == heading)
                .flatMap(each -> each.paragraphs().stream())
                .collect(Collectors.toList());
    }

    private List<Message> messages() {
        return place.in(() -> reading.list(Which.ALL, null, place.manager()));
    }
}
