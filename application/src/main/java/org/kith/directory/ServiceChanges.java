package org.kith.directory;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.access.Actor;
import org.kith.tenancy.PlaceSql;
import org.kith.tenancy.TimeOrderedIds;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What the place said of its services before, who changed it and when.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class ServiceChanges {

    private final PlaceSql sql;
    private final TimeOrderedIds ids;
    private final Clock clock;

    ServiceChanges(PlaceSql sql, TimeOrderedIds ids, Clock clock) {
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
    }

    /// Keeps every field that says something else than before.
    public void remember(ServiceId service, Map<String, String> before, Map<String, String> after, Actor by) {
        before.forEach((field, old) -> {
            var now = after.getOrDefault(field, "");
            if (!now.equals(old)) {
                keep(service, new Words(field, old, now), by);
            }
        });
    }

    private void keep(ServiceId service, Words change, Actor by) {
        sql.of("""
                insert into place_service_changes
                       (tenant_id, id, service_id, field, old_value, new_value, changed_by, changed_at)
                values (:tenant, :id, :service, :field, :old, :new, :by::uuid, :at)
                """)
                .with("id", ids.next())
                .with("service", service)
                .with("field", change.field())
                .with("old", change.before())
                .with("new", change.after())
                .with("by", by.account())
                .with("at", clock.instant())
                .one();
    }

    /// The latest changes of a service, newest first.
    @Transactional(readOnly = true)
    public List<Past> of(ServiceId service) {
        return sql.of("""
                select c.field, c.old_value, c.new_value, c.changed_at, a.name
                  from place_service_changes c left join accounts a on a.id = c.changed_by
                 where c.tenant_id = :tenant and c.service_id = :service
                 order by c.changed_at desc, c.id desc limit 20
                """)
                .with("service", service)
                .list(row -> new Past(
                        new Words(row.text("field"), row.text("old_value"), row.text("new_value")),
                        row.textOrNull("name"),
                        row.instant("changed_at")));
    }

    /// One field, before and after.
    public record Words(String field, String before, String after) {}

    /// A change, by whom and when.
    public record Past(Words words, @Nullable String by, Instant at) {}
}
