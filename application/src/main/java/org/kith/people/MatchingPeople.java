package org.kith.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kith.access.Actor;
import org.kith.audit.Audit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Warns that a person may already be known. Who is told of whom is noted.
@Service
@Transactional
public class MatchingPeople {

    private static final int MOST = 5;

    private final People people;
    private final Audit audit;

    MatchingPeople(People people, Audit audit) {
        this.people = people;
        this.audit = audit;
    }

    /// The likeliest first.
    public List<Match> matching(PersonDetails said, MatchScope scope, Actor actor) {
        var matches = people.alike(said, scope).stream()
                .map(known -> match(known, said))
                .filter(match -> match.certain() || match.because().size() > 1)
                .sorted(Comparator.comparing((Match match) -> !match.certain())
                        .thenComparingInt(match -> -match.because().size()))
                .limit(MOST)
                .toList();
        if (!matches.isEmpty()) {
            var shown = matches.stream().map(match -> match.person().id()).toList();
            audit.note(actor, "saw possible matches", Audit.Subject.people(shown));
        }
        return matches;
    }

    private static Match match(Person person, PersonDetails said) {
        var known = person.details();
        var because = new ArrayList<String>();
        if (Sameness.sameNumber(known, said)) {
            because.add("same NHS number");
        }
        if (Sameness.sameBirthday(known, said)) {
            because.add("same date of birth");
        }
        if (Sameness.sameFamilyName(known, said)) {
            because.add("same last name");
        }
        if (Sameness.sameGivenName(known, said)) {
            because.add("same first name");
        }
        if (Sameness.samePostcode(known, said)) {
            because.add("same postcode");
        }
        return new Match(person, because, Sameness.onePerson(known, said));
    }
}
