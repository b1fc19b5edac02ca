package org.kith;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the database itself promises, read from its catalogue, so that a table added tomorrow is held to it too.
class SchemaTests {

    /// Tables that no place owns. A table that is added here holds nothing about a person a scheme supports.
    private static final Set<String> SHARED = Set.of(
            "installation",
            "places",
            "accounts",
            "account_places",
            "account_links",
            "sign_in_failures",
            "first_run_codes",
            "spring_session",
            "spring_session_attributes",
            "event_publication",
            "practices",
            "small_areas",
            "postcodes",
            "directory_sources",
            "organisations",
            "services",
            "service_locations",
            "service_schedules",
            "imports",
            "import_findings",
            "directory_words");

    private static final String OURS =
            " where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname <> 'flyway_schema_history' ";

    private final TestDatabase database = TestDatabase.fresh();
    private final JdbcClient catalogue = JdbcClient.create(database.owner());

    @Test
    void every_table_says_what_it_holds_and_whether_a_place_owns_it() {
        assertThat(tables("coalesce(obj_description(c.oid), '') !~ '^(Place|Shared)[.] .{20}'"))
                .isEmpty();
    }

    @Test
    void every_column_is_personal_or_special_or_neither() {
        assertThat(texts("""
                select c.relname || '.' || a.attname
                  from pg_class c join pg_namespace n on n.oid = c.relnamespace
                  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                """ + OURS + """
                   and coalesce(col_description(c.oid, a.attnum), '') not in ('personal', 'special', 'neither')
                """)).isEmpty();
    }

    @Test
    void a_table_is_shared_only_if_this_test_lists_it() {
        assertThat(tables("not exists (" + TENANT + ")")).containsExactlyInAnyOrderElementsOf(SHARED);
    }

    @Test
    void a_place_table_is_closed_even_to_its_owner() {
        assertThat(tables("exists (" + TENANT + """
                ) and not (c.relrowsecurity and c.relforcerowsecurity and exists (
                      select 1 from pg_policy p where p.polrelid = c.oid
                       and pg_get_expr(p.polqual, p.polrelid) like '%app.tenant%' and p.polcmd = '*'))
                """)).isEmpty();
    }

    @Test
    void every_unique_key_of_a_place_table_begins_with_its_place() {
        assertThat(texts("""
                select i.indexrelid::regclass::text
                  from pg_class c join pg_namespace n on n.oid = c.relnamespace
                  join pg_index i on i.indrelid = c.oid and i.indisunique
                """ + OURS + " and exists (" + TENANT + """
                ) and not exists (select 1 from pg_attribute k
                       where k.attrelid = c.oid and k.attname = 'tenant_id' and k.attnum = i.indkey[0])
                """)).isEmpty();
    }

    @Test
    void a_place_table_refers_to_another_within_the_same_place() {
        assertThat(texts("""
                select f.conname
                  from pg_constraint f
                  join pg_class c on c.oid = f.conrelid
                  join pg_namespace n on n.oid = c.relnamespace
                  join pg_attribute t on t.attrelid = f.confrelid and t.attname = 'tenant_id'
                """ + OURS + " and f.contype = 'f' and not t.attnum = any(f.confkey)"))
                .isEmpty();
    }

    @Test
    void there_are_no_triggers_and_no_policies_with_subqueries() {
        assertThat(texts("select tgname from pg_trigger where not tgisinternal"))
                .isEmpty();
        assertThat(texts("select polname from pg_policy where pg_get_expr(polqual, polrelid) ilike '%select %'"))
                .isEmpty();
    }

    @Test
    void the_application_may_not_bend_the_rules() {
        var application = JdbcClient.create(database.application());

        assertThat(application
                        .sql("select rolsuper or rolbypassrls or rolcreatedb or rolcreaterole from pg_roles"
                                + " where rolname = current_user")
                        .query(Boolean.class)
                        .single())
                .isFalse();
        assertThat(application
                        .sql("select count(*) from pg_class where relowner = current_user::regrole")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(application
                        .sql("select has_table_privilege('audit_entries', 'update')"
                                + " or has_table_privilege('audit_entries', 'delete')"
                                + " or has_table_privilege('audit_digests', 'update')")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    private static final String TENANT =
            "select 1 from pg_attribute t where t.attrelid = c.oid and t.attname = 'tenant_id' and not t.attisdropped";

    private List<@Nullable String> tables(String condition) {
        return texts("select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace" + OURS + " and "
                + condition);
    }

    private List<@Nullable String> texts(String query) {
        return catalogue.sql(query).query(String.class).list();
    }
}
