package org.kith.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/// `./kith demo`: a Kith with a made-up place in it, for anyone to try.
final class Demonstrating {
    private final Serving serving;
    private final Console console;

    Demonstrating(Serving serving, Console console) {
        this.serving = serving;
        this.console = console;
    }

    void begin(Plan plan) {
        var kith = serving.serve(plan);
        var place = kith.offer(DemonstrationPlace.class);
        place.filter(empty -> !empty.isFilled()).ifPresent(empty -> fill(kith, empty));
        serving.announce(plan);
        place.ifPresent(filled -> show(filled.signIns()));
        console.line("");
        console.line("Everyone in it is made up, and it sends no e-mail. Stop it with Ctrl-C.");
    }

    private void fill(RunningKith kith, DemonstrationPlace place) {
        var marker = kith.folder().resolve(StartingKith.FILLING);
        try {
            Files.createFile(marker);
            var sentence = place.fill(console.progress("Place"));
            Files.delete(marker);
            console.fact("Place", sentence);
        } catch (IOException failure) {
            throw DiskSpace.explain("The data folder " + kith.folder() + " cannot be written", failure);
        }
    }

    private void show(List<DemonstrationPlace.SignIn> signIns) {
        console.line("");
        console.table(
                List.of("To work as", "sign in with", "and the password"),
                signIns.stream()
                        .map(signIn -> List.of(signIn.role(), signIn.email(), signIn.password()))
                        .toList());
    }
}
