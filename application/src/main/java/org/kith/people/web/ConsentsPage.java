package org.kith.people.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.design.Choice;
import org.kith.design.Status;
import org.kith.design.Tone;
import org.kith.design.Written;
import org.kith.design.form.Entries;
import org.kith.people.Banner;
import org.kith.people.Consent;
import org.kith.people.ConsentAnswer;
import org.kith.people.ConsentMeans;
import org.kith.people.ConsentPurpose;
import org.kith.people.ConsentScope;

/// What a person agreed to have shared, and a form to record what came of asking.
public record ConsentsPage(Banner banner, Entries entries, List<Line> lines) {

    /// One answer.
    ///
    /// @param withdrawal where to withdraw it; none when it does not stand
    public record Line(
            String what,
            Status status,
            List<String> facts,
            @Nullable String withdrawal) {}

    static ConsentsPage of(Banner banner, Entries entries, List<Consent> consents, Signatures.Names names) {
        return new ConsentsPage(
                banner,
                entries,
                consents.stream().map(each -> line(banner, each, names)).toList());
    }

    public List<Choice> purposes() {
        return Arrays.stream(ConsentPurpose.values())
                .map(purpose -> Choice.of(purpose.code(), purpose.title(), purpose.statement()))
                .toList();
    }

    public List<Choice> scopes() {
        return Choice.all(ConsentScope.class);
    }

    public List<Choice> answers() {
        return Choice.all(ConsentAnswer.class);
    }

    public List<Choice> means() {
        return Choice.all(ConsentMeans.class);
    }

    private static Line line(Banner banner, Consent consent, Signatures.Names names) {
        var asked = consent.asked();
        var facts = new ArrayList<String>();
        facts.add(
                asked.recipient().name().isEmpty()
                        ? "Shared with: anybody the question is about"
                        : "Shared with: " + asked.recipient().name());
        facts.add(asked.scope().title());
        facts.add("Answered by: " + asked.givenBy() + ", " + asked.how().title().toLowerCase(java.util.Locale.UK));
        if (!asked.reason().isEmpty()) {
            facts.add("Why not: " + asked.reason());
        }
        facts.add("Recorded %s by %s, statement %s"
                .formatted(
                        Written.dateTime(consent.recordedAt()),
                        names.of(consent.recordedBy()),
                        consent.statementVersion()));
        var withdrawal = banner.href() + "/consents/" + consent.id().value() + "/withdraw";
        return new Line(consent.purpose().title(), status(consent), facts, consent.stands() ? withdrawal : null);
    }

    private static Status status(Consent consent) {
        var withdrawn = consent.withdrawnAt();
        if (withdrawn != null) {
            return Status.of("Withdrawn " + Written.date(withdrawn), Tone.GREY);
        }
        return switch (consent.answer()) {
            case GIVEN -> Status.of("Agreed", Tone.GREEN);
            case REFUSED -> Status.of("Refused", Tone.RED);
            case NOT_OBTAINED -> Status.of("Not obtained", Tone.YELLOW);
        };
    }
}
