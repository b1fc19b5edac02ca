package org.kith.support.web;

import java.time.Instant;
import org.kith.design.Written;
import org.kith.design.form.Entries;
import org.kith.design.form.FormReader;
import org.kith.design.form.Read;
import org.kith.support.AttemptId;
import org.kith.support.AttemptOutcome;
import org.kith.support.Attempts.NewAttempt;
import org.kith.support.ContactWay;
import org.kith.support.SupportHead;
import org.kith.tenancy.Coded;

/// An attempt to reach somebody, as a link worker types it.
final class AttemptForm {

    private static final int LONGEST = 1000;

    private AttemptForm() {}

    /// A telephone call just now, which is what most attempts are.
    static Entries begun(SupportHead head, String key, Instant now) {
        var ways = ContactWay.openTo(head.person());
        var entries = Moments.propose(Entries.none().with("key", key), now);
        return ways.isEmpty() ? entries : entries.with("way", ways.getFirst().code());
    }

    static Read<NewAttempt> read(FormReader reader, SupportHead head, Instant now) {
        var ways = ContactWay.openTo(head.person());
        var key = FormKeys.required(reader, AttemptId::new);
        var way = reader.choice(
                        "way", "How", code -> Coded.find(ContactWay.class, code).filter(ways::contains))
                .required("Choose how you tried");
        var outcome =
                reader.choice("outcome", "What happened", AttemptOutcome.class).required("Choose what happened");
        var opened = Written.inLondon(head.support().particulars().openedAt()).toLocalDate();
        var at = Moments.past(reader, opened, now);
        var note = reader.text("note", "Note").withLines().atMost(LONGEST).optional();
        var next = NextStepAnswer.optional(reader, Written.inLondon(now).toLocalDate());
        return reader.read(() -> new NewAttempt(
                key.get(), head.support().id(), at.get(), way.get(), outcome.get(), note.orElse(""), next.get()));
    }
}
