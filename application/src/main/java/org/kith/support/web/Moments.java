package org.kith.support.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Supplier;
import org.kith.design.Written;
import org.kith.design.form.Answer;
import org.kith.design.form.Entries;
import org.kith.design.form.FormReader;

/// Reads when something was or will be, from a date in three boxes and a time.
final class Moments {

    private final FormReader reader;
    private final Answer<LocalDate> day;
    private final Answer<LocalTime> time;

    private Moments(FormReader reader, Answer<LocalDate> day, Answer<LocalTime> time) {
        this.reader = reader;
        this.day = day;
        this.time = time;
    }

    /// Something that has happened since support began.
    static Supplier<Instant> past(FormReader reader, LocalDate earliest, Instant now) {
        var moments = new Moments(
                reader,
                reader.date("day", "Day")
                        .notBefore(earliest)
                        .notAfter(Written.inLondon(now).toLocalDate())
                        .required("Enter the day, for example 27 3 2026"),
                reader.time("time", "Time").required("Enter the time, for example 2:30pm"));
        if (reader.errors().isEmpty()) {
            reader.check(!moments.get().isAfter(now), "time", "Time must be in the past");
        }
        return moments::get;
    }

    /// Something that is still to come.
    static Supplier<Instant> future(FormReader reader, Instant now) {
        var moments = new Moments(
                reader,
                reader.date("day", "Day")
                        .notBefore(Written.inLondon(now).toLocalDate())
                        .notAfter(Written.inLondon(now).toLocalDate().plusYears(1))
                        .required("Enter the day, for example 27 3 2026"),
                reader.time("time", "Time").required("Enter the time, for example 2:30pm"));
        if (reader.errors().isEmpty()) {
            reader.check(moments.get().isAfter(now), "time", "Time must be still to come");
        }
        return moments::get;
    }

    private Instant get() {
        assert reader.errors().isEmpty();
        return day.get().atTime(time.get()).atZone(Written.LONDON).toInstant();
    }

    /// A form that proposes a moment.
    static Entries propose(Entries entries, Instant at) {
        var london = Written.inLondon(at);
        return entries.with("day", london.toLocalDate())
                .with("time", "%d:%02d".formatted(london.getHour(), london.getMinute()));
    }
}
