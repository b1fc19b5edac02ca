package org.kith.messages;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.kith.access.Digests;
import org.kith.tenancy.PlaceSql;
import org.kith.tenancy.TimeOrderedIds;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Six-digit codes that open a word back for whoever reads the mailbox it was announced to. A code lives ten minutes
/// and bears five tries; there are only a million of them, so both bounds are what makes it safe.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class WordBackCodes {

    static final Duration LASTS = Duration.ofMinutes(10);
    static final int TRIES = 5;

    private static final int CODES = 1_000_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final PlaceSql sql;
    private final TimeOrderedIds ids;
    private final Clock clock;

    WordBackCodes(PlaceSql sql, TimeOrderedIds ids, Clock clock) {
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
    }

    String issue(WordBackId opens) {
        var code = "%06d".formatted(RANDOM.nextInt(CODES));
        sql.of("""
                insert into word_back_codes (tenant_id, id, word_back_id, code_hash, expires_at)
                values (:tenant, :id, :wordBack, :hash, :expires)
                """)
                .with("id", ids.next())
                .with("wordBack", opens)
                .with("hash", digest(opens, code))
                .with("expires", clock.instant().plus(LASTS))
                .one();
        return code;
    }

    long issuedSince(WordBackId wordBack, Instant since) {
        return sql.of("""
                select count(*) as issued from word_back_codes
                 where tenant_id = :tenant and word_back_id = :wordBack and expires_at > :since
                """)
                .with("wordBack", wordBack)
                .with("since", since.plus(LASTS))
                .single(row -> row.count("issued"));
    }

    /// Whether the code opens the word back. Every asking counts as a try of the latest code, the right one included,
    /// and is counted before it is compared, so that many askings at once are many tries.
    boolean opens(WordBackId wordBack, String typed) {
        return sql.of("""
                update word_back_codes
                   set tries = tries + 1,
                       used_at = case when code_hash = :hash then :now::timestamptz else used_at end
                 where tenant_id = :tenant and id = (
                       select c.id from word_back_codes c
                        where c.tenant_id = :tenant and c.word_back_id = :wordBack
                        order by c.expires_at desc, c.id desc limit 1)
                   and used_at is null and expires_at > :now and tries < :most
                returning code_hash = :hash as fits
                """)
                .with("wordBack", wordBack)
                .with("hash", digest(wordBack, typed.replaceAll("\\D", "")))
                .with("now", clock.instant())
                .with("most", TRIES)
                .first(row -> row.flag("fits"))
                .orElse(false);
    }

    private static byte[] digest(WordBackId wordBack, String code) {
        return Digests.sha256((wordBack.value() + " " + code).getBytes(StandardCharsets.US_ASCII));
    }
}
