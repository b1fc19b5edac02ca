package org.kith.messages;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.kith.design.Written;
import org.kith.messages.NewMessage.About;
import org.kith.referrals.ReadingReferrals;
import org.kith.referrals.ReadingReferrals.ReferralDetails;
import org.kith.referrals.ReferralId;
import org.kith.schemes.FrontDoor;
import org.kith.schemes.Scheme;
import org.kith.schemes.Schemes;
import org.kith.tenancy.TimeOrderedIds;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Writes back to whoever referred: keeps the whole word as it stands now, and queues the message that leads to it.
@Component
public class WritingBack {

    /// What the links to words back are for, as their addresses say.
    public static final String PURPOSE = "word-back";

    static final Duration LINK_LASTS = Duration.ofDays(60);

    private final ReadingReferrals referrals;
    private final Schemes schemes;
    private final ComposingWordsBack composing;
    private final WordsBack wordsBack;
    private final Outbox outbox;
    private final TimeOrderedIds ids;

    WritingBack(
            ReadingReferrals referrals,
            Schemes schemes,
            ComposingWordsBack composing,
            WordsBack wordsBack,
            Outbox outbox,
            TimeOrderedIds ids) {
        this.referrals = referrals;
        this.schemes = schemes;
        this.composing = composing;
        this.wordsBack = wordsBack;
        this.outbox = outbox;
        this.ids = ids;
    }

    /// Writes one word for one occasion at one moment, however often it is asked to.
    ///
    /// @param at when what it tells of happened
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(ReferralId referral, Occasion occasion, Instant at) {
        var details = referrals
                .details(referral)
                .orElseThrow(() -> new IllegalStateException("There is no referral " + referral.value()));
        var scheme = schemes.require(details.scheme());
        var written = new WordBack(
                new WordBackId(ids.next()),
                referral,
                occasion,
                composing.compose(details, scheme, occasion, at),
                at,
                null);
        if (wordsBack.add(written)) {
            outbox.queue(message(written, details, scheme));
        }
    }

    private static NewMessage message(WordBack written, ReferralDetails details, Scheme scheme) {
        return new NewMessage(
                "word back " + written.id().value(),
                written.occasion(),
                scheme.id(),
                addressee(details),
                new About("word-back", written.id()),
                fields(written, details, scheme),
                link(written, details));
    }

    /// Who refers themselves is written to as their own contact rules say.
    private static Addressee addressee(ReferralDetails details) {
        var referrer = details.referrer();
        return details.door() == FrontDoor.SELF
                ? Addressee.person(details.person())
                : Addressee.referrer(referrer.name(), referrer.email(), referrer.organisation());
    }

    private static MessageLink link(WordBack written, ReferralDetails details) {
        return details.referrer().account() == null
                ? new MessageLink.Signed(PURPOSE, written.id(), LINK_LASTS)
                : new MessageLink.Page("/words-back/" + written.id().value());
    }

    private static Map<MessageField, String> fields(WordBack written, ReferralDetails details, Scheme scheme) {
        var all = new EnumMap<MessageField, String>(MessageField.class);
        all.put(MessageField.REFERENCE, details.referral().filed().reference().value());
        all.put(MessageField.DATE, Written.date(written.writtenAt()));
        all.put(MessageField.WAIT, "about " + Waits.words(scheme.expectedWaitDays()));
        all.keySet().retainAll(written.occasion().fields());
        return all;
    }
}
