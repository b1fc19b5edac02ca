package org.kith.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.journeys.Inspection.DESK;
import static org.kith.journeys.Inspection.PHONE;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kith.KithTest;
import org.kith.support.State;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Pictures of the principal pages, for the documentation: `./kith test screenshots` writes them to `docs/screenshots`.
/// A page that shows an error, next to nothing or a complaint of the browser is not a picture but a failure.
@KithTest
@Tag("screenshots")
@Timeout(120)
class ScreenshotTests {

    private static final Path FOLDER = Path.of(System.getProperty("basedir", "."), "..", "docs", "screenshots")
            .normalize();
    private static final int HEIGHT = 900;
    private static final int LEAST_WORDS = 20;

    @Autowired
    private LivedPlace place;

    @LocalServerPort
    private int port;

    /// The pages that show what Kith is.
    enum Picture {
        CASELOAD(LivedPlace.WORKER, DESK, "/caseload"),
        PERSON(LivedPlace.WORKER, DESK, "{person}"),
        SUPPORT(LivedPlace.WORKER, DESK, "{support}"),
        PLAN(LivedPlace.WORKER, DESK, "{support}/plan"),
        DIRECTORY(LivedPlace.WORKER, DESK, "/directory?words=lunch"),
        TRIAGE(LivedPlace.MANAGER, DESK, "/triage"),
        FIGURES(LivedPlace.MANAGER, DESK, "/board"),
        MY_REFERRALS(LivedPlace.REFERRER, DESK, "/my-referrals"),
        REFER(LivedPlace.REFERRER, DESK, "/referrals/new"),
        PUBLIC(null, DESK, "/p/" + LivedPlace.SLUG),
        CASELOAD_ON_A_PHONE(LivedPlace.WORKER, PHONE, "/caseload"),
        PUBLIC_ON_A_PHONE(null, PHONE, "/p/" + LivedPlace.SLUG + "/services?words=lunch");

        private final @Nullable String role;
        private final int width;
        private final String path;

        Picture(@Nullable String role, int width, String path) {
            this.role = role;
            this.width = width;
            this.path = path;
        }

        Path file() {
            return FOLDER.resolve(name().toLowerCase(Locale.ROOT).replace('_', '-') + ".png");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_picture_is_taken_of(Picture picture) throws IOException {
        var page = picture.role == null ? Chromium.visitor(true).newPage() : place.signedIn(picture.role, base());
        try (var _ = page.context()) {
            var complaints = new ArrayList<String>();
            page.onConsoleMessage(said -> complaints.add(said.type() + ": " + said.text()));
            page.onPageError(complaints::add);
            page.setViewportSize(picture.width, HEIGHT);
            var response = page.navigate(base() + address(picture.path));

            assertThat(response).isNotNull();
            assertThat(response.status()).isEqualTo(200);
            assertThat(page.locator("main").innerText().split("\\s+")).hasSizeGreaterThan(LEAST_WORDS);
            page.evaluate("document.fonts.ready.then(() => true)");
            Files.createDirectories(FOLDER);
            Files.write(picture.file(), FewColours.png(page.screenshot(new Page.ScreenshotOptions())));
            assertThat(complaints).isEmpty();
        }
    }

    private String address(String path) {
        assertThat(place.staff()).isNotEmpty();
        return path.replace(
                        "{person}", place.person(State.PLANNED, State.ENGAGED).orElseThrow())
                .replace(
                        "{support}", place.support(State.PLANNED, State.ENGAGED).orElseThrow());
    }

    private String base() {
        return "http://127.0.0.1:" + port;
    }
}
