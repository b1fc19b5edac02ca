package org.kith.access;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.kith.tenancy.SharedSql;
import org.kith.tenancy.TimeOrderedIds;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Refuses further tries for an e-mail address after ten failures in a quarter of an hour, on every node alike.
/// Only a digest of the address is kept.
@Component
class SignInThrottle {

    private static final int FAILURES = 10;
    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final SharedSql sql;
    private final TimeOrderedIds ids;
    private final Clock clock;

    SignInThrottle(SharedSql sql, TimeOrderedIds ids, Clock clock) {
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
    }

    boolean refuses(String email) {
        return sql.of(
                                "select count(*) as failures from sign_in_failures where subject = :subject and failed_at > :since")
                        .with("subject", subject(email))
                        .with("since", clock.instant().minus(WINDOW))
                        .single(row -> row.count("failures"))
                >= FAILURES;
    }

    void note(String email) {
        sql.of("insert into sign_in_failures (id, subject, failed_at) values (:id, :subject, :at)")
                .with("id", ids.next())
                .with("subject", subject(email))
                .with("at", clock.instant())
                .one();
    }

    @Scheduled(fixedDelayString = "PT1H")
    void sweep() {
        sql.of("delete from sign_in_failures where failed_at < :before")
                .with("before", clock.instant().minus(Duration.ofDays(1)))
                .run();
    }

    private static byte[] subject(String email) {
        return Digests.sha256(email.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
    }
}
