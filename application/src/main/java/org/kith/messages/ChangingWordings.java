package org.kith.messages;

import java.time.Clock;
import java.util.Optional;
import org.kith.access.SchemeId;
import org.kith.access.SignedIn;
import org.kith.audit.Audit;
import org.kith.audit.Audit.Subject;
import org.kith.design.Written;
import org.kith.messages.Wordings.Own;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A scheme puts an occasion into words of its own, or goes back to those that come with Kith.
@Service
public class ChangingWordings {

    private final Wordings wordings;
    private final Audit audit;
    private final Clock clock;

    ChangingWordings(Wordings wordings, Audit audit, Clock clock) {
        this.wordings = wordings;
        this.audit = audit;
        this.clock = clock;
    }

    /// Why words will not do, where they will not.
    public static Optional<String> objection(Wording wording, Occasion occasion) {
        var unknown = wording.unknownTo(occasion);
        if (!unknown.isEmpty()) {
            return Optional.of("{%s} is not one of the fields you can use here"
                    .formatted(unknown.iterator().next()));
        }
        var revealing = wording.tooMuchInSubject();
        if (!revealing.isEmpty()) {
            return Optional.of("{%s} may not stand in the subject: others may see it on a screen"
                    .formatted(revealing.iterator().next()));
        }
        return wording.carriesWhatItMust(occasion)
                ? Optional.empty()
                : Optional.of("The words must have " + must(occasion) + " in them: it is what they are sent for");
    }

    private static String must(Occasion occasion) {
        return Written.list(occasion.fields().stream()
                .filter(MessageField::isLate)
                .map(MessageField::written)
                .toList());
    }

    /// The words that were there stay on record in the audit.
    @Transactional
    public void change(SchemeId scheme, Occasion occasion, Own changed, SignedIn by) {
        if (objection(changed.wording(), occasion).isPresent()) {
            throw new IllegalArgumentException("Words that will not do reached the use case");
        }
        var before = wordings.of(occasion, scheme);
        var version = wordings.own(scheme, occasion).map(Own::version).orElse(0);
        if (version != changed.version()) {
            throw new OptimisticLockingFailureException("Somebody else changed these words");
        }
        wordings.keep(scheme, occasion, changed, by.account(), clock.instant());
        note(scheme, occasion, "changed the words of", before, by);
    }

    @Transactional
    public void goBack(SchemeId scheme, Occasion occasion, SignedIn by) {
        var before = wordings.of(occasion, scheme);
        wordings.forget(scheme, occasion);
        note(scheme, occasion, "went back to the shipped words of", before, by);
    }

    private void note(SchemeId scheme, Occasion occasion, String act, Wording before, SignedIn by) {
        audit.note(
                by.actor(),
                act,
                Subject.of("scheme", scheme),
                "%s; before: %s / %s".formatted(occasion.code(), before.subject(), before.words()));
    }
}
