package org.kith.people;

import java.util.List;
import org.kith.access.Actor;
import org.kith.access.SchemeReach;
import org.kith.audit.Audit;
import org.kith.tenancy.Portion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Staff look somebody up among the people who came to their schemes.
@Service
@Transactional
public class SearchingPeople {

    static final int PAGE = 25;

    private final People people;
    private final Audit audit;

    SearchingPeople(People people, Audit audit) {
        this.people = people;
        this.audit = audit;
    }

    public PeopleFound search(PersonQuery query, SchemeReach reach, Actor viewer) {
        var page = Portion.of(people.search(query, reach, PAGE + 1), PAGE);
        if (!page.shown().isEmpty()) {
            audit.note(viewer, "found", Audit.Subject.people(ids(page.shown())));
        }
        return new PeopleFound(page.shown(), page.next(Person::id));
    }

    private static List<PersonId> ids(List<Person> people) {
        return people.stream().map(Person::id).toList();
    }
}
