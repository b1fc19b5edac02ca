package org.kith.messages.web;

import java.util.List;
import org.kith.design.Link;

/// The occasions of a scheme, and whose words each has.
///
/// @param schemes the other schemes whose words can be looked at
public record WordingsPage(String scheme, List<Link> schemes, List<Line> lines) {

    public WordingsPage {
        schemes = List.copyOf(schemes);
        lines = List.copyOf(lines);
    }

    /// One occasion.
    public record Line(String occasion, String to, boolean own, String href) {}
}
