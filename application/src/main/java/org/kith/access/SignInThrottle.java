package org.kith.access;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.kith.tenancy.SharedSql;
import org.kith.tenancy.TimeOrderedIds;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Refuses further tries for an e-mail address after ten failures in a quarter of an hour, and from a network address
/// after a hundred, on every node alike. Only a digest of either is kept.
@Component
class SignInThrottle {

    private static final int FAILURES_OF_ONE_ACCOUNT = 10;
    private static final int FAILURES_FROM_ONE_ADDRESS = 100;
    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final SharedSql sql;
    private final TimeOrderedIds ids;
    private final Clock clock;

    SignInThrottle(SharedSql sql, TimeOrderedIds ids, Clock clock) {
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
    }

    boolean refuses(String email, String from) {
        return failures(account(email)) >= FAILURES_OF_ONE_ACCOUNT
                || failures(address(from)) >= FAILURES_FROM_ONE_ADDRESS;
    }

    void note(String email, String from) {
        note(account(email));
        note(address(from));
    }

    /// The right password ends the count for its account, so that a forgetful week locks nobody out.
    void forget(String email) {
        sql.of("delete from sign_in_failures where subject = :subject")
                .with("subject", account(email))
                .run();
    }

    @Scheduled(fixedDelayString = "PT1H")
    void sweep() {
        sql.of("delete from sign_in_failures where failed_at < :before")
                .with("before", clock.instant().minus(Duration.ofDays(1)))
                .run();
    }

    private long failures(byte[] subject) {
        return sql.of("""
                select count(*) as failures from sign_in_failures where subject = :subject and failed_at > :since
                """)
                .with("subject", subject)
                .with("since", clock.instant().minus(WINDOW))
                .single(row -> row.count("failures"));
    }

    private void note(byte[] subject) {
        sql.of("insert into sign_in_failures (id, subject, failed_at) values (:id, :subject, :at)")
                .with("id", ids.next())
                .with("subject", subject)
                .with("at", clock.instant())
                .one();
    }

    private static byte[] account(String email) {
        return Digests.sha256(email.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] address(String from) {
        return Digests.sha256(("from " + from).getBytes(StandardCharsets.UTF_8));
    }
}
