package org.kith.design;

import gg.jte.Content;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.kith.design.form.FormErrors;

/// Every part of a page on a few pages, written to `target/styleguide` to be looked at in a browser.
enum Styleguide {
    FORM,
    PERSON,
    CHARTS,
    SENT,
    FAILED;

    static final Path FOLDER = Path.of("target", "styleguide");

    private static final Frame FRAME = new Frame(
            "Hackney Downs",
            "telephone 020 7946 0100",
            "Amina Yusuf",
            true,
            List.of(
                    new NavigationItem("Today", "#", false),
                    new NavigationItem("Caseload", "#", true),
                    new NavigationItem("Find a service", "#", false),
                    new NavigationItem("Referrals", "#", false),
                    new NavigationItem("Figures", "#", false)),
            Csrf.none(),
            null,
            1800);

    String file() {
        return name().toLowerCase(java.util.Locale.ROOT) + ".html";
    }

    void write() throws IOException {
        Files.createDirectories(FOLDER);
        Files.writeString(FOLDER.resolve(file()), page());
    }

    private String page() {
        return switch (this) {
            case FORM -> {
                var entries = StyleguideForm.entries();
                yield page(FRAME, "Refer somebody", entries.errors(), StyleguideForm.content(entries));
            }
            case PERSON ->
                page(FRAME.withNotice("Session saved"), "Dorothy Abara", FormErrors.none(), StyleguidePerson.content());
            case CHARTS -> page(FRAME, "How the service is doing", FormErrors.none(), StyleguideCharts.content());
            case SENT -> page(Frame.visitor(Csrf.none()), "Referral sent", FormErrors.none(), sent());
            case FAILED ->
                Rendering.of("layout/explanation", Map.of("frame", crowded(), "explanation", Explanation.of(404)));
        };
    }

    /// Everything in the frame as long as it may become.
    private static Frame crowded() {
        var word = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch";
        return new Frame(
                word + " and the Valleys Partnership",
                word.toLowerCase(java.util.Locale.ROOT) + "@example.org",
                "Wilhelmina Featherstonehaugh-Cholmondeley of " + word,
                true,
                List.of(new NavigationItem(word, "#", true), new NavigationItem("Referrals to " + word, "#", false)),
                Csrf.none(),
                null,
                1800);
    }

    private static Content sent() {
        return Parts.all(
                Parts.part(
                        "nhsuk/panel", "heading", "Referral sent", "content", Texts.plain("Your reference is K7Q-42M")),
                Parts.html("<h2 class=\"nhsuk-heading-m\">What happens next</h2>"
                        + "<p>A link worker rings within five working days, by 10 March 2026.</p>"));
    }

    private static String page(Frame frame, String title, FormErrors errors, Content content) {
        return Rendering.of(
                "layout/page",
                Rendering.parameters(
                        "frame",
                        frame,
                        "title",
                        title,
                        "errors",
                        errors,
                        "content",
                        content,
                        "back",
                        "#",
                        "backText",
                        "Back"));
    }
}
