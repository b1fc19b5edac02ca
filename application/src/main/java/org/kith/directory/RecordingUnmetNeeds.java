package org.kith.directory;

import java.time.Clock;
import org.kith.access.Actor;
import org.kith.tenancy.PlaceSql;
import org.kith.tenancy.TimeOrderedIds;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Somebody looked and nothing fits: the place remembers what is missing and roughly where, never for whom.
@Service
@Transactional
public class RecordingUnmetNeeds {

    private final PlaceSql sql;
    private final TimeOrderedIds ids;
    private final Clock clock;

    RecordingUnmetNeeds(PlaceSql sql, TimeOrderedIds ids, Clock clock) {
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
    }

    public void record(NothingFits missing, Actor by) {
        sql.of("""
                insert into unmet_needs (tenant_id, id, need, words, area, note, recorded_by, recorded_at)
                values (:tenant, :id, :need::text, :words, :area, :note, :by::uuid, :at)
                """)
                .with("id", ids.next())
                .with("need", missing.need())
                .with("words", missing.words())
                .with("area", missing.area())
                .with("note", missing.note())
                .with("by", by.account())
                .with("at", clock.instant())
                .one();
    }
}
