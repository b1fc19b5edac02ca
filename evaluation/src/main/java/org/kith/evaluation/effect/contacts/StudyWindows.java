package org.kith.evaluation.effect.contacts;

import java.util.Optional;

/// Three stretches of days around each person's own day on which the support begins, one after the other: first
/// that in which people are chosen, then that before, and from the day itself, or after a pause, that after.
///
/// They are cut from one line of days, so that no day can lie in two of them: whoever is chosen for contacts of
/// one stretch is never judged by the same contacts again.
public final class StudyWindows {

    /// One of the stretches.
    public enum Window {
        /// People are chosen by what happens here.
        CHOOSING,
        /// The support has not begun, and nobody is chosen by what happens here.
        BEFORE,
        /// The support has begun.
        AFTER
    }

    private final int choosing;
    private final int before;
    private final int pause;
    private final int after;

    private StudyWindows(int choosing, int before, int pause, int after) {
        if (choosing < 1 || before < 1 || pause < 0 || after < 1) {
            throw new IllegalArgumentException("a window is a day or longer and a pause is not negative");
        }
        this.choosing = choosing;
        this.before = before;
        this.pause = pause;
        this.after = after;
    }

    /// So many days each; the last of `before` is the day before the support begins.
    public static StudyWindows ofDays(int choosing, int before, int after) {
        return new StudyWindows(choosing, before, 0, after);
    }

    /// The first days of the support are not counted, when it needs time to work.
    public StudyWindows withPause(int days) {
        return new StudyWindows(choosing, before, days, after);
    }

    public int days(Window window) {
        return switch (window) {
            case CHOOSING -> choosing;
            case BEFORE -> before;
            case AFTER -> after;
        };
    }

    /// The first day of a window, counted from the day on which the support begins.
    int from(Window window) {
        return switch (window) {
            case CHOOSING -> -before - choosing;
            case BEFORE -> -before;
            case AFTER -> pause;
        };
    }

    /// In which window a day lies, counted from the day on which the support begins; in none when outside.
    public Optional<Window> of(long day) {
        for (Window window : Window.values()) {
            if (day >= from(window) && day < from(window) + (long) days(window)) {
                return Optional.of(window);
            }
        }
        return Optional.empty();
    }
}
