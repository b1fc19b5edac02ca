package org.kith.design;

import java.util.List;

/// A page that cannot show what was asked for: what happened, in plain words, and what to do now.
///
/// A controller returns `Explanation.PAGE` with it as the model's `explanation`.
public record Explanation(String title, List<String> paragraphs, Link next) {

    public static final String PAGE = "layout/explanation";

    private static final Link HOME = Link.of("Go to the start page", "/");

    public Explanation {
        paragraphs = List.copyOf(paragraphs);
    }

    /// A signed link that is no longer good; the sentence says how to get a new one.
    public static Explanation expiredLink(String howToGetAnother) {
        return new Explanation(
                "This link no longer works",
                List.of(
                        "Links in our e-mails work for a limited time and for one purpose. This one has been used, was "
                                + "replaced by a newer one, or is too old.",
                        howToGetAnother),
                HOME);
    }

    /// Somebody else saved the same thing first. Nothing was overwritten.
    public static Explanation changedMeanwhile(String whoAndWhen, String what, String href) {
        return new Explanation(
                "This was changed while you were working on it",
                List.of(
                        whoAndWhen + " changed " + what + " after you opened the page. Your changes were not saved, so "
                                + "that theirs are not lost.",
                        "Look at it as it is now, then make your changes again if they are still needed."),
                Link.of("See how it is now", href));
    }

    /// What a failed request is told, by its HTTP status.
    static Explanation of(int status) {
        return switch (status) {
            case 400, 405, 415 ->
                new Explanation(
                        "Sorry, we could not read that",
                        List.of(
                                "The address or the form was not complete. Nothing was saved.",
                                "Go back and try once more."),
                        HOME);
            case 403 ->
                new Explanation(
                        "This page is not open to you",
                        List.of(
                                "Your account does not cover it, or the page was open for too long before it was sent. "
                                        + "Nothing was saved.",
                                "If you need it for your work, ask your service manager."),
                        HOME);
            case 404, 410 ->
                new Explanation(
                        "Page not found",
                        List.of(
                                "If you typed the address, check that it is right. If you pasted it, check that all of it "
                                        + "was copied.",
                                "It may also be about somebody or something that is not part of your work."),
                        HOME);
            case 413 ->
                new Explanation(
                        "That file is too large",
                        List.of(
                                "A file may be up to 50 megabytes. Nothing was saved.",
                                "Choose a smaller file, or send it in parts."),
                        HOME);
            case 429 ->
                new Explanation(
                        "Too many tries",
                        List.of("To keep accounts safe we have to slow down. Wait 15 minutes, then try again."),
                        HOME);
            default -> trouble();
        };
    }

    private static Explanation trouble() {
        return new Explanation(
                "Sorry, something went wrong",
                List.of(
                        "It is our fault, not yours, and it has been written down for the people who run Kith.",
                        "What you sent may not be saved. Go back, look whether it is there, and try once more. If it "
                                + "fails again, try later."),
                HOME);
    }
}
