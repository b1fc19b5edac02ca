package org.kith.support;

import java.util.List;
import java.util.Optional;
import org.kith.measures.Assessment;
import org.kith.referrals.ReadingReferrals.ReferralDetails;
import org.kith.support.Attempts.Attempt;
import org.kith.support.Intervals.Allocation;
import org.kith.support.SupportSteps.Taken;

/// Support with everything that is known of it.
public record SupportFile(
        SupportHead head,
        ReferralDetails referral,
        Work work,
        Plan plan,
        List<Assessment> measures,
        List<ConnectionsOfSupport.Shown> connections) {

    public SupportFile {
        measures = List.copyOf(measures);
        connections = List.copyOf(connections);
    }

    /// What was done, each list in the order in which it happened.
    public record Work(
            List<Taken> steps, List<Allocation> allocations, List<Attempt> attempts, List<Session> sessions) {

        public Work {
            steps = List.copyOf(steps);
            allocations = List.copyOf(allocations);
            attempts = List.copyOf(attempts);
            sessions = List.copyOf(sessions);
        }

        public Optional<String> workerName() {
            return allocations.stream()
                    .filter(each -> each.until() == null)
                    .map(Allocation::name)
                    .findFirst();
        }

        public Tally tally() {
            return Tally.of(attempts);
        }

        public List<Session> booked() {
            return sessions.stream()
                    .filter(each -> each.attendance() == Attendance.BOOKED)
                    .toList();
        }

        public List<Session> held() {
            return sessions.stream().filter(each -> each.attendance().held()).toList();
        }
    }
}
