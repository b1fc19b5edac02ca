package org.kith.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.kith.KithTest;
import org.kith.launch.Progress;
import org.kith.simulation.AlderVale.Scale;
import org.kith.simulation.AlderVale.Site;
import org.kith.tenancy.PlaceBinding;
import org.kith.tenancy.Places;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// A small place, lived twice. It runs alone: the clock of the whole application is the simulation's meanwhile.
@KithTest
@TestInstance(Lifecycle.PER_CLASS)
class SimulatedLifeTests {

    private static final Instant UNTIL = Instant.parse("2026-11-02T12:00:00Z");
    private static final Scale SMALL = new Scale(7, 60, 300);

    @Autowired
    private AlderVale aldervale;

    @Autowired
    private Places places;

    @Autowired
    private PlaceBinding binding;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient sql;

    @BeforeAll
    void live_twice() {
        for (var slug : List.of("first-life", "second-life")) {
            assertThat(aldervale.live(new Site(slug, slug, slug + ".example.org"), SMALL, UNTIL, Progress.none()))
                    .contains("60 people");
        }
    }

    @Test
    void the_same_seed_gives_the_same_lives() {
        assertThat(digest("first-life")).isEqualTo(digest("second-life"));
    }

    @Test
    void lives_end_in_every_way_they_do() {
        assertThat(texts("select distinct state from supports")).contains("closed", "not-reached");
        assertThat(texts("select distinct state from referrals")).contains("accepted");
        assertThat(texts("select distinct state from assessments where occasion = 'last'"))
                .contains("taken", "missing");
        assertThat(texts("select distinct state from connections"))
                .contains("signposted", "attending", "did-not-start", "declined-by-service");
        assertThat(texts("select distinct by_kind from connection_steps")).contains("service", "person", "staff");
    }

    @Test
    void some_come_back_and_are_taken_up_again() {
        assertThat(texts("select 'again' from support_periods where number = 2"))
                .contains("again");
    }

    @Test
    void words_back_are_handed_over_and_some_come_back() {
        assertThat(texts("select distinct state from messages")).contains("handed-over");
        assertThat(texts("""
                select round(100.0 * count(*) filter (where m.state = 'handed-over') / count(*)) || ''
                  from words_back b join messages m on m.tenant_id = b.tenant_id and m.about_id = b.id
                 where b.final
                """).getFirst()).matches("9[0-9]|100");
    }

    @Test
    void what_was_to_be_done_is_done_or_dropped_and_some_of_it_is_forgotten() {
        assertThat(texts("""
                select case when done_at is not null then 'done' when dropped_at is not null then 'dropped' else 'open' end
                  from actions group by 1
                """)).contains("done", "dropped");
    }

    @Test
    void nobody_waits_for_an_event_that_was_never_heard() {
        assertThat(texts("select listener_id || ' ' || event_type from event_publication"))
                .isEmpty();
    }

    private List<String> texts(String query) {
        return in("first-life", () -> sql.sql(query).query(String.class).list());
    }

    private <T extends @Nullable Object> T in(String slug, Supplier<T> work) {
        var place = places.called(slug).orElseThrow().id();
        return binding.in(place, () -> transaction.execute(_ -> work.get()));
    }

    /// Everything that happened, without the ids and references that are made anew each time.
    private @Nullable String digest(String slug) {
        return in(slug, () -> sql.sql("""
                        with said as (
                            select p.given_name || p.family_name || p.born_on || r.state || r.submitted_at || r.source
                                   || r.reason || coalesce(s.state, '') || coalesce(s.end_reason, '')
                                   || coalesce((select string_agg(x.starts_at || x.attendance || x.note, '|' order by x.starts_at)
                                         from sessions x where x.tenant_id = s.tenant_id and x.support_id = s.id), '')
                                   || coalesce((select string_agg(a.occasion || a.state || coalesce(w.answer, -1), '|'
                                                       order by a.occasion, w.item)
                                         from assessments a left join assessment_answers w
                                           on w.tenant_id = a.tenant_id and w.assessment_id = a.id
                                        where a.tenant_id = s.tenant_id and a.support_id = s.id), '')
                                   || coalesce((select string_agg(v.name || t.step || t.at || t.by_kind || t.note, '|'
                                                       order by t.at, v.name, t.step)
                                         from connections n
                                         join connection_steps t on t.tenant_id = n.tenant_id and t.connection_id = n.id
                                         join services v on v.id = n.service_id
                                        where n.tenant_id = s.tenant_id and n.support_id = s.id), '') as row
                              from referrals r
                              join people p on p.tenant_id = r.tenant_id and p.id = r.person_id
                              left join supports s on s.tenant_id = r.tenant_id and s.referral_id = r.id
                        )
                        select count(*) || ' ' || md5(string_agg(row, '|' order by row)) from said
                        """).query(String.class).single());
    }
}
