package org.kith.measures.web;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.kith.design.form.FormReader;
import org.kith.measures.AdministeredBy;
import org.kith.measures.TakenHow;
import org.kith.measures.Taking;
import org.kith.people.Language;

/// How a questionnaire was asked, as it is typed.
final class TakingForm {

    private TakingForm() {}

    static Supplier<Taking> read(FormReader reader, LocalDate today) {
        var on = reader.date("on", "Day")
                .notAfter(today)
                .required("Enter the day on which the questions were asked, for example 27 3 2026");
        var how = reader.choice("how", "How", TakenHow.class).required("Choose how the questions were asked");
        var by = reader.choice("by", "Who", AdministeredBy.class).required("Choose who asked and who answered");
        var language = reader.choice("language", "Language", Language::find).required("Choose the language");
        return () -> new Taking(on.get(), how.get(), by.get(), language.get().code());
    }
}
