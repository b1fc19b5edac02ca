package org.kith.messages;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kith.referrals.ReferralId;
import org.kith.tenancy.PlaceSql;
import org.kith.tenancy.Row;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Every word back of the place.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class WordsBack {

    private static final String SELECT = """
            select w.id, w.referral_id, w.occasion, w.content::text as content, w.written_at, w.opened_at
              from words_back w
             where w.tenant_id = :tenant
            """;
    private static final String ONE = SELECT + " and w.id = :id";
    private static final String OF_REFERRAL = SELECT + " and w.referral_id = :referral order by w.written_at, w.id";

    private final PlaceSql sql;
    private final JsonMapper json;

    WordsBack(PlaceSql sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    @Transactional(readOnly = true)
    public Optional<WordBack> find(WordBackId id) {
        return sql.of(ONE).with("id", id).first(this::wordBack);
    }

    /// Everything the referrer was told, the earliest first.
    @Transactional(readOnly = true)
    public List<WordBack> of(ReferralId referral) {
        return sql.of(OF_REFERRAL).with("referral", referral).list(this::wordBack);
    }

    /// The referrals whose loop is closed: the final word was handed over and did not come back, or was read here.
    @Transactional(readOnly = true)
    public Set<ReferralId> closedLoops(Collection<ReferralId> among) {
        return sql.of("""
                select distinct w.referral_id
                  from words_back w
                  left join messages m
                    on m.tenant_id = :tenant and w.tenant_id = m.tenant_id and m.about_id = w.id
                   and m.occasion = w.occasion
                 where w.tenant_id = :tenant and w.final and w.referral_id = any(:among::uuid[])
                   and (w.opened_at is not null or m.state = 'handed-over')
                """).with("among", among).list(row -> row.id("referral_id", ReferralId::new)).stream()
                .collect(Collectors.toSet());
    }

    /// False when this very word was written before: an event may be heard twice.
    boolean add(WordBack written) {
        return sql.of("""
                insert into words_back (tenant_id, id, referral_id, occasion, final, content, written_at)
                values (:tenant, :id, :referral, :occasion, :final, :content::jsonb, :at)
                on conflict (tenant_id, referral_id, occasion, written_at) do nothing
                """)
                        .with("id", written.id())
                        .with("referral", written.referral())
                        .with("occasion", written.occasion())
                        .with("final", written.occasion().isFinal())
                        .with("content", json.writeValueAsString(written.content()))
                        .with("at", written.writtenAt())
                        .changed()
                == 1;
    }

    void opened(WordBackId id, String by, Instant at) {
        sql.of("""
                update words_back set opened_at = :at, opened_by = :by
                 where tenant_id = :tenant and id = :id and opened_at is null
                """).with("id", id).with("by", by).with("at", at).run();
        sql.of("""
                update messages set opened_at = :at
                 where tenant_id = :tenant and about_id = :id and opened_at is null
                """).with("id", id).with("at", at).run();
    }

    private WordBack wordBack(Row row) {
        return new WordBack(
                row.id("id", WordBackId::new),
                row.id("referral_id", ReferralId::new),
                row.coded("occasion", Occasion.class),
                json.readValue(row.text("content"), WordBack.Content.class),
                row.instant("written_at"),
                row.instantOrNull("opened_at"));
    }
}
