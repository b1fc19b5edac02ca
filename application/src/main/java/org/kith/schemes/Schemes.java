package org.kith.schemes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kith.access.SchemeId;
import org.kith.access.SchemeReach;
import org.kith.tenancy.PlaceSql;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Every scheme of the place.
@Repository
@Transactional
public class Schemes {

    private static final String SELECT = """
            select s.id, s.name, s.summary, s.state, s.worker_title, s.minimum_age, s.maximum_age, s.response_days,
                   s.expected_wait_days, s.session_limit, s.first_session_minutes, s.session_minutes,
                   s.contact_attempts, s.reopen_days, s.elsewhere, s.version,
                   array(select d.door from scheme_front_doors d
                          where d.tenant_id = :tenant and d.scheme_id = s.id) as doors,
                   array(select p.practice_code from scheme_practices p
                          where p.tenant_id = :tenant and p.scheme_id = s.id) as practices,
                   array(select a.postcodes from scheme_areas a
                          where a.tenant_id = :tenant and a.scheme_id = s.id) as areas,
                   array(select concat_ws(' ', m.instrument, m.instrument_version, m.occasion, m.within_days)
                           from scheme_measures m
                          where m.tenant_id = :tenant and m.scheme_id = s.id) as measures
              from schemes s
             where s.tenant_id = :tenant
            """;
    private static final String ONE = SELECT + " and s.id = :id";
    private static final String OPEN = SELECT + " and s.state = 'open' order by s.name";
    private static final String REACHED = SELECT + " and (:every or s.id = any(:schemes::uuid[])) order by s.name";

    private final PlaceSql sql;
    private final SchemeParts parts;

    Schemes(PlaceSql sql, SchemeParts parts) {
        this.sql = sql;
        this.parts = parts;
    }

    @Transactional(readOnly = true)
    public Optional<Scheme> find(SchemeId id) {
        return sql.of(ONE).with("id", id).first(SchemeParts::scheme);
    }

    /// For ids that Kith itself keeps.
    @Transactional(readOnly = true)
    public Scheme require(SchemeId id) {
        return find(id).orElseThrow(() -> new IllegalStateException("There is no scheme " + id.value()));
    }

    @Transactional(readOnly = true)
    public List<Scheme> open() {
        return sql.of(OPEN).list(SchemeParts::scheme);
    }

    /// The schemes somebody may see the work of, closed ones included.
    @Transactional(readOnly = true)
    public List<Scheme> within(SchemeReach reach) {
        return sql.of(REACHED)
                .with("every", reach.every())
                .with("schemes", reach.schemes())
                .list(SchemeParts::scheme);
    }

    Optional<SchemeId> called(String name) {
        return sql.of("select id from schemes where tenant_id = :tenant and lower(name) = lower(:name)")
                .with("name", name)
                .first(row -> row.id("id", SchemeId::new));
    }

    void add(SchemeId id, SchemeSettings settings, Instant at) {
        sql.of("""
                insert into schemes (tenant_id, id, name, state, opened_at) values (:tenant, :id, :name, 'open', :at)
                """).with("id", id).with("name", settings.name()).with("at", at).one();
        write(id, 0, 0, settings);
    }

    void replace(SchemeId id, int version, SchemeSettings settings) {
        write(id, version, version + 1, settings);
    }

    private void write(SchemeId id, int version, int next, SchemeSettings settings) {
        sql.of("""
                update schemes
                   set name = :name, summary = :summary, state = :state, worker_title = :worker, elsewhere = :elsewhere,
                       minimum_age = :youngest, maximum_age = :oldest::int, response_days = :response,
                       expected_wait_days = :wait, contact_attempts = :attempts, reopen_days = :reopen,
                       session_limit = :sessions::int, first_session_minutes = :first, session_minutes = :later,
                       version = :next
                 where tenant_id = :tenant and id = :id and version = :version
                """)
                .with("id", id)
                .with("version", version)
                .with("next", next)
                .with("name", settings.name())
                .with("summary", settings.summary())
                .with("state", settings.open() ? "open" : "closed")
                .with("worker", settings.workerTitle())
                .with("elsewhere", settings.elsewhere())
                .with("youngest", settings.ages().from())
                .with("oldest", settings.ages().to())
                .with("response", settings.pace().responseDays())
                .with("wait", settings.pace().expectedWaitDays())
                .with("attempts", settings.pace().contactAttempts())
                .with("reopen", settings.pace().reopenDays())
                .with("sessions", settings.sessionPolicy().limit())
                .with("first", settings.sessionPolicy().firstMinutes())
                .with("later", settings.sessionPolicy().minutes())
                .one();
        parts.replace(id, settings);
    }
}
