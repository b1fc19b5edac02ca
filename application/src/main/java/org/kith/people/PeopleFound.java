package org.kith.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One page of people.
///
/// @param next the person to go on after; none on the last page
public record PeopleFound(List<Person> people, @Nullable PersonId next) {

    public PeopleFound {
        people = List.copyOf(people);
    }
}
