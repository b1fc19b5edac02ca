package org.kith.measures;

import java.util.LinkedHashMap;
import org.kith.access.SchemeId;
import org.kith.evaluation.instrument.Answer;
import org.kith.evaluation.instrument.AnswerSheet;
import org.kith.evaluation.instrument.InstrumentId;
import org.kith.evaluation.instrument.ItemKey;
import org.kith.people.PersonId;
import org.kith.referrals.SupportId;
import org.kith.schemes.Occasion;
import org.kith.tenancy.Row;

/// How a state of [Assessment] lies in its rows.
final class AssessmentRows {

    private static final String DO_NOT_KNOW = "do-not-know";
    private static final String PREFER_NOT_TO_SAY = "prefer-not-to-say";

    private AssessmentRows() {}

    static Assessment assessment(Row row) {
        var expected = expected(row);
        return switch (row.text("state")) {
            case "due" -> new Assessment.Due(expected);
            case "taken" -> new Assessment.Taken(expected, taking(row), sheet(row));
            case "missing" -> new Assessment.Missing(expected, row.coded("missing_reason", MissingReason.class));
            default -> throw new IllegalStateException("No such state of an assessment: " + row.text("state"));
        };
    }

    static String state(Assessment assessment) {
        return switch (assessment) {
            case Assessment.Due _ -> "due";
            case Assessment.Taken _ -> "taken";
            case Assessment.Missing _ -> "missing";
        };
    }

    static String code(Answer.Reason reason) {
        return switch (reason) {
            case DO_NOT_KNOW -> DO_NOT_KNOW;
            case PREFER_NOT_TO_SAY -> PREFER_NOT_TO_SAY;
        };
    }

    private static Expected expected(Row row) {
        return new Expected(
                row.id("id", AssessmentId::new),
                new Asking(
                        row.id("support_id", SupportId::new),
                        row.id("scheme_id", SchemeId::new),
                        row.id("person_id", PersonId::new),
                        row.number("period")),
                new InstrumentId(row.text("instrument"), row.text("instrument_version")),
                row.coded("occasion", Occasion.class),
                row.date("due_on"),
                row.date("late_after"),
                row.number("version"));
    }

    private static Taking taking(Row row) {
        return new Taking(
                row.date("taken_on"),
                row.coded("mode", TakenHow.class),
                row.coded("administered_by", AdministeredBy.class),
                row.text("language"));
    }

    /// Neither an item nor a code holds a blank.
    private static AnswerSheet sheet(Row row) {
        var answers = new LinkedHashMap<ItemKey, Answer>();
        for (var words : row.texts("answers")) {
            var parts = words.split(" ", -1);
            answers.put(new ItemKey(parts[0]), answer(parts[1]));
        }
        return AnswerSheet.of(answers);
    }

    private static Answer answer(String code) {
        return switch (code) {
            case DO_NOT_KNOW -> new Answer.Withheld(Answer.Reason.DO_NOT_KNOW);
            case PREFER_NOT_TO_SAY -> new Answer.Withheld(Answer.Reason.PREFER_NOT_TO_SAY);
            default -> new Answer.Given(Integer.parseInt(code));
        };
    }
}
