package org.kith.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.journeys.Journey.SUMMARY;
import static org.kith.journeys.Steps.assertLooksWell;
import static org.kith.journeys.Steps.fill;
import static org.kith.journeys.Steps.go;
import static org.kith.journeys.Steps.main;
import static org.kith.journeys.Steps.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.KithTest;
import org.kith.SharedData;
import org.kith.TestPlace;
import org.kith.TestPlaces;
import org.kith.access.Actor;
import org.kith.directory.entries.ImportingDirectory;
import org.kith.tenancy.ListenersAtWork;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// One person's whole way, from the referral to the word back, as everybody concerned does it in a browser.
@KithTest
@Timeout(300)
class SupportJourneyTests {

    @Autowired
    private TestPlaces places;

    @Autowired
    private ImportingDirectory importing;

    @Autowired
    private ListenersAtWork listeners;

    @LocalServerPort
    private int port;

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}, scripts {1}")
    @CsvSource({"OURS, true", "OURS, false", "BRISTOL, true", "BRISTOL, false"})
    void a_surgery_hears_back_what_came_of_its_referral(Directory directory, boolean scripts) {
        var place = given_a_place_with(directory);
        try (var journey = journey(scripts)) {
            var surgery = journey.signedIn(place.referrer());
            surgery.navigate(journey.at("/referrals/new"));
            Referrals.fillIn(surgery);
            press(surgery, "Send the referral");

            journey.the_person_is_supported(place, "Margaret Example", directory.words);

            surgery.navigate(journey.at("/my-referrals"));
            assertLooksWell(surgery);
            go(surgery, surgery.getByText("Word back").first());
            assertThat(main(surgery)).contains(SUMMARY);
            assertLooksWell(surgery);
        }
    }

    @ParameterizedTest(name = "{0}, scripts {1}")
    @CsvSource({"OURS, true", "OURS, false", "BRISTOL, true", "BRISTOL, false"})
    void somebody_who_asked_for_themselves_reads_what_was_done(Directory directory, boolean scripts) {
        var place = given_a_place_with(directory);
        try (var journey = journey(scripts)) {
            var person = journey.visitor();
            person.navigate(journey.at("/p/" + place.place().slug()));
            press(person, "Ask for support");
            Referrals.ask(person);
            press(person, "Send");

            journey.the_person_is_supported(place, "Robin Example", directory.words);

            var manager = journey.signedIn(place.manager());
            person.navigate(journey.at(journey.message(manager, "ended")));
            press(person, "Send me a code");
            listeners.await();
            assertLooksWell(person);
            fill(person, "Code", journey.code(manager));
            press(person, "Read it");
            assertThat(main(person)).contains(SUMMARY);
            assertLooksWell(person);
        }
    }

    private TestPlace given_a_place_with(Directory directory) {
        var place = places.open();
        take(
                place,
                switch (directory) {
                    case OURS -> copied("/org/kith/simulation/directory.json");
                    case BRISTOL -> SharedData.file("open-referral/bristol-services-v1.json");
                });
        return place;
    }

    /// Where services are found, and what is looked for there. A journey with the public feed of Bristol is skipped
    /// where
    /// that is not beside the repository.
    enum Directory {
        OURS("lunch"),
        BRISTOL("choir");

        private final String words;

        Directory(String words) {
            this.words = words;
        }
    }

    private void take(TestPlace place, Path feed) {
        var report = place.in(() -> importing.take(feed, "A feed", new Actor.Itself()));
        assertThat(report.taken()).as(String.join("\n", report.lines())).isTrue();
    }

    private Path copied(String resource) {
        try (var file = Objects.requireNonNull(getClass().getResourceAsStream(resource), resource)) {
            return Files.write(folder.resolve("directory.json"), file.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Journey journey(boolean scripts) {
        return new Journey("http://127.0.0.1:" + port, scripts, listeners);
    }
}
