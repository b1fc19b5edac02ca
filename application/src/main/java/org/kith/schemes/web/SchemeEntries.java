package org.kith.schemes.web;

import org.jspecify.annotations.Nullable;
import org.kith.design.form.Entries;
import org.kith.schemes.FrontDoor;
import org.kith.schemes.Occasion;
import org.kith.schemes.PlannedMeasure;
import org.kith.schemes.SchemeSettings;

/// The form of a scheme, filled in with what its settings are.
final class SchemeEntries {

    private SchemeEntries() {}

    static Entries of(SchemeSettings scheme) {
        return measures(numbers(words(Entries.none(), scheme), scheme), scheme);
    }

    private static Entries words(Entries form, SchemeSettings scheme) {
        return form.with("name", scheme.name())
                .with("summary", scheme.summary())
                .with("open", scheme.open() ? "yes" : "no")
                .with("worker", scheme.workerTitle())
                .with("door", scheme.frontDoors().stream().map(FrontDoor::code).toArray(String[]::new))
                .with("areas", String.join(", ", scheme.catchment().areas()))
                .with("practices", String.join(", ", scheme.catchment().practices()))
                .with("elsewhere", scheme.elsewhere());
    }

    private static Entries numbers(Entries form, SchemeSettings scheme) {
        return form.with("youngest", text(scheme.ages().from()))
                .with("oldest", text(scheme.ages().to()))
                .with("response", text(scheme.pace().responseDays()))
                .with("wait", text(scheme.pace().expectedWaitDays()))
                .with("attempts", text(scheme.pace().contactAttempts()))
                .with("reopen", text(scheme.pace().reopenDays()))
                .with("sessions", text(scheme.sessionPolicy().limit()))
                .with("firstMinutes", text(scheme.sessionPolicy().firstMinutes()))
                .with("minutes", text(scheme.sessionPolicy().minutes()));
    }

    private static Entries measures(Entries form, SchemeSettings scheme) {
        return form.with(
                        "measure",
                        scheme.plannedMeasures().stream()
                                .map(OfferedMeasures::code)
                                .toArray(String[]::new))
                .with("firstDays", days(scheme, Occasion.FIRST))
                .with("lastDays", days(scheme, Occasion.LAST));
    }

    /// The form asks one number an occasion: the shortest, where questionnaires differ.
    private static String days(SchemeSettings scheme, Occasion occasion) {
        return text(scheme.plannedMeasures().stream()
                .filter(planned -> planned.occasion() == occasion)
                .mapToInt(PlannedMeasure::withinDays)
                .min()
                .orElse(PlannedMeasure.USUAL_DAYS));
    }

    private static String text(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }
}
