package org.kith.connections.web;

import java.util.List;
import org.kith.connections.DropOutReason;
import org.kith.connections.News;
import org.kith.connections.NotStartedReason;
import org.kith.connections.ServiceClosedReason;
import org.kith.connections.ServiceDeclineReason;
import org.kith.design.Choice;

/// One thing that may be told of a connection, and what is asked when it is chosen.
///
/// @param whyField  the field that asks why; empty where nothing is asked
/// @param reasons   the answers to it
/// @param asksWhen  whether the day is asked
public record NewsLine(String code, String words, String whyField, List<Choice> reasons, boolean asksWhen) {

    public NewsLine {
        reasons = List.copyOf(reasons);
    }

    static NewsLine of(News.Kind kind, String words) {
        return switch (kind) {
            case DECLINED -> why(kind, words, "declined-why", Choice.all(ServiceDeclineReason.class));
            case DID_NOT_START -> why(kind, words, "not-started-why", notStarted());
            case DROPPED_OUT -> why(kind, words, "dropped-why", Choice.all(DropOutReason.class));
            case SERVICE_CLOSED -> why(kind, words, "closed-why", Choice.all(ServiceClosedReason.class));
            case FIRST_ATTENDED -> new NewsLine(kind.code(), words, "", List.of(), true);
            case ACCEPTED, WAITLISTED, ATTENDING, COMPLETED -> new NewsLine(kind.code(), words, "", List.of(), false);
        };
    }

    /// What Kith finds out by itself is nobody's to choose.
    private static List<Choice> notStarted() {
        return Choice.all(NotStartedReason.class).stream()
                .filter(each -> !each.value().equals(NotStartedReason.CONSENT_WITHDRAWN.code()))
                .filter(each -> !each.value().equals(NotStartedReason.SUPPORT_ENDED.code()))
                .toList();
    }

    private static NewsLine why(News.Kind kind, String words, String field, List<Choice> reasons) {
        return new NewsLine(kind.code(), words, field, reasons, false);
    }
}
