package org.kith.people.web;

import java.util.List;
import org.kith.design.Choice;
import org.kith.design.Written;
import org.kith.design.form.Entries;
import org.kith.people.Alert;
import org.kith.people.AlertKind;
import org.kith.people.Banner;

/// The alerts about a person, to be raised and ended.
public record AlertsPage(Banner banner, Entries entries, List<Line> lines) {

    /// One alert that holds, and where to end it.
    public record Line(String kind, String words, String raised, String ending) {}

    static AlertsPage of(Banner banner, Entries entries, Signatures.Names names) {
        return new AlertsPage(
                banner,
                entries,
                banner.alerts().stream()
                        .map(alert -> line(banner, alert, names))
                        .toList());
    }

    public List<Choice> kinds() {
        return Choice.all(AlertKind.class);
    }

    private static Line line(Banner banner, Alert alert, Signatures.Names names) {
        return new Line(
                alert.kind().title(),
                alert.words(),
                "Raised %s by %s".formatted(Written.date(alert.raisedAt()), names.of(alert.raisedBy())),
                banner.href() + "/alerts/" + alert.id().value() + "/end");
    }
}
