package org.kith.people;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.access.SchemeReach;
import org.kith.tenancy.PlaceSql;
import org.kith.tenancy.TimeOrderedIds;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Every person of the place. Who asks for one to show them to somebody uses [SeeingPeople], which knows who may see
/// whom.
@Repository
@Transactional
public class People {

    private static final String SELECT = """
            select p.id, p.title, p.given_name, p.family_name, p.preferred_name, p.pronouns, p.born_on, p.nhs_number,
                   p.nhs_number_absent_reason, p.practice_code, p.no_fixed_abode, p.address, p.postcode, p.small_area,
                   p.imd_decile, p.phone, p.other_phone, p.email, p.preferred_contact, p.may_ring,
                   p.may_leave_voicemail, p.may_text, p.may_email, p.may_write, p.safe_contact, p.language,
                   p.interpreter_needed, p.communication_formats, p.communication_needs, p.version
              from people p
             where p.tenant_id = :tenant
            """;
    private static final String ONE = SELECT + " and p.id = :id";
    private static final String SOME = SELECT + " and p.id = any(:ids::uuid[])";
    private static final String ALIKE = SELECT + """
             and (p.nhs_number = :nhs::text or p.born_on = :born
                  or (lower(p.family_name) = lower(:family) and lower(p.given_name) = lower(:given)))
             and (:anywhere or exists (
                  select 1 from person_acquaintances a
                   where a.tenant_id = :tenant and a.person_id = p.id and a.organisation = :organisation))
             order by p.id
             limit 200
            """;

    private static final String FOUND = SELECT + """
             and p.given_name || ' ' || p.family_name || ' ' || p.preferred_name ilike all(:patterns::text[])
             and (:nhs::text is null or p.nhs_number = :nhs::text)
             and (:born::date is null or p.born_on = :born::date)
             and exists (
                 select 1 from person_acquaintances a
                  where a.tenant_id = :tenant and a.person_id = p.id
                    and (:every or a.scheme_id = any(:schemes::uuid[])))
             and (:after::uuid is null or (p.family_name, p.given_name, p.id) > (
                 select last.family_name, last.given_name, last.id from people last
                  where last.tenant_id = :tenant and last.id = :after::uuid))
             order by p.family_name, p.given_name, p.id
             limit :most
            """;

    private final PlaceSql sql;
    private final TimeOrderedIds ids;
    private final Clock clock;
    private final SmallAreas areas;

    People(PlaceSql sql, TimeOrderedIds ids, Clock clock, SmallAreas areas) {
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
        this.areas = areas;
    }

    @Transactional(readOnly = true)
    public Optional<Person> find(PersonId id) {
        return sql.of(ONE).with("id", id).first(PersonRow::person);
    }

    /// For ids that Kith itself keeps.
    @Transactional(readOnly = true)
    public Person require(PersonId id) {
        return find(id).orElseThrow(() -> new IllegalStateException("There is no person " + id.value()));
    }

    @Transactional(readOnly = true)
    public Map<PersonId, Person> all(Collection<PersonId> ids) {
        return sql.of(SOME).with("ids", ids).list(PersonRow::person).stream()
                .collect(Collectors.toMap(Person::id, each -> each));
    }

    List<Person> search(PersonQuery query, SchemeReach reach, int most) {
        var number = query.number();
        return sql.of(FOUND)
                .with("patterns", query.patterns())
                .with("nhs", number == null ? null : number.digits())
                .with("born", query.bornOn())
                .with("every", reach.every())
                .with("schemes", reach.schemes())
                .with("after", query.after())
                .with("most", most)
                .list(PersonRow::person);
    }

    Optional<PersonId> withNumber(NhsNumber number) {
        return sql.of("select id from people where tenant_id = :tenant and nhs_number = :nhs")
                .with("nhs", number.digits())
                .first(row -> row.id("id", PersonId::new));
    }

    /// People who share a number, a birth date or a name with somebody, as far as the scope lets one know.
    List<Person> alike(PersonDetails said, MatchScope scope) {
        return switch (scope) {
            case MatchScope.Nobody() -> List.of();
            case MatchScope.OwnOrganisation(var organisation) -> alike(said, false, organisation);
            case MatchScope.Everybody() -> alike(said, true, "");
        };
    }

    private List<Person> alike(PersonDetails said, boolean anywhere, String organisation) {
        return sql.of(ALIKE)
                .with("nhs", said.nhs().number().map(NhsNumber::digits))
                .with("born", said.bornOn())
                .with("family", said.name().family())
                .with("given", said.name().given())
                .with("anywhere", anywhere)
                .with("organisation", organisation)
                .list(PersonRow::person);
    }

    /// Lets nobody else register the same person until this transaction ends. The birth date is always locked before
    /// the number, so that two who wait for each other cannot be.
    void reserve(PersonDetails said) {
        reserve("born " + said.bornOn());
        said.nhs().number().ifPresent(number -> reserve("nhs " + number.digits()));
    }

    private void reserve(String what) {
        var locked = sql.of("""
                select pg_advisory_xact_lock(hashtextextended(:tenant::text || ' ' || :what, 0))::text as done
                """).with("what", what).list(row -> true);
        assert !locked.isEmpty();
    }

    PersonId add(PersonDetails person) {
        var id = new PersonId(ids.next());
        var insert = sql.of("""
                insert into people
                       (tenant_id, id, title, given_name, family_name, preferred_name, pronouns, born_on, nhs_number,
                        nhs_number_absent_reason, practice_code, no_fixed_abode, address, postcode, small_area,
                        imd_decile, phone, other_phone, email, preferred_contact, may_ring, may_leave_voicemail,
                        may_text, may_email, may_write, safe_contact, language, interpreter_needed,
                        communication_formats, communication_needs, created_at)
                values (:tenant, :id, :title, :given, :family, :preferred, :pronouns, :born, :nhs,
                        :absent, :practice, :nowhere, :address, :postcode, :area,
                        :decile, :phone, :otherPhone, :email, :likes, :ring, :voicemail,
                        :text, :mail, :write, :safe, :language, :interpreter,
                        :formats::text[], :needs, :at)
                """).with("id", id).with("at", clock.instant());
        PersonRow.fill(insert, person, area(person)).one();
        return id;
    }

    void replace(PersonId id, int version, PersonDetails person) {
        var update = sql.of("""
                update people
                   set title = :title, given_name = :given, family_name = :family, preferred_name = :preferred,
                       pronouns = :pronouns, born_on = :born, nhs_number = :nhs, nhs_number_absent_reason = :absent,
                       practice_code = :practice, no_fixed_abode = :nowhere, address = :address, postcode = :postcode,
                       small_area = :area, imd_decile = :decile, phone = :phone, other_phone = :otherPhone,
                       email = :email, preferred_contact = :likes, may_ring = :ring, may_leave_voicemail = :voicemail,
                       may_text = :text, may_email = :mail, may_write = :write, safe_contact = :safe,
                       language = :language, interpreter_needed = :interpreter,
                       communication_formats = :formats::text[], communication_needs = :needs, version = version + 1
                 where tenant_id = :tenant and id = :id and version = :version
                """).with("id", id).with("version", version);
        PersonRow.fill(update, person, area(person)).one();
    }

    private @Nullable SmallArea area(PersonDetails person) {
        return areas.of(person.home().postcode()).orElse(null);
    }
}
