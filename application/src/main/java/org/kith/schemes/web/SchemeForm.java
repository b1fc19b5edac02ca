package org.kith.schemes.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.kith.design.form.Answer;
import org.kith.design.form.FormReader;
import org.kith.design.form.Read;
import org.kith.schemes.AgeRange;
import org.kith.schemes.Catchment;
import org.kith.schemes.FrontDoor;
import org.kith.schemes.Pace;
import org.kith.schemes.PlannedMeasure;
import org.kith.schemes.SchemeSettings;
import org.kith.schemes.SessionPolicy;
import org.springframework.util.MultiValueMap;

/// A scheme's settings as they are read from a form.
final class SchemeForm {

    private static final Pattern PRACTICE = Pattern.compile("[A-Z][0-9]{5}");
    private static final int OLDEST = 130;

    private final FormReader reader;

    private SchemeForm(FormReader reader) {
        this.reader = reader;
    }

    static Read<SchemeSettings> read(MultiValueMap<String, String> typed) {
        return new SchemeForm(new FormReader(typed)).settings();
    }

    private Read<SchemeSettings> settings() {
        var name = reader.text("name", "Name").atMost(80).required("Enter a name for the scheme");
        var summary = reader.text("summary", "Summary").withLines().atMost(600).optional();
        var open = reader.choice("open", "Taking referrals", SchemeForm::yesOrNo)
                .required("Choose whether the scheme is taking referrals");
        var worker = reader.text("worker", "What its workers are called")
                .atMost(60)
                .required("Enter what the scheme calls its workers, for example link worker");
        var doors = reader.choices("door", FrontDoor.class).atLeastOne("Choose at least one front door");
        var ages = ages();
        var catchment = catchment();
        var elsewhere = reader.text("elsewhere", "Where else to go")
                .withLines()
                .atMost(1000)
                .optional();
        var pace = pace();
        var sessions = sessions();
        var measures = measures();
        return reader.read(() -> new SchemeSettings(
                name.get(),
                summary.orElse(""),
                open.get(),
                worker.get(),
                ages.get(),
                EnumSet.copyOf(doors.get()),
                catchment,
                sessions.get(),
                pace.get(),
                measures.get(),
                elsewhere.orElse("")));
    }

    private Supplier<AgeRange> ages() {
        var from = number("youngest", "Youngest age", 0, OLDEST);
        var to = reader.number("oldest", "Oldest age").between(0, OLDEST).optional();
        if (reader.errors().at("youngest").isEmpty()) {
            reader.check(
                    to.orElse(OLDEST) >= from.get(), "oldest", "Oldest age must be the same as the youngest or above");
        }
        return () -> new AgeRange(from.get(), to.orElse(null));
    }

    private Catchment catchment() {
        var areas = listed("areas", "Areas");
        var practices = listed("practices", "GP practices");
        areas.stream()
                .filter(area -> !Catchment.isArea(area))
                .findFirst()
                .ifPresent(wrong -> reader.check(
                        false, "areas", "“" + wrong + "” is not the beginning of a postcode, such as E8 or N16 5"));
        practices.stream()
                .filter(code -> !PRACTICE.matcher(code).matches())
                .findFirst()
                .ifPresent(wrong -> reader.check(
                        false, "practices", "“" + wrong + "” is not the code of a practice, such as F84001"));
        return Catchment.of(areas, practices);
    }

    private List<String> listed(String name, String label) {
        var typed = reader.text(name, label).withLines().atMost(4000).optional().orElse("");
        return Arrays.stream(typed.split("[,;\\n]"))
                .map(each -> each.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT))
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private Supplier<Pace> pace() {
        var response = number("response", "Working days to answer a referral", 1, 60);
        var wait = number("wait", "Expected wait in days", 0, 365);
        var attempts = number("attempts", "Contact attempts", 1, 20);
        var reopen = number("reopen", "Days to reopen", 0, 730);
        return () -> new Pace(response.get(), wait.get(), attempts.get(), reopen.get());
    }

    private Supplier<SessionPolicy> sessions() {
        var limit =
                reader.number("sessions", "Number of sessions").between(1, 100).optional();
        var first = number("firstMinutes", "Minutes of the first session", 5, 480);
        var later = number("minutes", "Minutes of later sessions", 5, 480);
        return () -> new SessionPolicy(limit.orElse(null), first.get(), later.get());
    }

    private Supplier<List<PlannedMeasure>> measures() {
        var asked = reader.choices("measure", SchemeForm::measure).any();
        var first = number("firstDays", "Days for first questionnaires", 0, 365);
        var last = number("lastDays", "Days for last questionnaires", 0, 365);
        return () -> asked.stream()
                .map(each -> new PlannedMeasure(
                        each.instrument(),
                        each.occasion(),
                        switch (each.occasion()) {
                            case FIRST -> first.get();
                            case LAST -> last.get();
                        }))
                .toList();
    }

    private Answer<Integer> number(String name, String label, int least, int most) {
        return reader.number(name, label)
                .between(least, most)
                .required("%s must be between %d and %d".formatted(label, least, most));
    }

    private static Optional<Boolean> yesOrNo(String code) {
        return switch (code) {
            case "yes" -> Optional.of(true);
            case "no" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Optional<PlannedMeasure> measure(String code) {
        return OfferedMeasures.all()
                .filter(each -> OfferedMeasures.code(each).equals(code))
                .findFirst();
    }
}
