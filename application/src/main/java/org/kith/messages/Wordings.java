package org.kith.messages;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.access.AccountId;
import org.kith.access.SchemeId;
import org.kith.tenancy.PlaceSql;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The schemes' own words, and where there are none, those that come with Kith.
@Repository
@Transactional
public class Wordings {

    private final PlaceSql sql;

    Wordings(PlaceSql sql) {
        this.sql = sql;
    }

    @Transactional(readOnly = true)
    public Wording of(Occasion occasion, @Nullable SchemeId scheme) {
        return Optional.ofNullable(scheme)
                .flatMap(present -> own(present, occasion))
                .map(Own::wording)
                .orElseGet(() -> ShippedWordings.of(occasion));
    }

    @Transactional(readOnly = true)
    public Optional<Own> own(SchemeId scheme, Occasion occasion) {
        return sql.of("""
                select subject, words, version from message_templates
                 where tenant_id = :tenant and scheme_id = :scheme and occasion = :occasion
                """)
                .with("scheme", scheme)
                .with("occasion", occasion)
                .first(row -> new Own(new Wording(row.text("subject"), row.text("words")), row.number("version")));
    }

    /// The occasions a scheme has words of its own for.
    @Transactional(readOnly = true)
    public Set<Occasion> changed(SchemeId scheme) {
        return Set.copyOf(
                sql.of("select occasion from message_templates where tenant_id = :tenant and scheme_id = :scheme")
                        .with("scheme", scheme)
                        .list(row -> row.coded("occasion", Occasion.class)));
    }

    /// Keeps a scheme's own words in place of those that were there.
    ///
    /// @param changed the words, with the version they were made from; 0 for those that came with Kith
    void keep(SchemeId scheme, Occasion occasion, Own changed, AccountId by, Instant at) {
        sql.of("""
                insert into message_templates
                       (tenant_id, scheme_id, occasion, subject, words, changed_by, changed_at, version)
                values (:tenant, :scheme, :occasion, :subject, :words, :by, :at, 1)
                on conflict (tenant_id, scheme_id, occasion) do update
                   set subject = excluded.subject, words = excluded.words, changed_by = excluded.changed_by,
                       changed_at = excluded.changed_at, version = message_templates.version + 1
                 where message_templates.version = :version
                """)
                .with("scheme", scheme)
                .with("occasion", occasion)
                .with("subject", changed.wording().subject())
                .with("words", changed.wording().words())
                .with("by", by)
                .with("at", at)
                .with("version", changed.version())
                .one();
    }

    /// Goes back to the words that came with Kith.
    void forget(SchemeId scheme, Occasion occasion) {
        sql.of("""
                delete from message_templates
                 where tenant_id = :tenant and scheme_id = :scheme and occasion = :occasion
                """).with("scheme", scheme).with("occasion", occasion).run();
    }

    /// A scheme's own words, and which version of them.
    public record Own(Wording wording, int version) {}
}
