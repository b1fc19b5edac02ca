package org.kith.messages.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.design.Status;
import org.kith.design.Tone;
import org.kith.design.Written;
import org.kith.messages.Message;
import org.kith.messages.MessageState;
import org.kith.messages.Messages.Which;

/// The list of messages.
///
/// @param mailServer whether there is one: without it, e-mails are read here
public record MessagesPage(
        Which which, List<Line> lines, @Nullable String next, boolean mailServer) {

    public MessagesPage {
        lines = List.copyOf(lines);
    }

    public List<Tab> tabs() {
        return List.of(
                new Tab("Needs you", "/messages", which == Which.TROUBLE),
                new Tab("Letters to print", "/messages?which=LETTERS", which == Which.LETTERS),
                new Tab("Waiting to be sent", "/messages?which=WAITING", which == Which.WAITING),
                new Tab("All", "/messages?which=ALL", which == Which.ALL));
    }

    /// What an empty list means.
    public String empty() {
        return switch (which) {
            case TROUBLE -> "Every message got through, or is on its way. One that fails will stand here.";
            case LETTERS -> "No letter waits to be printed.";
            case WAITING -> "No e-mail waits to be sent.";
            case ALL -> "Nothing has been sent yet.";
        };
    }

    /// One way to look at the list.
    public record Tab(String text, String href, boolean current) {}

    /// One message.
    public record Line(String subject, String to, String when, Status status, String trouble, String href) {

        static Line of(Message message) {
            return new Line(
                    message.wording().subject(),
                    MessagesPage.to(message),
                    Written.dateTime(message.times().queued()),
                    MessagesPage.status(message),
                    message.trouble(),
                    "/messages/" + message.id().value());
        }
    }

    static String to(Message message) {
        var envelope = message.envelope();
        return envelope.letter() || envelope.address().isEmpty()
                ? envelope.name() + " (letter)"
                : envelope.name() + ", " + envelope.address();
    }

    static Status status(Message message) {
        if (message.times().opened() != null) {
            return Status.of("Read here", Tone.GREEN);
        }
        if (message.state() == MessageState.QUEUED && message.isLetter()) {
            return Status.of("To print", Tone.YELLOW);
        }
        var settled = message.times().settled() != null;
        return switch (message.state()) {
            case QUEUED -> Status.of(message.attempts() == 0 ? "Waiting" : "Trying again", Tone.BLUE);
            case HANDED_OVER -> Status.of("Handed over", Tone.GREEN);
            case FAILED, BOUNCED, WITHHELD ->
                settled
                        ? Status.of("Told another way", Tone.GREY)
                        : Status.of(message.state().title(), Tone.RED);
        };
    }
}
