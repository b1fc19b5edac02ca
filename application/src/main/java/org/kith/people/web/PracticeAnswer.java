package org.kith.people.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kith.design.form.FormReader;
import org.kith.directory.Practice;
import org.kith.directory.Practices;
import org.springframework.stereotype.Component;

/// Reads which practice somebody is registered with, by its code or its name.
@Component
class PracticeAnswer {

    private static final int OFFERED = 5;

    private final Practices practices;

    PracticeAnswer(Practices practices) {
        this.practices = practices;
    }

    Optional<String> read(FormReader reader) {
        var typed = reader.text("practice", "GP practice").atMost(120).optional();
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        var known = practices.find(typed.get());
        if (known.isPresent()) {
            return known.map(Practice::code);
        }
        var alike = practices.matching(typed.get(), OFFERED);
        reader.check(alike.size() == 1, "practice", advice(alike));
        return alike.stream().findFirst().map(Practice::code);
    }

    private static String advice(List<Practice> alike) {
        return alike.isEmpty()
                ? "No practice has this name or code. Check it, or leave it empty"
                : alike.stream()
                        .map(practice -> practice.name() + " (" + practice.code() + ")")
                        .collect(Collectors.joining(", ", "Enter the code of the practice: ", ""));
    }

    /// As the form shows a practice that was chosen before.
    String shown(String code) {
        return practices.find(code).map(practice -> practice.name()).orElse("");
    }
}
