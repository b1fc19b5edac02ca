package org.kith.directory.web;

import org.kith.design.form.Entries;
import org.kith.design.form.FormReader;
import org.kith.design.form.Read;
import org.kith.directory.LocalKnowledge;
import org.kith.directory.TakesReferrals;
import org.springframework.util.MultiValueMap;

/// What staff know of a service, as a form.
final class KnownForm {

    private KnownForm() {}

    static Entries of(LocalKnowledge known) {
        return Entries.none()
                .with("takes", known.takesReferrals().code())
                .with("capacity", known.capacity())
                .with("referralEmail", known.referralEmail())
                .with("notes", known.notes())
                .with("hidden", known.hidden() ? "yes" : "no");
    }

    /// @param before carries what the form does not ask: when the entry was checked
    static Read<LocalKnowledge> read(MultiValueMap<String, String> typed, LocalKnowledge before, int version) {
        var reader = new FormReader(typed);
        var takes = reader.choice("takes", "Takes referrals", TakesReferrals.class)
                .required("Choose whether it takes referrals now");
        var capacity = reader.text("capacity", "Places and waits").optional();
        var email = reader.email("referralEmail", "Address for referrals").optional();
        var notes =
                reader.text("notes", "Notes for staff").atMost(2000).withLines().optional();
        return reader.read(() -> new LocalKnowledge(
                takes.get(),
                capacity.orElse(""),
                notes.orElse(""),
                reader.ticked("hidden") && "yes".equals(typed.getFirst("hidden")),
                email.orElse(""),
                before.checkedOn(),
                version));
    }
}
