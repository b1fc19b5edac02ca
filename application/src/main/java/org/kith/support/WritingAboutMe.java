package org.kith.support;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kith.access.Actor;
import org.kith.audit.Audit;
import org.kith.audit.Audit.Subject;
import org.kith.referrals.SupportId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A link worker writes down what matters to the person, in the person's words.
@Service
public class WritingAboutMe {

    private final Supports supports;
    private final AboutMe aboutMe;
    private final SupportChanges changes;
    private final Audit audit;

    WritingAboutMe(Supports supports, AboutMe aboutMe, SupportChanges changes, Audit audit) {
        this.supports = supports;
        this.aboutMe = aboutMe;
        this.changes = changes;
        this.audit = audit;
    }

    @Transactional
    public Decision write(Told told, Actor actor) {
        return switch (supports.require(told.support())) {
            case Support.Open open -> write(open, told, actor);
            case Support.Ended ended -> Decision.NotPossible.in(ended);
        };
    }

    private Decision write(Support.Open open, Told told, Actor actor) {
        var known = aboutMe.of(open.id());
        var last = known.last().map(AboutMe.Said::at).orElse(null);
        if (!Objects.equals(last, told.lastSeen())) {
            throw new OptimisticLockingFailureException("Somebody wrote about the person since it was read");
        }
        var now = changes.now().truncatedTo(ChronoUnit.MICROS);
        told.answers().forEach((heading, words) -> {
            if (!words.equals(known.words(heading))) {
                aboutMe.add(open.id(), heading, words, actor, now);
            }
        });
        audit.note(actor, "wrote about me", Subject.of("support", open.id()));
        return new Decision.Made(open);
    }

    /// What the person said under some headings.
    ///
    /// @param lastSeen when the last of what the writer saw had been written; none when there was nothing
    public record Told(
            SupportId support,
            Map<AboutMeHeading, String> answers,
            @Nullable Instant lastSeen) {

        public Told {
            answers = Map.copyOf(answers);
        }
    }
}
