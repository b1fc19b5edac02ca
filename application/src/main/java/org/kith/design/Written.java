package org.kith.design;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/// How dates, times, numbers and lists are written on every page and in every letter, in the time of London.
public final class Written {

    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter SHORT_DATE = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter SHORT_MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private Written() {}

    /// 3 March 2026.
    public static String date(LocalDate date) {
        return DATE.format(date);
    }

    public static String date(Instant at) {
        return date(inLondon(at).toLocalDate());
    }

    /// 3 Mar 2026, where there is no room.
    public static String shortDate(LocalDate date) {
        return SHORT_DATE.format(date);
    }

    /// Tuesday 3 March 2026, for something to turn up to.
    public static String weekday(LocalDate date) {
        return WEEKDAY.format(date);
    }

    /// March 2026.
    public static String month(LocalDate date) {
        return MONTH.format(date);
    }

    /// Mar 2026, on an axis.
    public static String shortMonth(LocalDate date) {
        return SHORT_MONTH.format(date);
    }

    /// 2:30pm, 9am, midday, midnight.
    public static String time(LocalTime time) {
        if (time.getMinute() == 0 && time.getHour() % 12 == 0) {
            return time.getHour() == 0 ? "midnight" : "midday";
        }
        var hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        var minute = time.getMinute() == 0 ? "" : ":%02d".formatted(time.getMinute());
        return hour + minute + (time.getHour() < 12 ? "am" : "pm");
    }

    /// 3 March 2026 at 2:30pm.
    public static String dateTime(LocalDateTime at) {
        return date(at.toLocalDate()) + " at " + time(at.toLocalTime());
    }

    public static String dateTime(Instant at) {
        return dateTime(inLondon(at));
    }

    /// 1,234.
    public static String count(long number) {
        return decimal("#,##0").format(number);
    }

    /// "1 person", "36 people".
    public static String count(long number, String one, String many) {
        return count(number) + " " + (number == 1 ? one : many);
    }

    /// "36 of 290".
    public static String outOf(long part, long whole) {
        return count(part) + " of " + count(whole);
    }

    /// 12.4% of a whole; "–" when there is no whole.
    public static String percent(long part, long whole) {
        return whole == 0 ? "–" : decimal("0.0").format(100.0 * part / whole) + "%";
    }

    /// A number with so many decimals and a true minus sign; "–" when it is not a number.
    public static String number(double number, int decimals) {
        if (!Double.isFinite(number)) {
            return "–";
        }
        var text = decimal(decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals))
                .format(Math.abs(number));
        return number < 0 && !text.matches("[0.,]*") ? "−" + text : text;
    }

    /// The same with its sign always written, for a change.
    public static String change(double number, int decimals) {
        var text = number(number, decimals);
        return Double.isFinite(number) && number > 0 && !text.matches("[0.,]*") ? "+" + text : text;
    }

    /// £1,250, or £1,250.50 when there are pence.
    public static String pounds(long pence) {
        return "£" + decimal(pence % 100 == 0 ? "#,##0" : "#,##0.00").format(pence / 100.0);
    }

    /// 999 123 4567.
    public static String nhsNumber(String tenDigits) {
        return tenDigits.substring(0, 3) + " " + tenDigits.substring(3, 6) + " " + tenDigits.substring(6);
    }

    /// 020 7946 0123, 07700 900123, 0117 496 0123; a number from abroad as it was given.
    public static String phone(String digits) {
        if (digits.startsWith("02") && digits.length() == 11) {
            return digits.substring(0, 3) + " " + digits.substring(3, 7) + " " + digits.substring(7);
        }
        if (digits.matches("01(?:1[0-9]|[0-9]1).*") && digits.length() == 11) {
            return digits.substring(0, 4) + " " + digits.substring(4, 7) + " " + digits.substring(7);
        }
        return digits.matches("0[0-9]{9,10}") ? digits.substring(0, 5) + " " + digits.substring(5) : digits;
    }

    /// How long something has lasted, in the largest unit that still says something: today, 12 days, 3 weeks, 5 months.
    public static String howLong(LocalDate from, LocalDate until) {
        var days = ChronoUnit.DAYS.between(from, until);
        if (days <= 0) {
            return "today";
        }
        if (days < 21) {
            return count(days, "day", "days");
        }
        return days < 91
                ? count(days / 7, "week", "weeks")
                : count(ChronoUnit.MONTHS.between(from, until), "month", "months");
    }

    /// 45 minutes, 1 hour 30 minutes.
    public static String duration(Duration length) {
        var hours = length.toHours();
        var minutes = length.toMinutesPart();
        if (hours == 0) {
            return count(minutes, "minute", "minutes");
        }
        var whole = count(hours, "hour", "hours");
        return minutes == 0 ? whole : whole + " " + count(minutes, "minute", "minutes");
    }

    /// A title as it stands in the middle of a sentence.
    public static String midSentence(String title) {
        return title.isEmpty() ? "" : Character.toLowerCase(title.charAt(0)) + title.substring(1);
    }

    /// Words as they begin a sentence.
    public static String beginning(String words) {
        return words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /// "one, two and three".
    public static String list(List<String> items) {
        return items.size() < 2
                ? String.join("", items)
                : String.join(", ", items.subList(0, items.size() - 1)) + " and " + items.getLast();
    }

    public static LocalDateTime inLondon(Instant at) {
        return LocalDateTime.ofInstant(at, LONDON);
    }

    private static DecimalFormat decimal(String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.UK));
    }
}
