package org.kith.directory;

import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.kith.tenancy.PlaceSql;
import org.kith.tenancy.Portion;
import org.kith.tenancy.Row;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Finds services by words, need, day, cost and distance among the sources that the place shows.
///
/// Words are matched by their stem and beginning. A word that the directory hardly knows is taken for a slip and stands
/// for the known words most like it. Matches of the name come first, then of the organisation and needs, then of the
/// description; among equals those that take referrals now, then the freshly checked, then the nearest. Services that
/// closed and those that the place hid are not found.
@Repository
@Transactional(readOnly = true)
public class ServiceSearch {

    public static final int PAGE = 20;

    private static final int MOST_WORDS = 8;

    private static final String SEARCH = """
            with here as (
                select coalesce(p.latitude, a.latitude) as latitude, coalesce(p.longitude, a.longitude) as longitude
                  from postcodes p left join small_areas a on a.code = p.small_area
                 where p.postcode = :postcode and coalesce(p.latitude, a.latitude) is not null
            ), typed as (
                select token.place, (ts_lexize('english_stem', token.word))[1] as stem
                  from unnest(:words::text[]) with ordinality as token (word, place)
            ), meant as (
                select t.place, t.stem, array(
                           select w.stem from directory_words w
                            where length(t.stem) > 3 and w.stem <> t.stem
                              and (w.stem % t.stem
                                   or left(w.stem, 1) = left(t.stem, 1) and length(t.stem) < 6
                                  and abs(length(w.stem) - length(t.stem)) < 2 and similarity(w.stem, t.stem) > 0.22)
                              and w.services > 4 * (select coalesce(sum(k.services), 0) from directory_words k
                                                     where k.stem like t.stem || '%')
                            order by similarity(w.stem, t.stem) desc, w.services desc limit 3) as alike
                  from typed t where t.stem is not null
            ), term as (
                select m.place, each.stem, each.ending
                  from meant m cross join lateral (
                       select m.stem, '*' union all select unnest(m.alike), '') as each (stem, ending)
            ), alternatives as (
                select place, max('''' || stem || ''':*') filter (where ending = '*') as as_typed,
                       '(' || string_agg('''' || stem || ''':' || ending || 'A', ' | ') || ')' as in_name,
                       '(' || string_agg('''' || stem || ''':' || ending || 'AB', ' | ') || ')' as in_tags,
                       '(' || string_agg('''' || stem || ''':' || ending || 'ABCD', ' | ') || ')' as anywhere
                  from term group by place
            ), wanted as (
                select string_agg(as_typed, ' & ')::tsquery as as_typed,
                       string_agg(in_name, ' & ')::tsquery as in_name, string_agg(in_tags, ' & ')::tsquery as in_tags,
                       string_agg(anywhere, ' & ')::tsquery as every, string_agg(anywhere, ' | ')::tsquery as some
                  from alternatives
            ), candidate as (
                select s.id, s.organisation_id, s.name, s.summary, s.status, s.cost, s.free_of_charge, s.needs,
                       l.takes_referrals, greatest(s.assured_on, l.checked_on) as checked_on,
                       w.every is null or s.words @@ w.every as every,
                       case when s.words @@ w.as_typed then 4 else 0 end
                       + case when w.every is null then 0 when s.words @@ w.in_name then 3 when s.words @@ w.in_tags then 2
                            when s.words @@ w.every then 1 else 0 end as likeness
                  from services s
                  join place_sources p on p.tenant_id = :tenant and p.source_id = s.source_id
                  left join place_services l on l.tenant_id = :tenant and l.service_id = s.id
                  cross join wanted w
                 where s.status in ('active', 'temporarily closed') and not coalesce(l.hidden, false)
                   and (w.some is null or s.words @@ w.some)
                   and (:need::text is null or s.needs @> array[:need::text])
                   and (not :free or s.free_of_charge)
                   and (:day::text is null or exists (
                        select 1 from service_schedules t where t.service_id = s.id and strpos(t.days, :day) > 0))
                   and (:miles::int is null or exists (
                        select 1 from service_locations g cross join here h
                         where g.service_id = s.id
                           and (g.kind = 'virtual'
                                or g.latitude between h.latitude - :miles / 68.7 and h.latitude + :miles / 68.7
                               and g.longitude between h.longitude - :miles / (68.7 * cos(radians(h.latitude)))
                                                   and h.longitude + :miles / (68.7 * cos(radians(h.latitude))))))
            ), matching as (
                select * from candidate c
                 where c.every or not exists (select 1 from candidate better where better.every offset 4)
            ), placed as (
                select m.*, near.kind, near.place_name, near.postcode, near.miles
                  from matching m left join lateral (
                       select g.kind, coalesce(nullif(g.name, ''), g.address) as place_name, g.postcode,
                              7917.5 * asin(sqrt(power(sin(radians(g.latitude - h.latitude) / 2), 2)
                                  + cos(radians(h.latitude)) * cos(radians(g.latitude))
                                  * power(sin(radians(g.longitude - h.longitude) / 2), 2))) as miles
                         from service_locations g left join here h on true
                        where g.service_id = m.id
                        order by miles nulls last, g.position limit 1) as near on true
            ), shown as (
                select row_number() over (
                           order by likeness desc, status = 'active' desc,
                                    case when takes_referrals then 2 when takes_referrals is null then 1 else 0 end desc,
                                    case when checked_on > :today::date - 365 then 2
                                         when checked_on > :today::date - 730 then 1 else 0 end desc,
                                    miles nulls last, name, id) as place, placed.*
                  from placed
                 where :miles::int is null or kind = 'virtual' or miles <= :miles
                 order by place limit :most offset :skip
            )
            select exists (select 1 from here) as located, s.*, coalesce(o.name, '') as organisation, array(
                       select concat_ws(chr(9), t.days, coalesce(to_char(t.opens_at, 'HH24:MI'), ''),
                                        coalesce(to_char(t.closes_at, 'HH24:MI'), ''), t.description)
                         from service_schedules t where t.service_id = s.id order by t.position) as times
              from (values (1)) as always left join shown s on true
              left join organisations o on o.id = s.organisation_id
             order by s.place
            """;

