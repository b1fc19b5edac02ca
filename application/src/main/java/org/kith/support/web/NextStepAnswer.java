package org.kith.support.web;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.kith.design.form.Entries;
import org.kith.design.form.FormReader;
import org.kith.support.NextStep;

/// Reads what the link worker means to do next, on every form that ends a contact.
final class NextStepAnswer {

    private static final int LONGEST = 200;

    private NextStepAnswer() {}

    static Supplier<NextStep> optional(FormReader reader, LocalDate today) {
        var words = reader.text("next", "Next step").atMost(LONGEST).optional();
        var on = reader.date("nextOn", "Day of the next step").notBefore(today).optional();
        reader.check(on.isEmpty() || words.isPresent(), "next", "Say what is to be done on that day");
        return () -> words.map(said -> new NextStep(said, on.orElse(null))).orElse(NextStep.NONE);
    }

    static Supplier<NextStep> required(FormReader reader, LocalDate today) {
        var words = reader.text("next", "Next step").atMost(LONGEST).required("Write what you will do next");
        var on = reader.date("nextOn", "Day of the next step").notBefore(today).optional();
        return () -> new NextStep(words.get(), on.orElse(null));
    }

    static Entries propose(Entries entries, NextStep next) {
        if (!next.isSet()) {
            return entries;
        }
        var on = next.on();
        var said = entries.with("next", next.words());
        return on == null ? said : said.with("nextOn", on);
    }
}
