package org.kith.design.form;

import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Pattern;

/// A time of day, typed as people do: 14:30, 2:30pm, 2.30 pm, 2pm.
public final class TimeQuestion extends Question<LocalTime> {

    private static final Pattern TIME = Pattern.compile("([0-9]{1,2})(?:[:.]?([0-9]{2}))?(am|pm)?");

    TimeQuestion(FormReader reader, String name, String label) {
        super(reader, name, label);
    }

    @Override
    Finding<LocalTime> find() {
        var typed = reader().typed(name());
        if (typed.isEmpty()) {
            return new Finding.Nothing<>();
        }
        var matcher = TIME.matcher(
                typed.text().toLowerCase(Locale.UK).replace(" ", "").replace("midday", "12pm"));
        if (!matcher.matches()) {
            return notReal();
        }
        var minute = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        return time(Integer.parseInt(matcher.group(1)), minute, matcher.group(3) == null ? "" : matcher.group(3));
    }

    private Finding<LocalTime> time(int hour, int minute, String half) {
        var twelve = !half.isEmpty();
        if (minute > 59 || hour > (twelve ? 12 : 23) || (twelve && hour == 0)) {
            return notReal();
        }
        var noon = half.equals("pm") ? 12 : 0;
        return new Finding.Found<>(LocalTime.of(twelve ? hour % 12 + noon : hour, minute));
    }

    private Finding<LocalTime> notReal() {
        return wrong(label() + " must be a real time, for example 2:30pm");
    }
}
