package org.kith.measures;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.access.Actor;
import org.kith.evaluation.instrument.Answer;
import org.kith.evaluation.instrument.AnswerSheet;
import org.kith.evaluation.instrument.ItemKey;
import org.kith.tenancy.PlaceSql;
import org.kith.tenancy.TimeOrderedIds;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The answers of each assessment, item by item, with what they said before they were put right.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class AnswerRows {

    private final PlaceSql sql;
    private final TimeOrderedIds ids;

    AnswerRows(PlaceSql sql, TimeOrderedIds ids) {
        this.sql = sql;
        this.ids = ids;
    }

    void write(AssessmentId assessment, AnswerSheet sheet) {
        for (var item : sheet.items()) {
            var answer = sheet.answer(item).orElseThrow();
            sql.of("""
                    insert into assessment_answers (tenant_id, assessment_id, item, answer, no_answer)
                    values (:tenant, :assessment, :item, :answer, :none)
                    on conflict (tenant_id, assessment_id, item)
                    do update set answer = excluded.answer, no_answer = excluded.no_answer
                    """)
                    .with("assessment", assessment)
                    .with("item", item.value())
                    .with("answer", value(answer))
                    .with("none", reason(answer))
                    .one();
        }
    }

    /// Keeps what each answer that is about to change said before.
    void keepChanges(Assessment.Taken before, AnswerSheet after, String why, Actor actor, Instant now) {
        for (var item : after.items()) {
            var old = words(before.sheet(), item);
            var changed = words(after, item);
            if (!old.equals(changed)) {
                keep(before.id(), new Change(item, old, changed, why), actor, now);
            }
        }
    }

    private void keep(AssessmentId assessment, Change change, Actor actor, Instant now) {
        sql.of("""
                insert into assessment_changes
                       (tenant_id, id, assessment_id, field, old_value, new_value, why, changed_by, changed_at)
                values (:tenant, :id, :assessment, :item, :old, :new, :why, :by, :now)
                """)
                .with("id", ids.next())
                .with("assessment", assessment)
                .with("item", change.item().value())
                .with("old", change.old())
                .with("new", change.changed())
                .with("why", change.why())
                .with("by", actor.account())
                .with("now", now)
                .one();
    }

    /// What the answers of an assessment said before, the latest first.
    List<AnswerChange> changes(AssessmentId assessment) {
        return sql.of("""
                select c.field, c.old_value, c.new_value, c.why, a.name, c.changed_at
                  from assessment_changes c left join accounts a on a.id = c.changed_by
                 where c.tenant_id = :tenant and c.assessment_id = :assessment
                 order by c.id desc
                """)
                .with("assessment", assessment)
                .list(row -> new AnswerChange(
                        new ItemKey(row.text("field")),
                        row.text("old_value"),
                        row.text("new_value"),
                        row.text("why"),
                        row.textOrNull("name"),
                        row.instant("changed_at")));
    }

    private static String words(AnswerSheet sheet, ItemKey item) {
        return sheet.answer(item)
                .map(answer -> switch (answer) {
                    case Answer.Given given -> String.valueOf(value(given));
                    case Answer.Withheld(var reason) -> AssessmentRows.code(reason);
                })
                .orElse("");
    }

    private static @Nullable Integer value(Answer answer) {
        return answer instanceof Answer.Given(var number) ? (int) number : null;
    }

    private static @Nullable String reason(Answer answer) {
        return answer instanceof Answer.Withheld(var reason) ? AssessmentRows.code(reason) : null;
    }

    private record Change(ItemKey item, String old, String changed, String why) {}
}
