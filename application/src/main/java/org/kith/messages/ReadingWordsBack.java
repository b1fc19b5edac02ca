package org.kith.messages;

import java.time.Clock;
import java.util.Optional;
import org.kith.access.SignedIn;
import org.kith.audit.Audit;
import org.kith.audit.Audit.Subject;
import org.kith.referrals.ReadingReferrals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Somebody signed in reads a word back: the organisation that referred, or staff of the scheme.
@Service
public class ReadingWordsBack {

    private final WordsBack wordsBack;
    private final ReadingReferrals referrals;
    private final Audit audit;
    private final Clock clock;

    ReadingWordsBack(WordsBack wordsBack, ReadingReferrals referrals, Audit audit, Clock clock) {
        this.wordsBack = wordsBack;
        this.referrals = referrals;
        this.audit = audit;
        this.clock = clock;
    }

    /// Nothing, when there is none or it is not theirs to read. Read by the organisation that referred, it has arrived.
    @Transactional
    public Optional<WordBack> read(WordBackId id, SignedIn reader) {
        var word = wordsBack.find(id);
        var referral = word.flatMap(each -> referrals.read(each.referral(), reader));
        if (referral.isEmpty()) {
            return Optional.empty();
        }
        audit.note(reader.actor(), "read", Subject.of("word-back", id));
        if (referral.get().isFromOrganisationOf(reader)) {
            wordsBack.opened(id, "account " + reader.account().value(), clock.instant());
        }
        return word;
    }
}
