package org.kith.measures;

import org.kith.evaluation.instrument.AnswerSheet;

/// Answer sheets as tests speak of them.
public final class Answers {

    private Answers() {}

    /// The same answer to every question.
    public static AnswerSheet all(Assessment assessment, int answer) {
        var sheet = AnswerSheet.blank();
        for (var item : Questionnaires.of(assessment).items()) {
            sheet = sheet.with(item.key(), answer);
        }
        return sheet;
    }
}
