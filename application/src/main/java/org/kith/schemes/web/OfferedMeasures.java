package org.kith.schemes.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.kith.design.Choice;
import org.kith.evaluation.instrument.Instruments;
import org.kith.schemes.Occasion;
import org.kith.schemes.PlannedMeasure;

/// The questionnaires a scheme can choose: every one that comes with Kith, first and last.
final class OfferedMeasures {

    private OfferedMeasures() {}

    static Stream<PlannedMeasure> all() {
        return Instruments.shipped().all().stream()
                .flatMap(instrument -> Arrays.stream(Occasion.values())
                        .map(occasion -> new PlannedMeasure(instrument.id(), occasion, PlannedMeasure.USUAL_DAYS)));
    }

    static String code(PlannedMeasure planned) {
        return planned.instrument() + " " + planned.occasion().code();
    }

    static List<Choice> choices() {
        return Instruments.shipped().all().stream()
                .flatMap(instrument -> Arrays.stream(Occasion.values())
                        .map(occasion -> Choice.of(
                                code(new PlannedMeasure(instrument.id(), occasion, PlannedMeasure.USUAL_DAYS)),
                                instrument.title() + ": " + occasion.title().toLowerCase(java.util.Locale.UK))))
                .toList();
    }
}
