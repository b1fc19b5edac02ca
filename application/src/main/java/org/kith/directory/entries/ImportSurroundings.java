package org.kith.directory.entries;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kith.access.Actor;
import org.kith.audit.Audit;
import org.kith.directory.SourceId;
import org.kith.directory.Sources;
import org.kith.tenancy.PlaceBinding;
import org.kith.tenancy.Places;
import org.kith.tenancy.SharedSql;
import org.kith.tenancy.TenantId;
import org.kith.tenancy.TimeOrderedIds;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What an import stands in: the place, the transaction, the clock.
@Component
class ImportSurroundings {

    private final PlaceBinding binding;
    private final Places places;
    private final Sources sources;
    private final Audit audit;
    private final SharedSql sql;
    private final TimeOrderedIds ids;
    private final Clock clock;
    private final TransactionTemplate transactions;

    ImportSurroundings(
            PlaceBinding binding,
            Places places,
            Sources sources,
            Audit audit,
            SharedSql sql,
            TimeOrderedIds ids,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.binding = binding;
        this.places = places;
        this.sources = sources;
        this.audit = audit;
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
        this.transactions = new TransactionTemplate(transactions);
    }

    ImportId nextId() {
        return new ImportId(ids.next());
    }

    Instant now() {
        return clock.instant();
    }

    /// The place that brings the file; none when the operator does.
    @Nullable TenantId broughtBy() {
        return binding.current().orElse(null);
    }

    /// Reference data is one for all, so a place changes it only while it is the only one here.
    boolean mayChangeReferenceData(Actor by) {
        return binding.current().isEmpty()
                || by instanceof Actor.Itself
                || places.all().size() == 1;
    }

    /// One import at a time, in one transaction. What the operator brings is bound to the place where there is only
    /// one, so that its services show there at once.
    <T> T inTransaction(Supplier<T> work) {
        var all = places.all();
        return binding.current().isEmpty() && all.size() == 1
                ? binding.in(all.getFirst().id(), () -> alone(work))
                : alone(work);
    }

    private <T> T alone(Supplier<T> work) {
        return Objects.requireNonNull(transactions.execute(status -> {
            var locked = sql.of("select 1 as locked from pg_advisory_xact_lock(hashtext('kith.directory.import'))")
                    .single(row -> row.number("locked"));
            assert locked == 1;
            return work.get();
        }));
    }

    void show(SourceId source) {
        if (binding.current().isPresent()) {
            sources.show(source);
        }
    }

    void note(Actor by, ImportReport report) {
        if (binding.current().isPresent()) {
            audit.note(
                    by,
                    report.taken() ? "imported a file" : "tried to import a file",
                    Audit.Subject.of("import", report.id()),
                    report.format().title());
        }
    }
}
