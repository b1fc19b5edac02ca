package org.kith.schemes;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.kith.access.SchemeId;

/// A social prescribing scheme of the place, as it is set up now.
public record Scheme(SchemeId id, SchemeSettings settings, int version) {

    /// Whether the scheme is for somebody, and if not, why and where else to go.
    public Eligibility eligibility(Applicant applicant, LocalDate today) {
        return EligibilityRules.decide(settings, applicant, today);
    }

    public boolean opens(FrontDoor door) {
        return open() && frontDoors().contains(door);
    }

    public List<PlannedMeasure> plannedFor(Occasion occasion) {
        return plannedMeasures().stream()
                .filter(each -> each.occasion() == occasion)
                .toList();
    }

    public String name() {
        return settings.name();
    }

    public String summary() {
        return settings.summary();
    }

    public boolean open() {
        return settings.open();
    }

    /// What this scheme calls its link workers, in lower case.
    public String workerTitle() {
        return settings.workerTitle();
    }

    public AgeRange ages() {
        return settings.ages();
    }

    public Set<FrontDoor> frontDoors() {
        return settings.frontDoors();
    }

    public SortedSet<String> areas() {
        return settings.catchment().areas();
    }

    public SortedSet<String> practices() {
        return settings.catchment().practices();
    }

    public SessionPolicy sessionPolicy() {
        return settings.sessionPolicy();
    }

    /// After how many attempts without an answer somebody counts as not reached.
    public int contactAttempts() {
        return settings.pace().contactAttempts();
    }

    /// For how many days after closing support may be taken up again without a new referral.
    public int reopenDays() {
        return settings.pace().reopenDays();
    }

    /// Within how many working days the referrer has an answer.
    public int responseDays() {
        return settings.pace().responseDays();
    }

    /// How long somebody accepted today should expect to wait for the first session.
    public int expectedWaitDays() {
        return settings.pace().expectedWaitDays();
    }

    public List<PlannedMeasure> plannedMeasures() {
        return settings.plannedMeasures();
    }

    public String elsewhere() {
        return settings.elsewhere();
    }
}
