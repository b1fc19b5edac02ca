package org.kith.connections.web;

import java.util.ArrayList;
import java.util.List;
import org.kith.connections.AnsweringReferrals.Reading;
import org.kith.connections.News;
import org.kith.connections.Shared;
import org.kith.connections.State;
import org.kith.design.SummaryRow;
import org.kith.design.form.Entries;
import org.kith.tenancy.Place;

/// Puts a referral into words for the service that is asked.
final class AnswerWords {

    private AnswerWords() {}

    static AnswerPage page(Reading reading, Place place, Entries entries) {
        var connection = reading.connection();
        var who = reading.shared().orElse(null);
        return new AnswerPage(
                "/p/" + place.slug() + "/answer",
                String.valueOf(connection.made().version()),
                reading.service(),
                reading.reference(),
                State.of(connection).tag(),
                who,
                who == null ? List.of() : facts(who),
                NewsForm.fitting(connection).stream()
                        .map(kind -> NewsLine.of(kind, said(kind)))
                        .toList(),
                place.contact(),
                entries);
    }

    private static List<SummaryRow> facts(Shared who) {
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("Name", who.name()));
        add(rows, "Likes to be called", who.name().startsWith(who.called()) ? "" : who.called());
        add(
                rows,
                "Reach them by",
                who.reach().isEmpty() ? "Ask us: no safe way is known" : String.join("\n", who.reach()));
        add(rows, "Address", who.address());
        add(rows, "Never by", String.join(", ", who.neverBy()));
        add(rows, "To keep contact safe", who.safe());
        add(rows, "To understand and be understood", String.join("\n", who.needs()));
        add(rows, "Comes for", who.need());
        add(rows, "From the link worker", who.note());
        add(rows, "Referred by", who.worker().isEmpty() ? who.scheme() : who.worker() + ", " + who.scheme());
        return rows;
    }

    private static void add(List<SummaryRow> rows, String key, String value) {
        if (!value.isEmpty()) {
            rows.add(SummaryRow.of(key, value));
        }
    }

    private static String said(News.Kind kind) {
        return switch (kind) {
            case ACCEPTED -> "We can take them";
            case WAITLISTED -> "They are on our waiting list";
            case DECLINED -> "We cannot take them";
            case FIRST_ATTENDED -> "They have been for the first time";
            case ATTENDING -> "They come regularly";
            case COMPLETED -> "They have finished";
            case DID_NOT_START -> "They did not come";
            case DROPPED_OUT -> "They have stopped coming";
            case SERVICE_CLOSED -> "We do not run this service now";
        };
    }
}
