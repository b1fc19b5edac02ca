package org.kith.directory.entries;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Actor;
import org.kith.audit.Audit;
import org.kith.directory.DescribingServicesLocally;
import org.kith.directory.LocalKnowledge;
import org.kith.directory.MeetingPlace;
import org.kith.directory.Postcodes;
import org.kith.directory.ServiceChanges;
import org.kith.directory.ServiceId;
import org.kith.directory.ServiceStatus;
import org.kith.directory.Services;
import org.kith.directory.Sources;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A place writes its own directory entries, changes them, withdraws them and brings them back. Entries of other
/// sources
/// are theirs, and nothing here touches them.
@Service
@Transactional
public class WritingEntries {

    private static final String SUBJECT = "service";

    private final OwnEntries own;
    private final StoredServices stored;
    private final Services services;
    private final Sources sources;
    private final DescribingServicesLocally describing;
    private final ServiceChanges changes;
    private final Postcodes postcodes;
    private final Audit audit;
    private final Clock clock;

    WritingEntries(
            OwnEntries own,
            StoredServices stored,
            Services services,
            Sources sources,
            DescribingServicesLocally describing,
            ServiceChanges changes,
            Postcodes postcodes,
            Audit audit,
            Clock clock) {
        this.own = own;
        this.stored = stored;
        this.services = services;
        this.sources = sources;
        this.describing = describing;
        this.changes = changes;
        this.postcodes = postcodes;
        this.audit = audit;
        this.clock = clock;
    }

    /// Writes an entry; the same form sent again leads to the entry that was written first.
    ///
    /// @param form  names the form, so that a double click writes one entry
    /// @param known whether it takes referrals now, and its places
    public ServiceId write(UUID form, OwnEntry entry, LocalKnowledge known, Actor by) {
        own.oneAtATime();
        var source = sources.ownEntries();
        var before = own.byForm(source, form);
        if (before.isPresent()) {
            return before.get();
        }
        var id = keep(form.toString(), entry, entry.status());
        describing.describe(id, known, by);
        audit.note(by, "wrote a directory entry", Audit.Subject.of(SUBJECT, id));
        return id;
    }

    /// Puts what is right now in the place of what the entry said.
    ///
    /// @param version the one that was read
    public void rewrite(ServiceId id, int version, OwnEntry entry, Actor by) {
        var before = read(id, version);
        var ended = before.status() == ServiceStatus.DEFUNCT;
        keep(own.key(id), entry, ended ? ServiceStatus.DEFUNCT : entry.status());
        changes.remember(id, OwnEntry.of(before).inWords(), entry.inWords(), by);
        audit.note(by, "changed a directory entry", Audit.Subject.of(SUBJECT, id));
    }

    /// Takes an entry out of every search. Whoever was sent there still finds what it said.
    public void withdraw(ServiceId id, int version, Actor by) {
        turn(id, version, ServiceStatus.DEFUNCT, by);
    }

    public void bringBack(ServiceId id, int version, Actor by) {
        turn(id, version, ServiceStatus.ACTIVE, by);
    }

    private void turn(ServiceId id, int version, ServiceStatus status, Actor by) {
        var before = read(id, version);
        own.turn(id, status, clock.instant());
        changes.remember(id, Map.of("Runs", before.status().title()), Map.of("Runs", status.title()), by);
        audit.note(
                by,
                status == ServiceStatus.DEFUNCT ? "withdrew a directory entry" : "brought back a directory entry",
                Audit.Subject.of(SUBJECT, id));
    }

    private org.kith.directory.Service read(ServiceId id, int version) {
        own.oneAtATime();
        var before = services.require(id);
        if (!before.origin().ownEntry()) {
            throw new IllegalStateException("Not an entry of this place: " + id);
        }
        if (before.version() != version) {
            throw new OptimisticLockingFailureException("Somebody else changed the entry");
        }
        return before;
    }

    private ServiceId keep(String key, OwnEntry entry, ServiceStatus status) {
        var source = sources.ownEntries();
        var written = new ServiceEntry(
                key,
                entry.name(),
                organisation(entry.organisation()),
                Description.of(entry.description()),
                entry.reach(),
                status,
                entry.terms(),
                entry.languages(),
                entry.needs(),
                List.of(),
                LocalDate.now(clock),
                entry.places().stream().map(this::placed).toList(),
                entry.times());
        stored.keep(source, List.of(written), clock.instant());
        var id = own.byForm(source, UUID.fromString(key)).orElseThrow();
        own.learnWords(id);
        return id;
    }

    /// One organisation may run many services of the place: its name is its key.
    private static @Nullable OrganisationEntry organisation(String name) {
        return name.isEmpty() ? null : new OrganisationEntry(name.toLowerCase(Locale.UK), name, "", "", "");
    }

    private MeetingPlace placed(MeetingPlace place) {
        var position = postcodes.find(place.postcode());
        return new MeetingPlace(
                place.kind(),
                place.name(),
                place.address(),
                place.postcode(),
                position.map(each -> each.latitude()).orElse(null),
                position.map(each -> each.longitude()).orElse(null),
                place.accessibility());
    }
}
