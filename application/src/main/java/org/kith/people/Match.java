package org.kith.people;

import java.util.List;

/// Somebody who may be the person described, and what speaks for it.
///
/// @param certain Kith itself would take them for the same person
public record Match(Person person, List<String> because, boolean certain) {

    public Match {
        because = List.copyOf(because);
    }
}
