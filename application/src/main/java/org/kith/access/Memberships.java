package org.kith.access;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.tenancy.PlaceSql;
import org.kith.tenancy.Row;
import org.kith.tenancy.TimeOrderedIds;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Who may do what in the place.
@Repository
@Transactional
public class Memberships {

    private static final String SELECT = """
            select m.id, m.account_id, m.role, m.organisation, m.practice_code, m.every_scheme, m.starts_on, m.ends_on,
                   array(select s.scheme_id from membership_schemes s
                          where s.tenant_id = :tenant and s.membership_id = m.id) as schemes
              from memberships m
             where m.tenant_id = :tenant
            """;

    private static final String UNSUSPENDED = SELECT + """
               and m.account_id = :account
               and not exists (select 1 from account_suspensions s
                                where s.tenant_id = :tenant and s.account_id = m.account_id and s.restored_at is null)
             order by m.id
            """;

    private static final String EVER = SELECT + """
               and m.account_id = :account
             order by m.ends_on desc nulls first, m.id desc
            """;

    private final PlaceSql sql;
    private final Accounts accounts;
    private final TimeOrderedIds ids;

    Memberships(PlaceSql sql, Accounts accounts, TimeOrderedIds ids) {
        this.sql = sql;
        this.accounts = accounts;
        this.ids = ids;
    }

    /// What the account may do in the place on a day: nothing while it is suspended there.
    @Transactional(readOnly = true)
    public List<Membership> of(AccountId account, LocalDate day) {
        return sql.of(UNSUSPENDED).with("account", account).list(Memberships::membership).stream()
                .filter(each -> each.holdsOn(day))
                .toList();
    }

    /// Everything the account was ever given in the place, the latest first.
    @Transactional(readOnly = true)
    public List<Membership> history(AccountId account) {
        return sql.of(EVER).with("account", account).list(Memberships::membership);
    }

    /// Ends a membership with the day before. False when it had ended already.
    public boolean end(MembershipId id, LocalDate today) {
        return sql.of("""
                update memberships set ends_on = :today, version = version + 1
                 where tenant_id = :tenant and id = :id and ends_on is null
                """).with("id", id).with("today", today).changed() == 1;
    }

    /// Those who administer the place today, and may. They are locked until the transaction ends, so that two
    /// administrators cannot remove each other at the same moment.
    public List<AccountId> administrators(LocalDate today) {
        return sql.of("""
                select m.account_id from memberships m
                 where m.tenant_id = :tenant and m.role = 'administrator'
                   and m.starts_on <= :today and (m.ends_on is null or m.ends_on > :today)
                   and not exists (select 1 from account_suspensions s
                                    where s.tenant_id = :tenant and s.account_id = m.account_id
                                      and s.restored_at is null)
                   for update of m
                """).with("today", today).list(row -> row.id("account_id", AccountId::new));
    }

    public MembershipId grant(NewMembership granted, @Nullable AccountId by) {
        var id = new MembershipId(ids.next());
        sql.of("""
                insert into memberships
                       (tenant_id, id, account_id, role, organisation, practice_code, every_scheme, starts_on, granted_by)
                values (:tenant, :id, :account, :role, :organisation, :practice, :every, :starts, :by)
                """)
                .with("id", id)
                .with("account", granted.account())
                .with("role", granted.role())
                .with("organisation", granted.organisation())
                .with("practice", granted.practiceCode())
                .with("every", granted.reach().every())
                .with("starts", granted.startsOn())
                .with("by", by)
                .one();
        granted.reach().schemes().forEach(scheme -> reach(id, scheme));
        accounts.remember(granted.account(), sql.tenant());
        return id;
    }

    private void reach(MembershipId membership, SchemeId scheme) {
        sql.of("""
                insert into membership_schemes (tenant_id, membership_id, scheme_id) values (:tenant, :membership, :scheme)
                """).with("membership", membership).with("scheme", scheme).one();
    }

    private static Membership membership(Row row) {
        var schemes = row.texts("schemes").stream()
                .map(UUID::fromString)
                .map(SchemeId::new)
                .collect(Collectors.toSet());
        return new Membership(
                row.id("id", MembershipId::new),
                row.id("account_id", AccountId::new),
                row.coded("role", Role.class),
                row.text("organisation"),
                row.textOrNull("practice_code"),
                new SchemeReach(row.flag("every_scheme"), schemes),
                row.date("starts_on"),
                row.dateOrNull("ends_on"));
    }

    /// A membership to be granted.
    public record NewMembership(
            AccountId account,
            Role role,
            String organisation,
            @Nullable String practiceCode,
            SchemeReach reach,
            LocalDate startsOn) {}
}
