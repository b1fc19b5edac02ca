package org.kith.design;

import java.util.List;

/// One line of a working list: whom or what it is about, why it is here, and where it stands.
public record ListLine(Link link, String why, List<Status> states) {

    public ListLine {
        states = List.copyOf(states);
    }

    public static ListLine of(Link link, String why, Status... states) {
        return new ListLine(link, why, List.of(states));
    }
}
