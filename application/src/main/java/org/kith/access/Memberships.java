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

    private final PlaceSql sql;
    private final Accounts accounts;
    private final TimeOrderedIds ids;

    Memberships(PlaceSql sql, Accounts accounts, TimeOrderedIds ids) {
        this.sql = sql;
        this.accounts = accounts;
        this.ids = ids;
    }

    @Transactional(readOnly = true)
    public List<Membership> of(AccountId account, LocalDate day) {
        return sql
                .of(SELECT + " and m.account_id = :account order by m.id")
                .with("account", account)
                .list(Memberships::membership)
                .stream()
                .filter(each -> each.holdsOn(day))
                .toList();
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
