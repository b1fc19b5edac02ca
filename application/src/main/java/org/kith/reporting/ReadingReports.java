package org.kith.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.kith.access.SchemeId;
import org.kith.access.SignedIn;
import org.kith.audit.Audit;
import org.kith.audit.Audit.Subject;
import org.kith.tenancy.PlaceClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Shows the figures of a scheme to those who may see no people. Whoever first asks for a period that is over has it
/// counted.
@Service
public class ReadingReports {

    private final Releasing releasing;
    private final Milestones milestones;
    private final Audit audit;

    ReadingReports(Releasing releasing, Milestones milestones, Audit audit) {
        this.releasing = releasing;
        this.milestones = milestones;
        this.audit = audit;
    }

    @Transactional
    public YearOfReports read(SchemeId scheme, FinancialYear year, SignedIn reader, Instant now) {
        audit.note(reader.actor(), "saw suppressed figures", new Subject("scheme", List.of(scheme)), year.inWords());
        return releasing.of(scheme, year, now);
    }

    /// The years a scheme has reports of, the latest first: from its first referral to the year that goes on.
    @Transactional(readOnly = true)
    public List<FinancialYear> years(SchemeId scheme, Instant now) {
        var today = LocalDate.ofInstant(now, PlaceClock.LONDON);
        var latest = FinancialYear.of(today).start();
        var first = milestones
                .first(scheme)
                .map(FinancialYear::of)
                .map(FinancialYear::start)
                .orElse(latest);
        return IntStream.rangeClosed(first, latest)
                .map(each -> latest - (each - first))
                .mapToObj(FinancialYear::new)
                .toList();
    }
}
