package org.kith.schemes;

import java.time.Instant;
import java.util.List;
import org.kith.access.AccountId;
import org.kith.access.Actor;
import org.kith.access.SchemeId;
import org.kith.audit.Change;
import org.kith.tenancy.PlaceSql;
import org.kith.tenancy.TimeOrderedIds;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The change log of the place's schemes.
@Repository
@Transactional
public class SchemeChanges {

    private final PlaceSql sql;
    private final TimeOrderedIds ids;

    SchemeChanges(PlaceSql sql, TimeOrderedIds ids) {
        this.sql = sql;
        this.ids = ids;
    }

    /// The changes of one scheme, newest first.
    @Transactional(readOnly = true)
    public List<SchemeChange> of(SchemeId scheme) {
        return sinceVersion(scheme, 0);
    }

    /// What somebody who read this version does not know yet, newest first.
    @Transactional(readOnly = true)
    public List<SchemeChange> sinceVersion(SchemeId scheme, int version) {
        return sql.of("""
                select setting, old_value, new_value, changed_by, changed_at, version
                  from scheme_changes
                 where tenant_id = :tenant and scheme_id = :scheme and version > :version
                 order by changed_at desc, id
                 limit 200
                """)
                .with("scheme", scheme)
                .with("version", version)
                .list(row -> new SchemeChange(
                        row.text("setting"),
                        row.text("old_value"),
                        row.text("new_value"),
                        row.idOrNull("changed_by", AccountId::new),
                        row.instant("changed_at"),
                        row.number("version")));
    }

    void keep(Scheme now, SchemeSettings before, Actor actor, Instant at) {
        Change.between(SettingsInWords.of(before), SettingsInWords.of(now.settings()))
                .forEach(each -> keep(
                        now,
                        new SchemeChange(
                                each.field(), each.before(), each.after(), actor.account(), at, now.version())));
    }

    private void keep(Scheme scheme, SchemeChange change) {
        sql.of("""
                insert into scheme_changes
                       (tenant_id, id, scheme_id, setting, old_value, new_value, changed_by, changed_at, version)
                values (:tenant, :id, :scheme, :setting, :before, :after, :by, :at, :version)
                """)
                .with("id", ids.next())
                .with("scheme", scheme.id())
                .with("setting", change.setting())
                .with("before", change.before())
                .with("after", change.after())
                .with("by", change.by())
                .with("at", change.at())
                .with("version", change.version())
                .one();
    }
}
