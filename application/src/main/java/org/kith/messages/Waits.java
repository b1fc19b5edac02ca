package org.kith.messages;

import org.kith.design.Written;

/// How long somebody waits, said no more exactly than it is known.
final class Waits {

    private static final int EXACT = 13;
    private static final int WEEK = 7;

    private Waits() {}

    static String words(int days) {
        return days <= EXACT
                ? Written.count(days, "day", "days")
                : Written.count(Math.round(days / (double) WEEK), "week", "weeks");
    }
}
