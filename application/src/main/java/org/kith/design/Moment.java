package org.kith.design;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/// Something that happened, on a timeline: when and by whom, what in a few words, and what more there is to it.
public record Moment(String when, String what, @Nullable Content more) {

    public static Moment of(String when, String what) {
        return new Moment(when, what, null);
    }

    public static Moment of(String when, String what, String more) {
        return new Moment(when, what, Texts.lines(more));
    }
}
