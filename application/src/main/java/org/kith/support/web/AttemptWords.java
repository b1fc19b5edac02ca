package org.kith.support.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.kith.design.Choice;
import org.kith.design.Moment;
import org.kith.design.Written;
import org.kith.design.form.Entries;
import org.kith.people.Channel;
import org.kith.support.AttemptOutcome;
import org.kith.support.Attempts.Attempt;
import org.kith.support.ContactWay;
import org.kith.support.Support;
import org.kith.support.SupportFile;

/// Puts attempts to reach somebody into words.
final class AttemptWords {

    private AttemptWords() {}

    static AttemptPage page(SupportFile file, Entries entries) {
        var head = file.head();
        var noMessages = !head.person().mayBeReached(Channel.VOICEMAIL);
        return new AttemptPage(
                Head.of(head),
                ContactWay.openTo(head.person()).stream()
                        .map(way -> Choice.of(way.code(), way.title()))
                        .toList(),
                Arrays.stream(AttemptOutcome.values())
                        .filter(outcome -> !(noMessages && outcome == AttemptOutcome.MESSAGE_LEFT))
                        .map(outcome -> Choice.of(outcome.code(), outcome.title()))
                        .toList(),
                noMessages,
                lines(file.work().attempts()),
                offersNotReached(file),
                entries);
    }

    static boolean offersNotReached(SupportFile file) {
        var ways = ContactWay.openTo(file.head().person()).stream()
                .filter(way -> way != ContactWay.VISIT)
                .count();
        return file.head().support() instanceof Support.Contacting
                && file.work().tally().enough(file.head().scheme().contactAttempts(), (int) ways);
    }

    static List<Moment> lines(List<Attempt> attempts) {
        return attempts.reversed().stream().map(AttemptWords::line).toList();
    }

    static Moment line(Attempt attempt) {
        var by = attempt.byName() == null ? "" : " by " + attempt.byName();
        var when = Written.dateTime(attempt.at()) + by;
        var what = attempt.way().title() + ": " + attempt.outcome().title().toLowerCase(Locale.UK);
        return attempt.note().isEmpty() ? Moment.of(when, what) : Moment.of(when, what, attempt.note());
    }
}
