package org.kith.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Membership;
import org.kith.access.SignedIn;
import org.kith.audit.Audit;
import org.kith.audit.Audit.Subject;
import org.kith.people.PersonId;
import org.kith.referrals.ReferralId;
import org.kith.referrals.State;
import org.kith.tenancy.Coded;
import org.kith.tenancy.PlaceSql;
import org.kith.tenancy.Portion;
import org.kith.tenancy.Row;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What became of the referrals of the reader's own organisation: those that wait for its answer first, then the
/// latest.
@Service
public class OwnReferrals {

    static final int PAGE = 25;

    private final PlaceSql sql;
    private final Audit audit;

    OwnReferrals(PlaceSql sql, Audit audit) {
        this.sql = sql;
        this.audit = audit;
    }

    /// The page after a line, or the first.
    @Transactional
    public Page read(Show show, Position after, SignedIn reader) {
        var lines = sql.of("""
                select l.id, l.reference, l.state, l.person_id, l.person, l.scheme, l.expected_wait_days, l.submitted_at,
                       l.respond_by, l.support_state, l.opened_at, l.engaged_at, l.closed_at, l.word
                  from (
                    select r.id, r.reference, r.state, r.person_id, p.given_name || ' ' || p.family_name as person,
                           c.name as scheme, c.expected_wait_days, r.submitted_at, r.respond_by,
                           s.state as support_state, s.opened_at, s.engaged_at, s.closed_at, r.state = 'returned' as question,
                           w.id as word,
                           case when r.state = 'returned' then 'question'
                                when r.state = 'submitted' or (r.state = 'accepted' and s.closed_at is null) then 'going-on'
                                else 'ended' end as part
                      from referrals r
                      join people p on p.tenant_id = r.tenant_id and p.id = r.person_id
                      join schemes c on c.tenant_id = r.tenant_id and c.id = r.scheme_id
                      left join supports s on s.tenant_id = r.tenant_id and s.referral_id = r.id
                      left join lateral (
                        select b.id from words_back b
                         where b.tenant_id = r.tenant_id and b.referral_id = r.id
                         order by b.written_at desc, b.id desc limit 1) w on true
                     where r.tenant_id = :tenant and r.state <> 'entered-in-error'
                       and ((r.organisation = :organisation and r.organisation <> '') or r.referrer_account = :account)
                  ) l
                 where (:part::text is null or l.part = :part::text)
                   and (l.question, l.submitted_at, l.id) < (:beforeQuestion, :beforeAt, :beforeId)
                 order by l.question desc, l.submitted_at desc, l.id desc
                 limit :limit
                """)
                .with(
                        "organisation",
                        reader.referring().map(Membership::organisation).orElse(""))
                .with("account", reader.account())
                .with("part", show == Show.ALL ? null : show)
                .with("beforeQuestion", after.question())
                .with("beforeAt", after.sentAt())
                .with("beforeId", after.id())
                .with("limit", PAGE + 1)
                .list(OwnReferrals::line);
        var page = Portion.of(lines, PAGE);
        audit.note(
                reader.actor(),
                "saw among own referrals",
                Subject.people(page.shown().stream().map(Line::person).toList()));
        return new Page(page.shown(), page.next(Line::position));
    }

    private static Line line(Row row) {
        return new Line(
                row.id("id", ReferralId::new),
                row.text("reference"),
                row.id("person_id", PersonId::new),
                row.text("person"),
                row.text("scheme"),
                standing(row),
                row.idOrNull("word", id -> id));
    }

    private static Standing standing(Row row) {
        return new Standing(
                row.coded("state", State.class),
                row.codedOrNull("support_state", org.kith.support.State.class),
                row.number("expected_wait_days"),
                row.instant("submitted_at"),
                row.date("respond_by"),
                row.instantOrNull("opened_at"),
                row.instantOrNull("engaged_at"),
                row.instantOrNull("closed_at"));
    }

    /// The part that is shown.
    public enum Show implements Coded {
        ALL("all", "All"),
        QUESTION("question", "Waiting for your answer"),
        GOING_ON("going-on", "Going on"),
        ENDED("ended", "Ended");

        private final String code;
        private final String title;

        Show(String code, String title) {
            this.code = code;
            this.title = title;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String title() {
            return title;
        }
    }

    /// One page of the list.
    ///
    /// @param next where the next page begins; none when this is the last
    public record Page(List<Line> lines, @Nullable Position next) {

        public Page {
            lines = List.copyOf(lines);
        }
    }

    /// One referral.
    ///
    /// @param word the latest word back; none before there is one
    public record Line(
            ReferralId id,
            String reference,
            PersonId person,
            String name,
            String schemeName,
            Standing standing,
            @Nullable UUID word) {

        Position position() {
            return new Position(standing.state() == State.RETURNED, standing.sentAt(), id.value());
        }
    }

    /// Where a referral stands: dates and states, and nothing of what was said.
    public record Standing(
            State state,
            org.kith.support.@Nullable State support,
            int expectedWaitDays,
            Instant sentAt,
            LocalDate respondBy,
            @Nullable Instant openedAt,
            @Nullable Instant engagedAt,
            @Nullable Instant endedAt) {}

    /// A line's place in the order of the list.
    public record Position(boolean question, Instant sentAt, UUID id) {

        public static final Position START =
                new Position(true, Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1L, -1L));
    }
}
