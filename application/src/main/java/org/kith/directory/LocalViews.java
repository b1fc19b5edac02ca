package org.kith.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kith.access.Actor;
import org.kith.tenancy.PlaceSql;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What the place knows of services.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class LocalViews {

    private final PlaceSql sql;
    private final ServiceChanges changes;
    private final Clock clock;

    LocalViews(PlaceSql sql, ServiceChanges changes, Clock clock) {
        this.sql = sql;
        this.changes = changes;
        this.clock = clock;
    }

    /// Puts what is known now in the place of what was known, unless somebody else did since.
    void change(ServiceId service, LocalKnowledge before, LocalKnowledge after, Actor by) {
        int changed = sql.of("""
                insert into place_services as p
                       (tenant_id, service_id, takes_referrals, capacity, local_notes, hidden, referral_email,
                        checked_on, checked_by, version)
                values (:tenant, :service, :takes::boolean, :capacity, :notes, :hidden, :email, :checked::date, :by::uuid, 1)
                on conflict (tenant_id, service_id) do update
                   set takes_referrals = excluded.takes_referrals, capacity = excluded.capacity,
                       local_notes = excluded.local_notes, hidden = excluded.hidden,
                       referral_email = excluded.referral_email,
                       checked_by = case when p.checked_on is distinct from excluded.checked_on
                                         then excluded.checked_by else p.checked_by end,
                       checked_on = excluded.checked_on, version = p.version + 1
                 where p.version = :version
                """)
                .with("service", service)
                .with("takes", after.takesReferrals().known())
                .with("capacity", after.capacity())
                .with("notes", after.notes())
                .with("hidden", after.hidden())
                .with("email", after.referralEmail())
                .with("checked", after.checkedOn())
                .with("by", by.account())
                .with("version", before.version())
                .changed();
        if (changed != 1) {
            throw new OptimisticLockingFailureException("Somebody else changed what is known of the service");
        }
        changes.remember(service, words(before), words(after), by);
    }

    /// Today, where the place is.
    LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Map<String, String> words(LocalKnowledge known) {
        var words = new LinkedHashMap<String, String>();
        words.put("Takes referrals", known.takesReferrals().title());
        words.put("Places and waits", known.capacity());
        words.put("Notes", known.notes());
        words.put("Hidden", known.hidden() ? "yes" : "no");
        words.put("Address for referrals", known.referralEmail());
        words.put("Checked", known.checkedOn() == null ? "" : String.valueOf(known.checkedOn()));
        return words;
    }
}
