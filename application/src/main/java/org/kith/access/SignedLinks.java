package org.kith.access;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.kith.tenancy.Identifier;
import org.kith.tenancy.PlaceSql;
import org.kith.tenancy.TimeOrderedIds;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Links that let somebody without an account do one thing to one record: single-purpose, expiring, revocable.
///
/// Opening a link changes nothing, because mail scanners open links too.
@Repository
@Transactional
public class SignedLinks {

    private final PlaceSql sql;
    private final TimeOrderedIds ids;
    private final Clock clock;

    SignedLinks(PlaceSql sql, TimeOrderedIds ids, Clock clock) {
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
    }

    /// Makes a link to one record. Its token is returned once and kept nowhere.
    ///
    /// @param purpose what the link is for, as a short code of the module that issues it
    public Token issue(String purpose, Identifier subject, Duration lasts) {
        var token = Token.fresh();
        var now = clock.instant();
        sql.of("""
                insert into signed_links (tenant_id, id, purpose, subject_id, token_hash, expires_at, created_at)
                values (:tenant, :id, :purpose, :subject, :hash, :expires, :now)
                """)
                .with("id", ids.next())
                .with("purpose", purpose)
                .with("subject", subject)
                .with("hash", token.digest())
                .with("expires", now.plus(lasts))
                .with("now", now)
                .one();
        return token;
    }

    @Transactional(readOnly = true)
    public Opened open(String purpose, String token) {
        return sql.of("""
                select subject_id, expires_at, revoked_at from signed_links
                 where tenant_id = :tenant and purpose = :purpose and token_hash = :hash
                """)
                .with("purpose", purpose)
                .with("hash", new Token(token).digest())
                .first(row -> row.instantOrNull("revoked_at") != null
                                || row.instant("expires_at").isBefore(clock.instant())
                        ? new Opened.Expired(row.id("subject_id", id -> id))
                        : new Opened.Valid(row.id("subject_id", id -> id)))
                .orElseGet(Opened.Unknown::new);
    }

    /// Ends every link to the record for the purpose, for instance when consent is withdrawn.
    public void revoke(String purpose, Identifier subject) {
        sql.of("""
                update signed_links set revoked_at = :now
                 where tenant_id = :tenant and purpose = :purpose and subject_id = :subject and revoked_at is null
                """)
                .with("purpose", purpose)
                .with("subject", subject)
                .with("now", clock.instant())
                .run();
    }

    /// What a link turned out to be.
    public sealed interface Opened {

        /// It leads to the record with this id.
        record Valid(UUID subject) implements Opened {}

        /// It led there once; a new one can be asked for.
        record Expired(UUID subject) implements Opened {}

        /// Kith never made it, or it was altered.
        record Unknown() implements Opened {}
    }
}
