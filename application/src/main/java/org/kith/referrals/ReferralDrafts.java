package org.kith.referrals;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.AccountId;
import org.kith.access.SchemeId;
import org.kith.tenancy.PlaceSql;
import org.kith.tenancy.Row;
import org.kith.tenancy.TimeOrderedIds;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Drafts, each seen by its author only. A visitor's draft belongs to [#VISITOR] and is found by its id alone, which
/// their
/// browser keeps.
@Repository
@Transactional
public class ReferralDrafts {

    public static final AccountId VISITOR = new AccountId(new UUID(0, 0));

    private static final Duration VISITORS_KEEP = Duration.ofHours(4);
    private static final TypeReference<Map<String, List<String>>> ANSWERS = new TypeReference<>() {};

    private final PlaceSql sql;
    private final JsonMapper json;
    private final TimeOrderedIds ids;
    private final Clock clock;

    ReferralDrafts(PlaceSql sql, JsonMapper json, TimeOrderedIds ids, Clock clock) {
        this.sql = sql;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    public DraftId start(AccountId author, SchemeId scheme, Map<String, List<String>> answers) {
        var id = new DraftId(ids.next());
        sql.of("""
                insert into referral_drafts (tenant_id, id, author_id, scheme_id, answers, started_at, changed_at)
                values (:tenant, :id, :author, :scheme, :answers::jsonb, :now, :now)
                """)
                .with("id", id)
                .with("author", author)
                .with("scheme", scheme)
                .with("answers", json.writeValueAsString(answers))
                .with("now", clock.instant())
                .one();
        return id;
    }

    public void keep(AccountId author, DraftId id, Map<String, List<String>> answers) {
        sql.of("""
                update referral_drafts set answers = :answers::jsonb, changed_at = :now
                 where tenant_id = :tenant and id = :id and author_id = :author
                """)
                .with("answers", json.writeValueAsString(answers))
                .with("now", clock.instant())
                .with("id", id)
                .with("author", author)
                .one();
    }

    @Transactional(readOnly = true)
    public Optional<ReferralDraft> find(AccountId author, DraftId id) {
        return sql.of("""
                select id, scheme_id, answers::text as answers, changed_at from referral_drafts
                 where tenant_id = :tenant and id = :id and author_id = :author
                """).with("id", id).with("author", author).first(this::draft);
    }

    @Transactional(readOnly = true)
    public List<ReferralDraft> of(AccountId author) {
        return sql.of("""
                select id, scheme_id, answers::text as answers, changed_at from referral_drafts
                 where tenant_id = :tenant and author_id = :author order by changed_at desc limit 100
                """).with("author", author).list(this::draft);
    }

    public void discard(AccountId author, DraftId id) {
        sql.of("delete from referral_drafts where tenant_id = :tenant and id = :id and author_id = :author")
                .with("id", id)
                .with("author", author)
                .run();
    }

    /// Forgets what visitors began and left: nobody can come back for it once their browser has forgotten it too.
    public void forgetAbandoned() {
        sql.of("""
                delete from referral_drafts where tenant_id = :tenant and author_id = :visitor and changed_at < :before
                """)
                .with("visitor", VISITOR)
                .with("before", clock.instant().minus(VISITORS_KEEP))
                .run();
    }

    private ReferralDraft draft(Row row) {
        return new ReferralDraft(
                row.id("id", DraftId::new),
                row.id("scheme_id", SchemeId::new),
                json.readValue(row.text("answers"), ANSWERS),
                row.instant("changed_at"));
    }
}
