package org.kith.isolation;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.kith.isolation.PlaceTables.Column;
import org.kith.isolation.PlaceTables.Reference;
import org.kith.isolation.PlaceTables.Table;
import org.kith.tenancy.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Writes one row into every table where a place has none, from nothing but the catalogue, as the tables' owner. Ids
/// are the same in every place, so that a statement which forgets its tenant would find the other's row.
final class OneOfEverything {

    /// What every written text holds.
    static final String MARKER = "Zwischenwand";

    private static final UUID ID = UUID.fromString("0199a000-0000-7000-8000-00000000000a");
    private static final Pattern FIRST_ALLOWED = Pattern.compile("'([a-z-]+)'::text");

    /// Columns whose checks or meanings a type alone does not tell.
    private static final Map<String, String> BY_NAME = Map.of(
            "assessment_answers.answer", "1",
            "referral_drafts.answers", "'{}'::jsonb",
            "places.slug", "'zwischenwand'");

    private static final Map<String, String> BY_TYPE = Map.ofEntries(
            Map.entry("uuid", "'" + ID + "'::uuid"),
            Map.entry("text", "'" + MARKER + "'"),
            Map.entry("character", "'" + ID + "'"),
            Map.entry("character varying", "'" + MARKER + "'"),
            Map.entry("text[]", "array['" + MARKER + "']"),
            Map.entry("uuid[]", "array['" + ID + "'::uuid]"),
            Map.entry("jsonb", "'{}'::jsonb"),
            Map.entry("bytea", "'\\x01'::bytea"),
            Map.entry("tsvector", "''::tsvector"),
            Map.entry("timestamp with time zone", "timestamptz '2026-03-03 09:00Z'"),
            Map.entry("date", "date '2026-03-03'"),
            Map.entry("time without time zone", "time '09:00'"),
            Map.entry("integer", "1"),
            Map.entry("bigint", "1"),
            Map.entry("smallint", "1"),
            Map.entry("double precision", "1"),
            Map.entry("numeric", "1"),
            Map.entry("boolean", "false"));

    private final JdbcClient owner;
    private final TransactionTemplate transaction;

    OneOfEverything(DataSource owner) {
        this.owner = JdbcClient.create(owner);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(owner));
    }

    void writtenInto(TenantId place) {
        transaction.executeWithoutResult(_ -> {
            new Binding(owner).to(place);
            PlaceTables.in(owner).ofPlacesAndWhatTheyNeed().stream()
                    .filter(table -> !has(table, place))
                    .forEach(table -> write(table, place));
        });
    }

    private boolean has(Table table, TenantId place) {
        return owner.sql("select exists (select 1 from %s where %s)".formatted(table.name(), within(table, place)))
                .query(Boolean.class)
                .single();
    }

    private static String within(Table table, TenantId place) {
        return table.isOfAPlace() ? "tenant_id = '" + place.value() + "'" : "true";
    }

    private void write(Table table, TenantId place) {
        var written = table.columns().stream()
                .filter(column -> column.required() || BY_NAME.containsKey(named(column)))
                .toList();
        int added = owner.sql("insert into %s (%s) values (%s)"
                        .formatted(
                                table.name(),
                                String.join(
                                        ", ", written.stream().map(Column::name).toList()),
                                String.join(
                                        ", ",
                                        written.stream()
                                                .map(column -> value(table, column, place))
                                                .toList())))
                .update();
        assert added == 1;
    }

    private static String value(Table table, Column column, TenantId place) {
        if (column.name().equals("tenant_id")) {
            return "'" + place.value() + "'";
        }
        return table.references().stream()
                .filter(reference -> reference.column().equals(column.name()))
                .findFirst()
                .map(reference -> parents(reference, place))
                .orElseGet(() -> own(column));
    }

    private static String parents(Reference reference, TenantId place) {
        return "(select p.%1$s from %2$s p where coalesce(to_jsonb(p) ->> 'tenant_id', '%3$s') = '%3$s' order by p.ctid limit 1)"
                .formatted(reference.toColumn(), reference.to(), place.value());
    }

    private static String own(Column column) {
        var allowed = FIRST_ALLOWED.matcher(column.rule());
        if (BY_NAME.containsKey(named(column))) {
            return BY_NAME.getOrDefault(named(column), "");
        }
        if (allowed.find()) {
            return "'" + allowed.group(1) + "'";
        }
        var value = BY_TYPE.get(column.type());
        if (value == null) {
            throw new IllegalStateException("Say what to write into " + named(column) + ", a " + column.type());
        }
        return value;
    }

    private static String named(Column column) {
        return column.table() + "." + column.name();
    }
}
