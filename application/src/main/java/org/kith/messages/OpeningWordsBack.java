package org.kith.messages;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Actor;
import org.kith.access.SignedLinks;
import org.kith.access.SignedLinks.Opened;
import org.kith.access.Token;
import org.kith.audit.Audit;
import org.kith.audit.Audit.Subject;
import org.kith.messages.NewMessage.About;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A referrer without an account opens a word back: by the link in an e-mail, and a code e-mailed to the same address.
///
/// The link alone opens nothing, for links are forwarded and mail scanners follow them.
@Service
public class OpeningWordsBack {

    /// What the pass is for that somebody gets who knew the code.
    public static final String PASS = "word-back-read";

    private static final Duration PASS_LASTS = Duration.ofMinutes(30);
    private static final Duration BETWEEN_CODES = Duration.ofMinutes(2);
    private static final int CODES_A_DAY = 10;

    private final SignedLinks links;
    private final WordsBack wordsBack;
    private final WordBackCodes codes;
    private final Messages messages;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    OpeningWordsBack(
            SignedLinks links,
            WordsBack wordsBack,
            WordBackCodes codes,
            Messages messages,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.links = links;
        this.wordsBack = wordsBack;
        this.codes = codes;
        this.messages = messages;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Door knock(Token link) {
        return switch (links.open(WritingBack.PURPOSE, link.value())) {
            case Opened.Valid(var subject) ->
                announced(subject)
                        .<Door>map(message ->
                                new Door.AsksForCode(masked(message.envelope().address())))
                        .orElseGet(Door.Unknown::new);
            case Opened.Expired _ -> new Door.Expired();
            case Opened.Unknown() -> new Door.Unknown();
        };
    }

    /// Sends a code, one in two minutes and ten a day at most. False when there were enough today.
    @Transactional
    public boolean sendCode(Token link) {
        if (!(links.open(WritingBack.PURPOSE, link.value()) instanceof Opened.Valid(var subject))) {
            return true;
        }
        var word = new WordBackId(subject);
        if (codes.issuedSince(word, clock.instant().minus(Duration.ofDays(1))) >= CODES_A_DAY) {
            return false;
        }
        announced(subject).ifPresent(message -> outbox.queue(code(word, message, clock.instant())));
        return true;
    }

    private NewMessage code(WordBackId word, Message announcement, Instant now) {
        var wordBack = wordsBack.find(word).orElseThrow();
        return new NewMessage(
                "word back code " + word.value() + " " + now.getEpochSecond() / BETWEEN_CODES.toSeconds(),
                Occasion.WORD_BACK_CODE,
                announcement.scheme(),
                addressee(announcement),
                new About("word-back", word),
                Map.of(MessageField.REFERENCE, wordBack.content().reference()),
                new MessageLink.Code(word));
    }

    /// A pass to read it for half an hour, when the code is right.
    @Transactional
    public Optional<Token> enter(Token link, String code) {
        return links.open(WritingBack.PURPOSE, link.value()) instanceof Opened.Valid(var subject)
                        && codes.opens(new WordBackId(subject), code)
                ? Optional.of(links.issue(PASS, new WordBackId(subject), PASS_LASTS))
                : Optional.empty();
    }

    /// The pass opens the word of its own link only: a referrer may have several in one browser.
    @Transactional
    public Optional<WordBack> read(Token link, Token pass) {
        if (!(links.open(PASS, pass.value()) instanceof Opened.Valid(var subject)
                && links.open(WritingBack.PURPOSE, link.value()) instanceof Opened.Valid(var same)
                && subject.equals(same))) {
            return Optional.empty();
        }
        var id = new WordBackId(subject);
        audit.note(new Actor.Public(), "read", Subject.of("word-back", id), "by link and code");
        wordsBack.opened(id, "link and code", clock.instant());
        return wordsBack.find(id);
    }

    /// A new link in place of one that has expired, to the address that had the old one, once a day at most.
    @Transactional
    public void sendAgain(Token link) {
        if (links.open(WritingBack.PURPOSE, link.value()) instanceof Opened.Expired(var subject)) {
            announced(subject).ifPresent(message -> {
                var word = wordsBack.find(new WordBackId(subject)).orElseThrow();
                outbox.queue(new NewMessage(
                        "word back " + subject + " again " + clock.instant().truncatedTo(ChronoUnit.DAYS),
                        message.occasion(),
                        message.scheme(),
                        addressee(message),
                        new About("word-back", word.id()),
                        Map.of(MessageField.REFERENCE, word.content().reference()),
                        message.link()));
            });
        }
    }

    private Optional<Message> announced(UUID wordBack) {
        return messages.about(wordBack).stream()
                .filter(each -> !each.isLetter() && each.occasion() != Occasion.WORD_BACK_CODE)
                .findFirst();
    }

    private static Addressee addressee(Message announcement) {
        var envelope = announcement.envelope();
        return envelope.person() == null
                ? Addressee.referrer(envelope.name(), envelope.address(), "")
                : Addressee.person(envelope.person());
    }

    /// Enough to know which mailbox to look into, and no more.
    static String masked(String email) {
        return email.replaceFirst("^(.).*@", "$1…@");
    }

    /// What a link leads to.
    public sealed interface Door {

        /// It opens with a code.
        ///
        /// @param address part of the address the code would be sent to
        record AsksForCode(String address) implements Door {}

        /// A new link can be asked for.
        record Expired() implements Door {}

        record Unknown() implements Door {}
    }
}
