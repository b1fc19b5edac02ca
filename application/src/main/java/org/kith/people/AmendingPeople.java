package org.kith.people;

import org.kith.access.Actor;
import org.kith.audit.Audit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Somebody corrects or completes a person's record. What it said before is kept, with who changed it and when.
@Service
@Transactional
public class AmendingPeople {

    private final People people;
    private final Amendments amendments;
    private final Differences differences;
    private final Audit audit;

    AmendingPeople(People people, Amendments amendments, Differences differences, Audit audit) {
        this.people = people;
        this.amendments = amendments;
        this.differences = differences;
        this.audit = audit;
    }

    /// Replaces what the record says, unless somebody did so since this version was read. What it says already is kept
    /// as
    /// it is, so that a form sent twice is a form sent once.
    public Amended amend(PersonId id, int version, PersonDetails details, Actor actor) {
        var holder = details.nhs().number().flatMap(people::withNumber).filter(other -> !other.equals(id));
        if (holder.isPresent()) {
            return new Amended.NhsNumberTaken(holder.get());
        }
        var known = people.require(id);
        if (!known.details().equals(details)) {
            write(known, version, details, actor);
            audit.note(actor, "amended", Audit.Subject.of("person", id));
        }
        return new Amended.Kept();
    }

    /// Marks a difference as settled: the record was amended, or is right as it is. Settling twice is settling once.
    /// False when nobody ever said so of the person.
    public boolean settle(PersonId id, Difference.Id difference, Actor actor) {
        if (differences.settle(id, difference, actor)) {
            audit.note(actor, "settled a difference", Audit.Subject.of("person", id));
            return true;
        }
        return differences.knows(id, difference);
    }

    void complete(Person known, PersonDetails completed, Actor actor) {
        write(known, known.version(), completed, actor);
        audit.note(actor, "completed", Audit.Subject.of("person", known.id()));
    }

    private void write(Person known, int version, PersonDetails details, Actor actor) {
        people.replace(known.id(), version, details);
        amendments.keep(known.id(), new Amendments.Changed(known.details(), details, version + 1), actor);
    }
}
