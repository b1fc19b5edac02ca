package org.kith.support;

import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.access.Actor;
import org.kith.referrals.SupportId;
import org.kith.tenancy.PlaceSql;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What people said about themselves, in their own words. Every version is kept; the latest counts.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class AboutMe {

    private final PlaceSql sql;

    AboutMe(PlaceSql sql) {
        this.sql = sql;
    }

    /// The latest under each heading that has one.
    @Transactional(readOnly = true)
    public Answers of(SupportId support) {
        var latest = new EnumMap<AboutMeHeading, Said>(AboutMeHeading.class);
        sql.of("""
                select distinct on (m.heading) m.heading, m.answer, m.written_at, a.name
                  from about_me m left join accounts a on a.id = m.written_by
                 where m.tenant_id = :tenant and m.support_id = :support
                 order by m.heading, m.written_at desc
                """)
                .with("support", support)
                .list(row -> Map.entry(
                        row.coded("heading", AboutMeHeading.class),
                        new Said(row.text("answer"), row.instant("written_at"), row.textOrNull("name"))))
                .forEach(each -> latest.put(each.getKey(), each.getValue()));
        return new Answers(latest);
    }

    void add(SupportId support, AboutMeHeading heading, String answer, Actor actor, Instant now) {
        sql.of("""
                insert into about_me (tenant_id, support_id, heading, written_at, answer, written_by)
                values (:tenant, :support, :heading, :now, :answer, :by)
                """)
                .with("support", support)
                .with("heading", heading)
                .with("now", now)
                .with("answer", answer)
                .with("by", actor.account())
                .one();
    }

    /// Something the person said, and who wrote it down when.
    public record Said(String words, Instant at, @Nullable String byName) {}

    /// What is known under the headings.
    public record Answers(Map<AboutMeHeading, Said> latest) {

        public Answers {
            latest = Collections.unmodifiableMap(
                    latest.isEmpty() ? new EnumMap<>(AboutMeHeading.class) : new EnumMap<>(latest));
        }

        public String words(AboutMeHeading heading) {
            var said = latest.get(heading);
            return said == null ? "" : said.words();
        }

        public boolean isEmpty() {
            return latest.values().stream().allMatch(said -> said.words().isEmpty());
        }

        /// The last thing written, by which whoever writes next is told whether somebody came between.
        public Optional<Said> last() {
            return latest.values().stream().max(Comparator.comparing(Said::at));
        }
    }
}
