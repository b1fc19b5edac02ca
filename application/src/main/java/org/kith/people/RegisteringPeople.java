package org.kith.people;

import java.util.Comparator;
import java.util.List;
import org.kith.access.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Somebody comes to a scheme: the record of them that the place already has is found and completed, or one is made.
///
/// What comes back does not show whether they were known.
@Service
@Transactional
public class RegisteringPeople {

    private final People people;
    private final AmendingPeople amending;
    private final Acquaintances acquaintances;
    private final Differences differences;

    RegisteringPeople(People people, AmendingPeople amending, Acquaintances acquaintances, Differences differences) {
        this.people = people;
        this.amending = amending;
        this.acquaintances = acquaintances;
        this.differences = differences;
    }

    public PersonId register(NewPerson came, Actor actor) {
        people.reserve(came.details());
        var alike = people.alike(came.details(), new MatchScope.Everybody());
        var said = withoutBorrowedNumber(came.details(), alike);
        var person = alike.stream()
                .filter(known -> Sameness.onePerson(known.details(), said))
                .min(Comparator.comparing(known -> !Sameness.sameNumber(known.details(), said)))
                .map(known -> complete(known, said, actor))
                .orElseGet(() -> people.add(said));
        acquaintances.begin(person, came, actor);
        return person;
    }

    private PersonId complete(Person known, PersonDetails said, Actor actor) {
        var completed = known.details().completedBy(said);
        if (!completed.equals(known.details())) {
            amending.complete(known, completed, actor);
        }
        differences.keep(known.id(), completed, said, actor);
        return known.id();
    }

    /// A number that somebody else's record holds stays there, and this record says why it has none.
    private static PersonDetails withoutBorrowedNumber(PersonDetails said, List<Person> alike) {
        var borrowed = alike.stream()
                .map(Person::details)
                .anyMatch(other -> Sameness.sameNumber(other, said) && !Sameness.onePerson(other, said));
        return borrowed ? said.withNhs(new NhsIdentity.Absent(NhsNumberAbsence.IN_DISPUTE)) : said;
    }
}
