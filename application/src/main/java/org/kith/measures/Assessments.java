package org.kith.measures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.kith.access.Actor;
import org.kith.access.SchemeReach;
import org.kith.referrals.SupportId;
import org.kith.schemes.Occasion;
import org.kith.schemes.PlannedMeasure;
import org.kith.tenancy.PlaceSql;
import org.kith.tenancy.TimeOrderedIds;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Every asking of every instrument: due, taken, or missing with its reason.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Assessments {

    private static final String SELECT = """
            select m.id, m.support_id, m.scheme_id, m.person_id, m.period, m.instrument, m.instrument_version, m.occasion,
                   m.due_on, m.late_after, m.state, m.taken_on, m.mode, m.administered_by, m.language, m.missing_reason,
                   m.version,
                   array(select concat_ws(' ', a.item, coalesce(a.answer::text, a.no_answer)) from assessment_answers a
                          where a.tenant_id = :tenant and a.assessment_id = m.id) as answers
              from assessments m where m.tenant_id = :tenant
            """;
    private static final String ONE = SELECT + " and m.id = :id";
    private static final String REACHED =
            SELECT + " and m.id = :id and (:every or m.scheme_id = any(:schemes::uuid[]))";
    private static final String OF_SUPPORT =
            SELECT + " and m.support_id = :support order by m.period, m.occasion, m.instrument";

    private final PlaceSql sql;
    private final TimeOrderedIds ids;

    Assessments(PlaceSql sql, TimeOrderedIds ids) {
        this.sql = sql;
        this.ids = ids;
    }

    @Transactional(readOnly = true)
    public Optional<Assessment> find(AssessmentId id) {
        return sql.of(ONE).with("id", id).first(AssessmentRows::assessment);
    }

    /// The assessment, when somebody with this reach may see it.
    @Transactional(readOnly = true)
    public Optional<Assessment> within(SchemeReach reach, AssessmentId id) {
        return sql.of(REACHED)
                .with("id", id)
                .with("every", reach.every())
                .with("schemes", reach.schemes())
                .first(AssessmentRows::assessment);
    }

    Assessment require(AssessmentId id, int version) {
        var found = find(id).orElseThrow(() -> new NoSuchElementException("No assessment " + id));
        if (found.expected().version() != version) {
            throw new OptimisticLockingFailureException("The assessment changed since it was read");
        }
        return found;
    }

    /// Who wrote down what stands there now.
    @Transactional(readOnly = true)
    Optional<WrittenDown> written(AssessmentId id) {
        return sql.of("""
                select a.name, m.recorded_at from assessments m left join accounts a on a.id = m.by_account
                 where m.tenant_id = :tenant and m.id = :id and m.recorded_at is not null
                """)
                .with("id", id)
                .first(row -> new WrittenDown(row.textOrNull("name"), row.instant("recorded_at")));
    }

    /// In the order of periods, first before last.
    @Transactional(readOnly = true)
    public List<Assessment> of(SupportId support) {
        return sql.of(OF_SUPPORT).with("support", support).list(AssessmentRows::assessment);
    }

    /// Those neither taken nor explained.
    @Transactional(readOnly = true)
    public List<Assessment.Due> outstanding(SupportId support) {
        return of(support).stream()
                .filter(Assessment.Due.class::isInstance)
                .map(Assessment.Due.class::cast)
                .toList();
    }

    @Transactional(readOnly = true)
    public List<Assessment.Due> outstanding(SupportId support, Occasion occasion) {
        return outstanding(support).stream()
                .filter(due -> due.expected().occasion() == occasion)
                .toList();
    }

    /// Adds what is due. An occasion comes once in a period, however often it is announced.
    void expect(Asking asking, PlannedMeasure measure, LocalDate dueOn) {
        sql.of("""
                insert into assessments
                       (tenant_id, id, support_id, scheme_id, person_id, period, instrument, instrument_version, occasion,
                        due_on, late_after, state)
                values (:tenant, :id, :support, :scheme, :person, :period, :instrument, :version, :occasion,
                        :due, :late, 'due')
                on conflict (tenant_id, support_id, instrument, occasion, period) do nothing
                """)
                .with("id", ids.next())
                .with("support", asking.support())
                .with("scheme", asking.scheme())
                .with("person", asking.person())
                .with("period", asking.period())
                .with("instrument", measure.instrument().key())
                .with("version", measure.instrument().version())
                .with("occasion", measure.occasion())
                .with("due", dueOn)
                .with("late", dueOn.plusDays(measure.withinDays()))
                .run();
    }

    void callOff(Asking asking, Occasion occasion) {
        sql.of("""
                delete from assessments
                 where tenant_id = :tenant and support_id = :support and period = :period and occasion = :occasion
                   and state = 'due'
                """)
                .with("support", asking.support())
                .with("period", asking.period())
                .with("occasion", occasion)
                .run();
    }

    void store(Assessment changed, Actor actor, Instant now) {
        var taking = changed instanceof Assessment.Taken taken ? taken.taking() : null;
        sql.of("""
                update assessments
                   set state = :state, taken_on = :taken::date, mode = :mode::text, administered_by = :by::text,
                       by_account = :account::uuid, language = coalesce(:language::text, language),
                       missing_reason = :reason::text, recorded_at = :now, version = version + 1
                 where tenant_id = :tenant and id = :id and version = :version
                """)
                .with("state", AssessmentRows.state(changed))
                .with("taken", taking == null ? null : taking.on())
                .with("mode", taking == null ? null : taking.how())
                .with("by", taking == null ? null : taking.by())
                .with("account", actor.account())
                .with("language", taking == null ? null : taking.language())
                .with("reason", changed instanceof Assessment.Missing missing ? missing.reason() : null)
                .with("now", now)
                .with("id", changed.id())
                .with("version", changed.expected().version())
                .one();
    }
}
