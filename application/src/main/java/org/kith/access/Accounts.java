package org.kith.access;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kith.tenancy.Row;
import org.kith.tenancy.SharedSql;
import org.kith.tenancy.TenantId;
import org.kith.tenancy.TimeOrderedIds;
import org.springframework.stereotype.Repository;

/// Every account on this installation.
@Repository
public class Accounts {

    private final SharedSql sql;
    private final TimeOrderedIds ids;
    private final Sessions sessions;

    Accounts(SharedSql sql, TimeOrderedIds ids, Sessions sessions) {
        this.sql = sql;
        this.ids = ids;
        this.sessions = sessions;
    }

    public Optional<Account> withEmail(String email) {
        return sql.of("""
                select id, email, name, password_hash, suspended_at from accounts where lower(email) = lower(:email)
                """).with("email", email).first(Accounts::account);
    }

    public Optional<Account> find(AccountId id) {
        return sql.of("select id, email, name, password_hash, suspended_at from accounts where id = :id")
                .with("id", id)
                .first(Accounts::account);
    }

    /// The names of some accounts, for pages that say who did something.
    public Map<AccountId, String> names(Collection<AccountId> some) {
        return sql
                .of("select id, name from accounts where id = any(:ids::uuid[])")
                .with("ids", some)
                .list(row -> Map.entry(row.id("id", AccountId::new), row.text("name")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public Account create(String email, String name, Instant at) {
        var account = new Account(new AccountId(ids.next()), email, name, null, false);
        sql.of("""
                insert into accounts (id, email, name, created_at) values (:id, :email, :name, :at)
                """)
                .with("id", account.id())
                .with("email", email)
                .with("name", name)
                .with("at", at)
                .one();
        return account;
    }

    /// Whoever was signed in with the old password no longer is.
    public void choosePassword(AccountId id, String hash) {
        sql.of("update accounts set password_hash = :hash, version = version + 1 where id = :id")
                .with("hash", hash)
                .with("id", id)
                .one();
        sessions.end(id);
    }

    /// Notes that an account belongs to a place, so that sign-in knows where to look.
    void remember(AccountId id, TenantId place) {
        sql.of("""
                insert into account_places (account_id, place_id) values (:account, :place) on conflict do nothing
                """).with("account", id).with("place", place).run();
    }

    private static Account account(Row row) {
        return new Account(
                row.id("id", AccountId::new),
                row.text("email"),
                row.text("name"),
                row.textOrNull("password_hash"),
                row.instantOrNull("suspended_at") != null);
    }
}
