package org.kith.accounts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.AccountId;
import org.kith.access.Role;
import org.kith.accounts.Colleague.Standing;
import org.kith.tenancy.Coded;
import org.kith.tenancy.PlaceSql;
import org.kith.tenancy.Row;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Everybody who works, or worked, in the place.
@Repository
@Transactional(readOnly = true)
public class Colleagues {

    private static final String SELECT = """
            select a.id, a.email, a.name, a.password_hash is not null as joined,
                   a.suspended_at is not null
                       or exists (select 1 from account_suspensions s
                                   where s.tenant_id = :tenant and s.account_id = a.id
                                     and s.restored_at is null) as suspended,
                   array(select distinct m.role from memberships m
                          where m.tenant_id = :tenant and m.account_id = a.id
                            and m.starts_on <= :today and (m.ends_on is null or m.ends_on > :today)) as roles
              from accounts a
             where a.id in (select m.account_id from memberships m where m.tenant_id = :tenant)
            """;

    private static final String PAGE = SELECT + """
               and (lower(a.name), a.id) > (lower(:name), :id)
             order by lower(a.name), a.id
             limit 26
            """;

    private static final String ONE = SELECT + " and a.id = :id";

    private final PlaceSql sql;
    private final Clock clock;

    Colleagues(PlaceSql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// Some 25 by name, and one more where there are more, after the last of the page before.
    public List<Colleague> after(Key last) {
        return sql.of(PAGE)
                .with("today", LocalDate.now(clock))
                .with("name", last.name())
                .with("id", last.id())
                .list(Colleagues::colleague);
    }

    public Optional<Colleague> find(AccountId id) {
        return sql.of(ONE).with("today", LocalDate.now(clock)).with("id", id).first(Colleagues::colleague);
    }

    private static Colleague colleague(Row row) {
        var roles = row.texts("roles").stream()
                .map(code -> Coded.of(Role.class, code))
                .sorted()
                .toList();
        return new Colleague(
                row.id("id", AccountId::new), row.text("email"), row.text("name"), standing(row, roles), roles);
    }

    private static Standing standing(Row row, List<Role> roles) {
        if (row.flag("suspended")) {
            return Standing.SUSPENDED;
        }
        if (roles.isEmpty()) {
            return Standing.LEFT;
        }
        return row.flag("joined") ? Standing.ACTIVE : Standing.INVITED;
    }

    /// Where a page of the list begins.
    public record Key(String name, UUID id) {

        public static final Key FIRST = new Key("", new UUID(0, 0));
    }
}
