package org.kith.people;

import java.util.Optional;
import org.kith.access.Actor;
import org.kith.access.SchemeReach;
import org.kith.audit.Audit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Staff look at somebody's identity, contact, needs and alerts. They may when the person came to one of their schemes,
/// and every look is noted.
@Service
@Transactional
public class SeeingPeople {

    private final People people;
    private final Acquaintances acquaintances;
    private final Banners banners;
    private final Audit audit;

    SeeingPeople(People people, Acquaintances acquaintances, Banners banners, Audit audit) {
        this.people = people;
        this.acquaintances = acquaintances;
        this.banners = banners;
        this.audit = audit;
    }

    /// The person, or nothing when there is none or they are none of the viewer's business, which look the same.
    public Optional<Person> see(PersonId id, SchemeReach reach, Actor viewer) {
        var person = maySee(id, reach) ? people.find(id) : Optional.<Person>empty();
        person.ifPresent(seen -> audit.note(viewer, "saw", Audit.Subject.of("person", id)));
        return person;
    }

    /// The same, with what every page about them shows first.
    public Optional<PersonFile> open(PersonId id, SchemeReach reach, Actor viewer) {
        return see(id, reach, viewer).map(person -> new PersonFile(person, banners.of(person)));
    }

    @Transactional(readOnly = true)
    public boolean maySee(PersonId id, SchemeReach reach) {
        return acquaintances.reach(reach, id);
    }
}
