package org.kith.measures;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.access.SignedIn;
import org.kith.audit.Audit;
import org.kith.audit.Audit.Subject;
import org.kith.evaluation.instrument.Instrument;
import org.kith.people.Banner;
import org.kith.people.Banners;
import org.kith.people.People;
import org.kith.people.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Shows measures to the staff of their scheme and to nobody else, and notes every look.
@Service
public class ReadingMeasures {

    private final Assessments assessments;
    private final People people;
    private final Banners banners;
    private final AnswerRows answers;
    private final Audit audit;

    ReadingMeasures(Assessments assessments, People people, Banners banners, AnswerRows answers, Audit audit) {
        this.assessments = assessments;
        this.people = people;
        this.banners = banners;
        this.answers = answers;
        this.audit = audit;
    }

    /// Nothing, when there is no such assessment or it is not theirs to see: the two look alike.
    @Transactional
    public Optional<Shown> read(AssessmentId id, SignedIn reader) {
        return assessments.within(reader.reach(), id).map(found -> {
            audit.note(reader.actor(), "saw", Subject.of("assessment", id));
            var person = people.require(found.expected().asking().person());
            return new Shown(
                    found,
                    banners.of(person),
                    person,
                    answers.changes(id),
                    assessments.written(id).orElse(null));
        });
    }

    /// An assessment with the person it is about.
    ///
    /// @param changes what its answers said before, the latest first
    /// @param written who wrote it down last; none while it is due
    public record Shown(
            Assessment assessment,
            Banner banner,
            Person person,
            List<AnswerChange> changes,
            @Nullable WrittenDown written) {

        public Shown {
            changes = List.copyOf(changes);
        }

        public Instrument instrument() {
            return Questionnaires.of(assessment);
        }
    }
}
