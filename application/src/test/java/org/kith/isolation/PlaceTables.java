package org.kith.isolation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Every table that the database's catalogue knows, each after those that it refers to.
record PlaceTables(List<Table> all) {

    private static final String COLUMNS = """
            select c.relname as at_table, a.attname as name, format_type(a.atttypid, null) as type, a.attnotnull as required,
                   coalesce((select pg_get_constraintdef(k.oid) from pg_constraint k
                              where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]), '') as rule
              from pg_class c join pg_namespace n on n.oid = c.relnamespace
              join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
             where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname <> 'flyway_schema_history'
             order by c.relname, a.attnum
            """;

    private static final String REFERENCES = """
            select f.conrelid::regclass::text as at_table, a.attname as name, f.confrelid::regclass::text as to_table,
                   b.attname as to_name
              from pg_constraint f
              cross join lateral unnest(f.conkey, f.confkey) as k (here, there)
              join pg_attribute a on a.attrelid = f.conrelid and a.attnum = k.here
              join pg_attribute b on b.attrelid = f.confrelid and b.attnum = k.there
             where f.contype = 'f'
            """;

    static PlaceTables in(JdbcClient catalogue) {
        var references = catalogue
                .sql(REFERENCES)
                .query((row, _) -> new Reference(
                        row.getString("at_table"),
                        row.getString("name"),
                        row.getString("to_table"),
                        row.getString("to_name")))
                .list();
        var columns = catalogue
                .sql(COLUMNS)
                .query((row, _) -> new Column(
                        row.getString("at_table"),
                        row.getString("name"),
                        row.getString("type"),
                        row.getBoolean("required"),
                        row.getString("rule")))
                .list();
        var tables = columns.stream().collect(Collectors.groupingBy(Column::table)).entrySet().stream()
                .map(each -> new Table(
                        each.getKey(),
                        each.getValue(),
                        references.stream()
                                .filter(reference -> reference.table().equals(each.getKey()))
                                .toList()))
                .collect(Collectors.toMap(Table::name, each -> each));
        return new PlaceTables(List.copyOf(inOrder(tables)));
    }

    /// Those that a place owns.
    List<Table> ofPlaces() {
        return all.stream().filter(Table::isOfAPlace).toList();
    }

    /// Those, and the shared ones that they refer to.
    List<Table> ofPlacesAndWhatTheyNeed() {
        var needed = new HashSet<String>();
        all.reversed().forEach(table -> {
            if (table.isOfAPlace() || needed.contains(table.name())) {
                table.references().forEach(reference -> needed.add(reference.to()));
            }
        });
        return all.stream()
                .filter(table -> table.isOfAPlace() || needed.contains(table.name()))
                .toList();
    }

    private static Set<Table> inOrder(Map<String, Table> tables) {
        var ordered = new LinkedHashSet<Table>();
        tables.values().stream()
                .sorted(Comparator.comparing(Table::name))
                .forEach(table -> after(table, tables, ordered, new ArrayList<>()));
        return ordered;
    }

    private static void after(Table table, Map<String, Table> tables, Set<Table> ordered, List<String> underway) {
        if (underway.contains(table.name())) {
            return;
        }
        underway.add(table.name());
        for (var reference : table.references()) {
            after(Objects.requireNonNull(tables.get(reference.to())), tables, ordered, underway);
        }
        ordered.add(table);
    }

    record Table(String name, List<Column> columns, List<Reference> references) {

        boolean isOfAPlace() {
            return has("tenant_id");
        }

        boolean has(String column) {
            return columns.stream().anyMatch(each -> each.name().equals(column));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /// @param rule the check on this column alone, as PostgreSQL writes it; empty when there is none
    record Column(String table, String name, String type, boolean required, String rule) {}

    /// One column of a foreign key.
    record Reference(String table, String column, String to, String toColumn) {}
}
