package org.kith.connections.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kith.connections.Connection;
import org.kith.connections.DropOutReason;
import org.kith.connections.News;
import org.kith.connections.NotStartedReason;
import org.kith.connections.ServiceClosedReason;
import org.kith.connections.ServiceDeclineReason;
import org.kith.connections.Step;
import org.kith.design.Written;
import org.kith.design.form.Answer;
import org.kith.design.form.FormReader;
import org.kith.tenancy.Coded;

/// News of a connection, as staff and services type it.
final class NewsForm {

    static final int LONGEST = 1000;

    private final FormReader reader;
    private final Connection connection;
    private final LocalDate today;

    NewsForm(FormReader reader, Connection connection, LocalDate today) {
        this.reader = reader;
        this.connection = connection;
        this.today = today;
    }

    /// What there is to tell of a connection that stands there.
    static List<News.Kind> fitting(Connection connection) {
        return Arrays.stream(News.Kind.values())
                .filter(kind -> kind.fits(connection))
                .toList();
    }

    /// Whether what is told has been kept already, as when a button is pressed twice.
    static boolean isTold(FormReader reader, Step latest) {
        return Coded.find(News.Kind.class, reader.entries().value("news"))
                .filter(kind -> kind.step() == latest)
                .isPresent();
    }

    Answer<News> news() {
        return reader.choice("news", "What happened", this::news).required("Choose what happened");
    }

    String note() {
        return reader.text("note", "Note")
                .withLines()
                .atMost(LONGEST)
                .optional()
                .orElse("");
    }

    private Optional<News> news(String code) {
        return Coded.find(News.Kind.class, code)
                .filter(kind -> kind.fits(connection))
                .map(this::news);
    }

    /// What belongs to the news is asked beside it. Where that is missing the form is refused, and the news not used.
    private News news(News.Kind kind) {
        return switch (kind) {
            case ACCEPTED -> new News.Accepted();
            case WAITLISTED -> new News.Waitlisted();
            case DECLINED ->
                new News.Declined(
                        why("declined-why", ServiceDeclineReason.class).orElse(ServiceDeclineReason.OTHER));
            case FIRST_ATTENDED -> new News.FirstAttended(first());
            case ATTENDING -> new News.Attending();
            case COMPLETED -> new News.Completed();
            case DID_NOT_START ->
                new News.DidNotStart(
                        why("not-started-why", NotStartedReason.class).orElse(NotStartedReason.OTHER));
            case DROPPED_OUT ->
                new News.DroppedOut(why("dropped-why", DropOutReason.class).orElse(DropOutReason.OTHER));
            case SERVICE_CLOSED ->
                new News.ServiceClosed(
                        why("closed-why", ServiceClosedReason.class).orElse(ServiceClosedReason.SERVICE_ENDED));
        };
    }

    private <T extends Enum<T> & Coded> Optional<T> why(String field, Class<T> list) {
        var why = reader.choice(field, "Why", list).optional();
        reader.check(why.isPresent(), field, "Choose why");
        return why;
    }

    private LocalDate first() {
        var made = Written.inLondon(connection.made().madeAt()).toLocalDate();
        var on = reader.date("on", "The day they first went")
                .notBefore(made)
                .notAfter(today)
                .optional();
        reader.check(on.isPresent() || !reader.errors().isEmpty(), "on", "Enter the day they first went");
        return on.orElse(today);
    }
}