    private final PlaceSql sql;
    private final Clock clock;

    ServiceSearch(PlaceSql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public Found search(Wanted wanted) {
        var rows = sql.of(SEARCH)
                .with("postcode", Postcodes.key(wanted.postcode()))
                .with("words", words(wanted.words()))
                .with("need", wanted.need())
                .with("free", wanted.freeOnly())
                .with("day", wanted.day())
                .with("miles", wanted.miles())
                .with("today", LocalDate.now(clock))
                .with("most", PAGE + 1)
                .with("skip", (wanted.page() - 1) * PAGE)
                .list(row -> new Line(row.flag("located"), hit(row)));
        var hits = rows.stream().flatMap(line -> line.hit().stream()).toList();
        var page = Portion.of(hits, PAGE);
        return new Found(rows.getFirst().located(), page.shown(), page.more());
    }

    /// Letters and digits of the unaccented alphabet, which is all that the index knows.
    static List<String> words(String typed) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("['\u2019]", "")
                .toLowerCase(Locale.UK);
        return Arrays.stream(plain.split("[^a-z0-9]+"))
                .filter(Predicate.not(String::isEmpty))
                .map(word -> word.substring(0, Math.min(word.length(), 40)))
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }

    private static Optional<Hit> hit(Row row) {
        var id = row.idOrNull("id", ServiceId::new);
        return id == null
                ? Optional.empty()
                : Optional.of(new Hit(
                        id,
                        row.text("name"),
                        row.text("organisation"),
                        row.text("summary"),
                        row.texts("times").stream().map(ServiceSearch::time).toList(),
                        new Cost(row.text("cost"), row.flag("free_of_charge")),
                        row.coded("status", ServiceStatus.class),
                        TakesReferrals.of(row.flagOrNull("takes_referrals")),
                        new Freshness(row.dateOrNull("checked_on")),
                        where(row)));
    }

    private static Optional<Hit.Where> where(Row row) {
        return Optional.ofNullable(row.codedOrNull("kind", MeetingPlace.Kind.class))
                .map(kind ->
                        new Hit.Where(kind, row.text("place_name"), row.text("postcode"), row.decimalOrNull("miles")));
    }

    private static MeetingTime time(String cells) {
        var cell = cells.split("\t", -1);
        return new MeetingTime(
                cell[0],
                cell[1].isEmpty() ? null : LocalTime.parse(cell[1]),
                cell[2].isEmpty() ? null : LocalTime.parse(cell[2]),
                cell[3]);
    }

    private record Line(boolean located, Optional<Hit> hit) {}

    /// What a search found.
    ///
    /// @param located whether the postcode asked for is known
    /// @param more    whether there is a next page
    public record Found(boolean located, List<Hit> hits, boolean more) {

        public Found {
            hits = List.copyOf(hits);
        }
    }
}
