package org.kith.support;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.kith.access.AccountId;
import org.kith.access.SchemeId;
import org.kith.tenancy.PlaceSql;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The link workers of each scheme and how many people each works with now.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class LinkWorkers {

    private final PlaceSql sql;
    private final Clock clock;

    LinkWorkers(PlaceSql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// Those who may be given somebody of the scheme today, the least busy first.
    @Transactional(readOnly = true)
    public List<LinkWorker> of(SchemeId scheme) {
        return sql.of("""
                select a.id, a.name, count(distinct s.id) as people
                  from memberships m
                  join accounts a on a.id = m.account_id
                  left join supports s on s.tenant_id = m.tenant_id and s.worker_id = a.id and s.closed_at is null
                 where m.tenant_id = :tenant and m.role = 'link-worker' and a.suspended_at is null
                   and not exists (select 1 from account_suspensions u
                                    where u.tenant_id = :tenant and u.account_id = a.id and u.restored_at is null)
                   and m.starts_on <= :today and (m.ends_on is null or m.ends_on > :today)
                   and (m.every_scheme or exists (
                            select 1 from membership_schemes ms
                             where ms.tenant_id = :tenant and ms.membership_id = m.id and ms.scheme_id = :scheme))
                 group by a.id, a.name
                 order by people, a.name
                """)
                .with("today", LocalDate.ofInstant(clock.instant(), clock.getZone()))
                .with("scheme", scheme)
                .list(row -> new LinkWorker(row.id("id", AccountId::new), row.text("name"), row.count("people")));
    }

    boolean worksIn(SchemeId scheme, AccountId account) {
        return of(scheme).stream().anyMatch(each -> each.account().equals(account));
    }

    /// Somebody who may be given people.
    ///
    /// @param people how many they work with now, in every scheme
    public record LinkWorker(AccountId account, String name, long people) {}
}
