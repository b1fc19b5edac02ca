package org.kith.messages.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.design.Status;
import org.kith.design.SummaryRow;
import org.kith.design.Written;
import org.kith.design.form.Entries;
import org.kith.messages.Message;
import org.kith.messages.MessageState;

/// One message, whole.
///
/// @param byHand what the button says that hands it over here; none where it may not be
public record MessagePage(Message message, @Nullable String byHand, Entries entries) {

    public String address() {
        return "/messages/" + message.id().value();
    }

    public Status status() {
        return MessagesPage.status(message);
    }

    public List<SummaryRow> facts() {
        var times = message.times();
        return List.of(
                SummaryRow.of("To", MessagesPage.to(message)),
                SummaryRow.of("About", message.occasion().title()),
                SummaryRow.of("Written", Written.dateTime(times.queued())),
                SummaryRow.of(
                        "Handed over", times.handedOver() == null ? "Not yet" : Written.dateTime(times.handedOver())),
                SummaryRow.of("Tries", String.valueOf(message.attempts())));
    }

    /// The words as somebody here may see them: the link is made only when the message leaves.
    public String words() {
        return message.wording().words().replace("{link}", "[the link]").replace("{code}", "[the code]");
    }

    public boolean maySendAgain() {
        return message.state() != MessageState.QUEUED;
    }

    public boolean mayHaveComeBack() {
        return message.state() == MessageState.HANDED_OVER && !message.isLetter();
    }

    public boolean isTrouble() {
        return switch (message.state()) {
            case FAILED, BOUNCED, WITHHELD -> message.times().settled() == null;
            case QUEUED, HANDED_OVER -> false;
        };
    }

    public boolean isToThePerson() {
        return message.envelope().person() != null;
    }
}
