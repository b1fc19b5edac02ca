package org.kith.support.web;

import java.util.Locale;
import org.kith.design.Status;
import org.kith.design.Task;
import org.kith.design.Tone;
import org.kith.design.Written;
import org.kith.measures.Assessment;
import org.kith.measures.Questionnaires;

/// The measures of a support, as lines that lead to their pages.
final class MeasureLines {

    private MeasureLines() {}

    static Task task(Assessment assessment) {
        var expected = assessment.expected();
        return new Task(
                Questionnaires.of(expected.instrument()).title() + ", "
                        + expected.occasion().title().toLowerCase(Locale.UK),
                "/measures/" + assessment.id().value(),
                hint(assessment),
                status(assessment));
    }

    private static String hint(Assessment assessment) {
        return switch (assessment) {
            case Assessment.Due due -> "Due " + Written.date(due.expected().dueOn());
            case Assessment.Taken taken ->
                "Taken " + Written.date(taken.taking().on());
            case Assessment.Missing missing -> missing.reason().title();
        };
    }

    private static Status status(Assessment assessment) {
        return switch (assessment) {
            case Assessment.Due _ -> Status.of("To do", Tone.BLUE);
            case Assessment.Taken _ -> Status.of("Done", Tone.PLAIN);
            case Assessment.Missing _ -> Status.of("Missing, with its reason", Tone.PLAIN);
        };
    }
}
