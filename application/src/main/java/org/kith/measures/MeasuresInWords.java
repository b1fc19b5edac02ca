package org.kith.measures;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.design.Written;
import org.kith.evaluation.instrument.ScoreOutcome;
import org.kith.messages.Occasion;
import org.kith.messages.WordBackHeading;
import org.kith.messages.WordBackPart;
import org.kith.messages.WordBackSection;
import org.kith.referrals.ReferralId;
import org.kith.referrals.SupportId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What a word back says of measures: each score on its own, first and last, or why there is none.
@Component
@Transactional(readOnly = true)
class MeasuresInWords implements WordBackPart {

    private final Assessments assessments;

    MeasuresInWords(Assessments assessments) {
        this.assessments = assessments;
    }

    @Override
    public List<WordBackSection> about(ReferralId referral, @Nullable SupportId support, Occasion occasion) {
        if (support == null || occasion != Occasion.CLOSED) {
            return List.of();
        }
        var said = new ArrayList<String>();
        for (var assessment : assessments.of(support)) {
            said.addAll(words(assessment));
        }
        return said.isEmpty() ? List.of() : List.of(new WordBackSection(WordBackHeading.MEASURES, said));
    }

    private static List<String> words(Assessment assessment) {
        var expected = assessment.expected();
        var which = expected.occasion().title() + " "
                + Questionnaires.of(assessment).title();
        return switch (assessment) {
            case Assessment.Due _ -> List.of(which + ": not asked yet.");
            case Assessment.Missing missing ->
                List.of(which + ": not taken. " + missing.reason().title() + ".");
            case Assessment.Taken taken -> {
                var lines = new ArrayList<String>();
                lines.add(which + ", " + Written.date(taken.taking().on()) + ":");
                Questionnaires.scores(taken).stream()
                        .map(ScoreOutcome::sentence)
                        .forEach(lines::add);
                yield lines;
            }
        };
    }
}
