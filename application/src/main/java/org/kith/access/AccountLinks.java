package org.kith.access;

import java.time.Clock;
import java.util.Optional;
import org.kith.tenancy.SharedSql;
import org.kith.tenancy.TimeOrderedIds;
import org.springframework.stereotype.Repository;

/// Links by which the holder of an account chooses a password. Each works once.
@Repository
public class AccountLinks {

    private final SharedSql sql;
    private final TimeOrderedIds ids;
    private final Clock clock;

    AccountLinks(SharedSql sql, TimeOrderedIds ids, Clock clock) {
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
    }

    /// Makes a link. Its token is returned once and kept nowhere.
    public Token issue(AccountLinkPurpose purpose, AccountId account) {
        var token = Token.fresh();
        var now = clock.instant();
        sql.of("""
                insert into account_links (id, account_id, purpose, token_hash, expires_at, created_at)
                values (:id, :account, :purpose, :hash, :expires, :now)
                """)
                .with("id", ids.next())
                .with("account", account)
                .with("purpose", purpose)
                .with("hash", token.digest())
                .with("expires", now.plus(purpose.lasts()))
                .with("now", now)
                .one();
        return token;
    }

    /// Whose link it is, as long as it works.
    public Optional<AccountId> holder(AccountLinkPurpose purpose, Token token) {
        return sql.of("""
                select account_id from account_links
                 where purpose = :purpose and token_hash = :hash and used_at is null and expires_at > :now
                """)
                .with("purpose", purpose)
                .with("hash", token.digest())
                .with("now", clock.instant())
                .first(row -> row.id("account_id", AccountId::new));
    }

    /// Ends every link of the account, whatever it was for. Nothing changes when this one no longer works.
    public Optional<AccountId> use(AccountLinkPurpose purpose, Token token) {
        return sql.of("""
                with used as (
                    update account_links set used_at = :now
                     where purpose = :purpose and token_hash = :hash and used_at is null and expires_at > :now
                    returning id, account_id),
                ended as (
                    update account_links l set used_at = :now
                      from used where l.account_id = used.account_id and l.id <> used.id and l.used_at is null)
                select account_id from used
                """)
                .with("purpose", purpose)
                .with("hash", token.digest())
                .with("now", clock.instant())
                .first(row -> row.id("account_id", AccountId::new));
    }
}
