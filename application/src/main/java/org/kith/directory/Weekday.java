package org.kith.directory;

import org.kith.tenancy.Coded;

/// A day of the week, by the code of the calendars that feeds write.
public enum Weekday implements Coded {
    MONDAY("MO", "Monday"),
    TUESDAY("TU", "Tuesday"),
    WEDNESDAY("WE", "Wednesday"),
    THURSDAY("TH", "Thursday"),
    FRIDAY("FR", "Friday"),
    SATURDAY("SA", "Saturday"),
    SUNDAY("SU", "Sunday");

    private final String code;
    private final String title;

    Weekday(String code, String title) {
        this.code = code;
        this.title = title;
    }

    static Weekday of(String code) {
        return Coded.of(Weekday.class, code);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String title() {
        return title;
    }
}
