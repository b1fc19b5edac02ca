package org.kith.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.tenancy.PlaceSql;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// One digest for each hour in which something went on record, over that hour's entries and the digest before it.
///
/// Whoever changes, removes or slips in an entry behind the application's back would have to make every later digest
/// anew; a copy of one digest, kept elsewhere, shows even that.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class DigestChain {

    /// An entry is written at the end of its act: after this long, no act of an hour is still under way.
    private static final Duration SETTLED = Duration.ofMinutes(10);

    private static final String DIGEST_OF_HOUR = """
            select count(*) as entries,
                   sha256(convert_to(:before::text || coalesce(string_agg(
                       jsonb_build_array(e.id, e.at at time zone 'UTC', e.actor_kind, e.account_id, e.act,
                                         e.subject_kind, e.subject_ids, e.detail)::text, chr(10)
                       order by e.id), ''), 'UTF8')) as digest
              from audit_entries e
             where e.tenant_id = :tenant and e.at >= :hour and e.at < :next
            """;

    private final PlaceSql sql;
    private final Clock clock;

    DigestChain(PlaceSql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// Adds the next hour to the chain. False when there is no whole hour to add.
    boolean extend() {
        var last = last();
        var settled = clock.instant().minus(SETTLED).truncatedTo(ChronoUnit.HOURS);
        var next = nextHour(last.map(Link::hour).orElse(null), settled);
        next.ifPresent(hour -> add(hour, computed(hour, last.map(Link::digest).orElse(""))));
        return next.isPresent();
    }

    /// The first hour that does not agree with its digest, where there is one.
    @Transactional(readOnly = true)
    public Check check() {
        var before = "";
        var links = links();
        for (var link : links) {
            var now = computed(link.hour(), before);
            if (!now.digest().equals(link.digest()) || now.entries() != link.entries()) {
                return new Check.Broken(link.hour());
            }
            before = link.digest();
        }
        return strays(links)
                .<Check>map(Check.Broken::new)
                .orElseGet(() -> links.isEmpty() ? new Check.Empty() : new Check.Whole(links.getLast()));
    }

    /// The end of the chain.
    @Transactional(readOnly = true)
    public Optional<Link> last() {
        return sql.of("""
                select hour, entries, encode(digest, 'hex') as digest from audit_digests
                 where tenant_id = :tenant order by hour desc limit 1
                """).first(row -> new Link(row.instant("hour"), row.number("entries"), row.text("digest")));
    }

    private List<Link> links() {
        return sql.of("""
                select hour, entries, encode(digest, 'hex') as digest from audit_digests
                 where tenant_id = :tenant order by hour
                """).list(row -> new Link(row.instant("hour"), row.number("entries"), row.text("digest")));
    }

    private Optional<Instant> nextHour(@Nullable Instant last, Instant settled) {
        return sql.of("""
                select min(date_trunc('hour', at, 'UTC')) as hour from audit_entries
                 where tenant_id = :tenant and at < :settled
                   and (:last::timestamptz is null or at >= :last::timestamptz + interval '1 hour')
                """)
                .with("settled", settled)
                .with("last", last)
                .first(row -> Optional.ofNullable(row.instantOrNull("hour")))
                .flatMap(hour -> hour);
    }

    /// An hour before the end of the chain that has entries and no digest: something was slipped in.
    private Optional<Instant> strays(List<Link> links) {
        return links.isEmpty()
                ? Optional.empty()
                : sql.of("""
                select min(date_trunc('hour', e.at, 'UTC')) as hour from audit_entries e
                 where e.tenant_id = :tenant and e.at < :end
                   and not exists (select 1 from audit_digests d
                                    where d.tenant_id = :tenant and d.hour = date_trunc('hour', e.at, 'UTC'))
                """)
                        .with("end", links.getLast().hour())
                        .first(row -> Optional.ofNullable(row.instantOrNull("hour")))
                        .flatMap(hour -> hour);
    }

    private Computed computed(Instant hour, String before) {
        return sql.of(DIGEST_OF_HOUR)
                .with("before", before)
                .with("hour", hour)
                .with("next", hour.plus(Duration.ofHours(1)))
                .single(row ->
                        new Computed((int) row.count("entries"), HexFormat.of().formatHex(row.bytes("digest"))));
    }

    private void add(Instant hour, Computed computed) {
        sql.of("""
                insert into audit_digests (tenant_id, hour, entries, digest)
                values (:tenant, :hour, :entries, decode(:digest, 'hex'))
                """)
                .with("hour", hour)
                .with("entries", computed.entries())
                .with("digest", computed.digest())
                .one();
    }

    private record Computed(int entries, String digest) {}

    /// One hour of the chain.
    ///
    /// @param digest in hexadecimal: who copies it down can hold the record to it later
    public record Link(Instant hour, int entries, String digest) {}

    /// What a check found.
    public sealed interface Check {

        record Whole(Link last) implements Check {}

        /// No hour is complete yet.
        record Empty() implements Check {}

        /// From this hour on, the record is not what it was.
        record Broken(Instant hour) implements Check {}
    }
}
