package org.kith.record;

import java.util.List;
import java.util.Optional;
import org.kith.access.AccountId;
import org.kith.access.SignedIn;
import org.kith.schemes.Scheme;
import org.kith.schemes.Schemes;
import org.kith.tenancy.PlaceSql;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The link workers and schemes among which a manager may choose.
@Service
public class CaseloadChoices {

    public static final Found NONE = new Found(List.of(), List.of());

    private final PlaceSql sql;
    private final Schemes schemes;

    CaseloadChoices(PlaceSql sql, Schemes schemes) {
        this.sql = sql;
        this.schemes = schemes;
    }

    /// Link workers who work with anybody in the reader's schemes now.
    @Transactional(readOnly = true)
    public Found within(SignedIn reader) {
        var workers = sql.of("""
                select distinct a.id, a.name
                  from supports s
                  join accounts a on a.id = s.worker_id
                 where s.tenant_id = :tenant and s.closed_at is null
                   and (:every or s.scheme_id = any(:schemes::uuid[]))
                 order by a.name, a.id
                 limit 200
                """)
                .with("every", reader.reach().every())
                .with("schemes", reader.reach().schemes())
                .list(row -> new Worker(row.id("id", AccountId::new), row.text("name")));
        return new Found(workers, schemes.within(reader.reach()));
    }

    /// Who and what there is to choose from.
    public record Found(List<Worker> workers, List<Scheme> schemes) {

        public Found {
            workers = List.copyOf(workers);
            schemes = List.copyOf(schemes);
        }

        public Optional<String> nameOf(AccountId account) {
            return workers.stream()
                    .filter(each -> each.account().equals(account))
                    .map(Worker::name)
                    .findFirst();
        }
    }

    /// Somebody who works with people.
    public record Worker(AccountId account, String name) {}
}
