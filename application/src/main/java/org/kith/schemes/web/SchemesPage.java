package org.kith.schemes.web;

import java.util.List;
import org.kith.design.Link;
import org.kith.design.ListLine;
import org.kith.design.Status;
import org.kith.design.Tone;
import org.kith.schemes.Scheme;

/// The schemes of the place, as their settings' list shows them.
public record SchemesPage(List<ListLine> lines, boolean mayOpen) {

    static SchemesPage of(List<Scheme> schemes, boolean mayOpen) {
        return new SchemesPage(schemes.stream().map(SchemesPage::line).toList(), mayOpen);
    }

    private static ListLine line(Scheme scheme) {
        return ListLine.of(
                Link.of(scheme.name(), "/settings/schemes/" + scheme.id().value()),
                "For people aged %s. Answers within %d working days."
                        .formatted(scheme.ages().words(), scheme.responseDays()),
                scheme.open() ? Status.of("Taking referrals", Tone.GREEN) : Status.of("Closed", Tone.GREY));
    }
}
