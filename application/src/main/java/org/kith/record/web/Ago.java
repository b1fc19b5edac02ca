package org.kith.record.web;

import java.time.Instant;
import java.time.LocalDate;
import org.kith.design.Written;

/// How a day is spoken of on a list of work, seen from today.
record Ago(LocalDate today) {

    /// "since today", "12 days".
    String waiting(Instant since) {
        var day = day(since);
        return day.isBefore(today) ? Written.howLong(day, today) : "since today";
    }

    /// "today", "3 weeks ago".
    String ago(Instant at) {
        var day = day(at);
        return day.isBefore(today) ? Written.howLong(day, today) + " ago" : "today";
    }

    /// "today", "since 3 March 2026".
    String since(Instant at) {
        var day = day(at);
        return day.isBefore(today) ? "since " + Written.date(day) : "today";
    }

    /// "today at 2:30pm", "tomorrow at 2:30pm", "on Tuesday 3 March 2026 at 2:30pm".
    String when(Instant at) {
        var time = " at " + Written.time(Written.inLondon(at).toLocalTime());
        var day = day(at);
        if (day.equals(today)) {
            return "today" + time;
        }
        return (day.equals(today.plusDays(1)) ? "tomorrow" : "on " + Written.weekday(day)) + time;
    }

    static LocalDate day(Instant at) {
        return Written.inLondon(at).toLocalDate();
    }
}
